/** Which Word is played, as data: every behaviour is somebody's, and named with the thread that tells of it. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { BEHAVIOURS, type Behaviour } from "../host/behaviours";
import { supports } from "../host/persona";
import { personaOf, PERSONAS } from "../personas";

test("each is chosen by its id, and an unknown one is the first", () => {
  for (const persona of PERSONAS) expect(personaOf(persona.id)).toBe(persona);
  expect(personaOf("không có")).toBe(PERSONAS[0]);
});

test("each has a file of its name, and every file is one of them", () => {
  const folder = path.join(__dirname, "../personas");
  const files = readdirSync(folder).filter((name) => name !== "index.ts");
  expect(files.sort()).toEqual(PERSONAS.map(({ id }) => `${id}.ts`).sort());
});

test("every behaviour is shown by one of them", () => {
  const shown = new Set(PERSONAS.flatMap(({ behaviours }) => behaviours));
  expect([...shown].sort()).toEqual(Object.keys(BEHAVIOURS).sort());
});

test.each(Object.entries<Behaviour>(BEHAVIOURS))(
  "%s does one thing, and names its threads",
  (_name, behaviour) => {
    const { threads, ...does } = behaviour;
    expect(Object.keys(does)).toHaveLength(1);
    expect(threads).not.toEqual([]);
    for (const thread of threads) expect(thread).toMatch(/^(docs|docs-reference)?#\d+$/);
  },
);

test.each([
  ["1.3", "1.1", true],
  ["1.3", "1.3", true],
  ["1.3", "1.4", false],
  ["1.10", "1.9", true],
])("WordApi %s and a member of %s: %s", (has, wanted, answer) => {
  expect(supports({ ...PERSONAS[0], requirements: { WordApi: has } }, wanted)).toBe(answer);
});
