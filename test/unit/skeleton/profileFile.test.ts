import fc from "../../random";
import {
  parseProfile,
  parseProfileFile,
  ProfileError,
  profileFile,
  ProfileFileError,
} from "../../../src/skeleton";
import { profiles } from "./profiles";

const bytes = (text: string) => new TextEncoder().encode(text);
/** As they are once they were read: hidden characters are gone then. */
const all = profiles.map(([, profile]) => parseProfile(JSON.parse(JSON.stringify(profile))));

function troubleWith(file: Uint8Array): string {
  try {
    parseProfileFile(file);
    return "none";
  } catch (error) {
    if (error instanceof ProfileFileError) return error.code;
    if (error instanceof ProfileError) return `${error.field}: ${error.code}`;
    throw error;
  }
}

test("what is exported is imported as it was", () => {
  expect(parseProfileFile(bytes(profileFile(all)))).toEqual(all);
});

test.each([
  ["as the first version stored it", JSON.stringify({ version: 1, profile: all[0] })],
  ["written by hand", JSON.stringify(all[0])],
  ["with a byte order mark", `\uFEFF${profileFile(all.slice(0, 1))}`],
])("a lone profile is read %s", (_how, text) => {
  expect(parseProfileFile(bytes(text))).toEqual([all[0]]);
});

test.each([
  ["no JSON", bytes("{"), "not-json"],
  ["another encoding", Uint8Array.of(0x22, 0xc3, 0x28, 0x22), "not-json"],
  ["nothing", bytes(""), "not-json"],
  ["a version of tomorrow", bytes(JSON.stringify({ version: 3, profiles: all })), "other-version"],
  ["a version that is no number", bytes(JSON.stringify({ version: "2", profiles: all })), "other-version"],
  ["no list", bytes(JSON.stringify({ version: 2 })), "no-profiles"],
  ["an empty list", bytes(profileFile([])), "no-profiles"],
  [
    "more than anybody has",
    bytes(profileFile(Array.from({ length: 101 }, () => all[0] as never))),
    "too-many",
  ],
  ["text", bytes('"hồ sơ"'), ": not-a-profile"],
  ["a second profile that is none", bytes(profileFile([all[0], 5] as never)), "profiles[1]: not-a-profile"],
  [
    "a second profile without a symbol",
    bytes(profileFile([all[0], { ...all[0], symbol: undefined }] as never)),
    "profiles[1].symbol: missing",
  ],
])("a file of %s is refused", (_what, file, trouble) => {
  expect(troubleWith(file)).toBe(trouble);
});

test("any bytes at all are either profiles or refused by name", () => {
  fc.assert(fc.property(fc.uint8Array(), (file) => typeof troubleWith(file) === "string"));
  fc.assert(fc.property(fc.json(), (text) => typeof troubleWith(bytes(text)) === "string"));
});
