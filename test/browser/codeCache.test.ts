/** The built program of the terminal starts with what was compiled of it at its build, and as well without. */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const DIST = path.join(__dirname, "../../dist");

let folder: string;
const inFolder = (name: string): string => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "code-cache-"));
  for (const name of ["cli.js", "terminal.js", "terminal.cache"])
    copyFileSync(path.join(DIST, name), inFolder(name));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const node = (...args: readonly string[]): string =>
  execFileSync(process.execPath, args, { encoding: "utf8" }).trim();
const version = (): string => node(inFolder("cli.js"), "--version");
const isUsed = (): boolean => {
  const script = `require(${JSON.stringify(inFolder("cli.js"))}).script`;
  return node("-p", `${script}.cachedDataRejected === false`) === "true";
};

test("as it was built, the cache is used", () => {
  expect(isUsed()).toBe(true);
  expect(version()).toBe("1.0.0");
});

test.each<[string, () => void]>([
  [
    "is missing",
    () => {
      rmSync(inFolder("terminal.cache"));
    },
  ],
  [
    "is empty",
    () => {
      writeFileSync(inFolder("terminal.cache"), "");
    },
  ],
  [
    "is of another version of V8",
    () => {
      const cache = readFileSync(inFolder("terminal.cache"));
      // After the fingerprint of the program: V8's own number of its format, then the hash of its version.
      cache.fill(7, 32, 44);
      writeFileSync(inFolder("terminal.cache"), cache);
    },
  ],
])("where the cache %s, the program runs without", (_, change) => {
  change();
  expect(isUsed()).toBe(false);
  expect(version()).toBe("1.0.0");
});

test("a cache of another program is not used, however much alike the two are", () => {
  const program = readFileSync(inFolder("terminal.js"), "utf8");
  writeFileSync(inFolder("terminal.js"), program.replaceAll('"1.0.0"', '"9.9.9"'));
  expect(isUsed()).toBe(false);
  expect(version()).toBe("9.9.9");
});
