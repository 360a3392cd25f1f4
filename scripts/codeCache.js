/**
 * Makes dist/terminal.cache for src/cli/start.js after each build: runs the terminal's program, so that V8 compiles what
 * a run needs, and keeps what it compiled. Called with the folder of cli.js.
 */
const { mkdtempSync, rmSync, writeFileSync } = require("node:fs");
const os = require("node:os");
const path = require("node:path");

const [, , folder] = process.argv;
const { run, cache } = require(path.resolve(folder, "cli.js"));

const scratch = mkdtempSync(path.join(os.tmpdir(), "code-cache-"));
const file = path.join(scratch, "bao-cao.docx");
try {
  for (const command of ["scaffold", "check"]) {
    process.argv = [process.argv[0], "cli.js", command, file];
    run();
  }
  writeFileSync(path.join(folder, "terminal.cache"), cache());
} finally {
  rmSync(scratch, { recursive: true });
}
// A skeleton is no complete report, which the program's exit code says.
process.exitCode = 0;
