/**
 * Changes one condition at a time in the rules, and runs the tests that speak of it: each change must fail
 * one. `npm run mutate` takes them all, `npm run mutate -- copies-form` one file. What survives is printed with its
 * line; it is a test that is missing, or code that changes nothing.
 *
 * Tests run inside one process, because starting Jest for each of some thousand changes would take a day.
 */
import { fork } from "node:child_process";
import { readdirSync, readFileSync, existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { mutantsOf } from "./mutants.mjs";

const SELF = fileURLToPath(import.meta.url);
const ROOT = path.resolve(SELF, "../..");
/** A change that makes a loop endless has been noticed, too. */
const PATIENCE = 30_000;
const RULES = ["src/rules", "src/rules/shared"];
/** Nothing to decide in them. */
const PLAIN = ["index", "rule", "finding"];

const inRoot = (...steps) => path.join(ROOT, ...steps);
const sourcesIn = (folder) =>
  readdirSync(inRoot(folder))
    .filter((name) => name.endsWith(".ts") && !PLAIN.includes(path.basename(name, ".ts")))
    .map((name) => `${folder}/${name}`);

/** The tests of fixes, and of every rule that a file is part of. */
function testsOf(file) {
  return [
    ...[file, ...users(file)].map((user) => `test/unit/rules/${path.basename(user, ".ts")}.test.ts`),
    "test/unit/rules/shared/fixes.test.ts",
    "test/unit/check/fixes.test.ts",
  ].filter((test) => existsSync(inRoot(test)));
}

/** The rules' files that import it, themselves or through others. */
function users(file, known = new Set()) {
  const name = path.basename(file, ".ts");
  for (const other of RULES.flatMap(sourcesIn)) {
    if (
      known.has(other) ||
      !new RegExp(`from "\\.[./]*/(?:shared/)?${name}"`).test(readFileSync(inRoot(other), "utf8"))
    )
      continue;
    known.add(other);
    users(other, known);
  }
  return [...known];
}

async function main(wanted) {
  const files = RULES.flatMap(sourcesIn).filter(
    (file) => wanted.length === 0 || wanted.includes(path.basename(file, ".ts")),
  );
  let [all, left] = [0, 0];
  for (const file of files) {
    const mutants = mutantsOf(inRoot(file));
    const survivors = mutants.length === 0 ? [] : await survivorsOf(file, mutants.length);
    all += mutants.length;
    left += survivors.length;
    console.log(`${file}: ${mutants.length - survivors.length}/${mutants.length}`);
    for (const at of survivors) console.log(`  ${file}:${mutants[at].line}  ${mutants[at].says}`);
  }
  console.log(`${all} changes, ${all - left} noticed, ${left} not`);
  process.exitCode = left === 0 ? 0 : 1;
}

/** Indexes of the changes that no test notices. */
async function survivorsOf(file, count) {
  const survivors = [];
  let next = 0;
  while (next < count) {
    next = await new Promise((resolve, reject) => {
      const child = fork(SELF, ["--run", file, String(next), ...testsOf(file)]);
      let at = next;
      let timer;
      const wait = () => {
        clearTimeout(timer);
        timer = setTimeout(() => child.kill("SIGKILL"), PATIENCE);
      };
      wait();
      child.on("message", ({ broken, index, killed }) => {
        if (broken) return void reject(new Error(`${file}: its tests fail as it is: ${broken}`));
        if (!killed) survivors.push(index);
        at = index + 1;
        wait();
      });
      child.on("exit", () => {
        clearTimeout(timer);
        // It ended before its time: the change that it was at made it hang or crash.
        resolve(at < count ? at + 1 : count);
      });
    });
  }
  return survivors;
}

/** In the child: runs the tests on the file as it is, then on each change from `from` on. */
async function run(file, from, tests) {
  const { load, runTests } = harness(
    inRoot(file),
    tests.map((test) => inRoot(test)),
  );
  const mutants = mutantsOf(inRoot(file));
  const broken = failureOf(() => load(null)) ?? (await runTests());
  if (broken) return void process.send({ broken });
  for (let index = from; index < mutants.length; index += 1) {
    const killed = (failureOf(() => load(mutants[index].source)) ?? (await runTests())) !== null;
    await new Promise((sent) => process.send({ index, killed }, sent));
  }
  process.disconnect();
}

/** What it throws where a change, or a slip in a test, does not even load. */
const failureOf = (load) => {
  try {
    load();
    return null;
  } catch (error) {
    return String(error);
  }
};

/** The sources through swc, with Jest's own `expect`, and a runner of the few things that these tests use. */
function harness(file, tests) {
  const require = createRequire(SELF);
  const { transformSync } = require("@swc/core");
  const { expect } = createRequire(require.resolve("jest"))("expect");
  const compiled = new Map();
  let changed = null;
  let registered = [];

  require.extensions[".ts"] = (module, name) => {
    const isChanged = name === file && changed !== null;
    const code = isChanged ? compile(changed) : (compiled.get(name) ?? compile(readFileSync(name, "utf8")));
    if (!isChanged) compiled.set(name, code);
    module._compile(code, name);
  };
  const compile = (source) =>
    transformSync(source, {
      jsc: { parser: { syntax: "typescript" }, target: "es2022" },
      module: { type: "commonjs" },
    }).code;

  const test = (name, body) => registered.push({ name, body });
  test.each = (rows) => (name, body) => {
    for (const row of rows)
      registered.push({
        name: row.of ?? `${name} ${row}`,
        body: () => body(...(Array.isArray(row) ? row : [row])),
      });
  };
  const describe = (_name, body) => body();
  describe.each = (rows) => (_name, body) => {
    for (const row of rows) body(...(Array.isArray(row) ? row : [row]));
  };
  Object.assign(globalThis, { test, it: test, describe, expect });

  return {
    load(source) {
      changed = source;
      registered = [];
      // What reads reports stays loaded, and with it what it has read; what may hold the change does not.
      for (const name of Object.keys(require.cache))
        if (/[\\/]src[\\/](?:rules|check)[\\/]|\.test\.ts$/.test(name)) delete require.cache[name];
      for (const name of tests) require(name);
    },
    /** What the first failing test says; null where all pass. */
    async runTests() {
      for (const { name, body } of registered) {
        try {
          await body();
        } catch (error) {
          return `${name}: ${error}`;
        }
      }
      return null;
    },
  };
}

const [mode, ...given] = process.argv.slice(2);
if (mode === "--run") await run(given[0], Number(given[1]), given.slice(2));
else await main(process.argv.slice(2));
