/**
 * `npm run test:long -- --minutes 10`: the property tests with large budgets, drawn anew, the longest paragraphs, and real
 * packages broken at random until the time is over. What breaks is put into coverage/fuzz.
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { minutes: { type: "string", default: "10" } } });
const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
const { status } = spawnSync(
  process.execPath,
  [jest, "--selectProjects", "unit", "--testPathPatterns", "test/property/"],
  { stdio: "inherit", env: { ...process.env, TEST_LONG: "1", FUZZ_MINUTES: values.minutes } },
);
process.exitCode = status ?? 1;
