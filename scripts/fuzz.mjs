/** `npm run fuzz -- --minutes 10`: breaks real packages at random until the time is over (test/property/fuzz). */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { minutes: { type: "string", default: "10" } } });
const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
const { status } = spawnSync(process.execPath, [jest, "test/property/fuzz", "--selectProjects", "unit"], {
  stdio: "inherit",
  env: { ...process.env, FUZZ_MINUTES: values.minutes },
});
process.exitCode = status ?? 1;
