import {
  passageOf,
  remembered,
  rememberedApart,
  rememberedFor,
  rememberedForLast,
} from "../../../src/text/memo";

/** An answer that counts how often it had to be found. */
function counting(): { readonly asked: string[]; readonly answer: (text: string) => string } {
  const asked: string[] = [];
  return {
    asked,
    answer: (text) => {
      asked.push(text);
      return text.toUpperCase();
    },
  };
}

test("a text is answered for once", () => {
  const { asked, answer } = counting();
  const shout = remembered(answer);
  expect(["a", "b", "a"].map(shout)).toEqual(["A", "B", "A"]);
  expect(asked).toEqual(["a", "b"]);
});

test("who holds the passage asks of the same memory", () => {
  const { asked, answer } = counting();
  const shout = remembered(answer);
  expect([shout("passage"), shout(passageOf("passage"))]).toEqual(["PASSAGE", "PASSAGE"]);
  expect(asked).toEqual(["passage"]);
});

test("what is asked for again and again is kept, and what nobody asks for is forgotten", () => {
  const { asked, answer } = counting();
  const shout = rememberedApart(answer, 2);
  for (const text of ["often", "once", "often", "b", "often", "c", "often", "d", "often"]) shout(text);
  expect(asked.filter((text) => text === "often")).toEqual(["often"]);
  shout("once");
  expect(asked.filter((text) => text === "once")).toEqual(["once", "once"]);
});

test("each owner has answers of its own", () => {
  const prefixed = rememberedFor((text, { prefix }: { readonly prefix: string }) => prefix + text);
  const [one, other] = [{ prefix: "1" }, { prefix: "2" }];
  expect([prefixed("a", one), prefixed("a", other), prefixed("a", one)]).toEqual(["1a", "2a", "1a"]);
});

test("of many owners a text keeps the answer for the last one", () => {
  const asked: string[] = [];
  const prefixed = rememberedForLast((text, { prefix }: { readonly prefix: string }) => {
    asked.push(prefix + text);
    return prefix + text;
  });
  const [one, other] = [{ prefix: "1" }, { prefix: "2" }];
  const owners = [one, one, other, one];
  expect(owners.map((owner) => prefixed("last", owner))).toEqual(["1last", "1last", "2last", "1last"]);
  expect(asked).toEqual(["1last", "2last", "1last"]);
});
