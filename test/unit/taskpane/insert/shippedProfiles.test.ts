import { shippedProfiles } from "../../../../src/taskpane/insert/shippedProfiles";
import { profileFile } from "../../../../src/skeleton";
import { dongNai } from "../../skeleton/profiles";

const answer =
  (body: string, init: ResponseInit = {}) =>
  () =>
    Promise.resolve(new Response(body, { headers: { "content-type": "application/json" }, ...init }));

test("the profiles beside the pane are offered", async () => {
  expect(await shippedProfiles(answer(profileFile([dongNai])))).toMatchObject({
    kind: "profiles",
    profiles: [{ agency: dongNai.agency }],
  });
});

test.each<readonly [what: string, get: () => Promise<Response>]>([
  ["no file", answer("", { status: 404 })],
  [
    "a server's own page for what is missing",
    answer("<!doctype html>", { headers: { "content-type": "text/html" } }),
  ],
  ["no network", () => Promise.reject(new TypeError("Failed to fetch"))],
])("%s is as if there were none", async (_, get) => {
  expect(await shippedProfiles(get)).toEqual({ kind: "none" });
});

test.each([
  ["no JSON", "hồ sơ"],
  ["another version", '{"version":9,"profiles":[]}'],
  ["a profile that lacks something", '{"version":2,"profiles":[{"agency":"UBND"}]}'],
])("%s is told to who put it there", async (_, body) => {
  expect(await shippedProfiles(answer(body))).toMatchObject({ kind: "broken" });
});
