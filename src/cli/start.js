#!/usr/bin/env node
/**
 * dist/cli.js: runs the program, dist/terminal.js, with what V8 compiled of it when it was built (dist/terminal.cache),
 * which saves compiling it in every run. Where that is missing, or was made by another Node or of another program, V8
 * compiles as it always does. Why: docs/decisions/0013-code-cache.md.
 */
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { wrap } = require("node:module");
const path = require("node:path");
const { Script } = require("node:vm");

const filename = path.join(__dirname, "terminal.js");
const source = readFileSync(filename, "utf8");
/** V8 itself compares no more of the source than its length. */
const fingerprint = createHash("sha256").update(source).digest();

/** The cache begins with the fingerprint of its source. */
function cached() {
  try {
    const cache = readFileSync(path.join(__dirname, "terminal.cache"));
    return fingerprint.equals(cache.subarray(0, fingerprint.length))
      ? cache.subarray(fingerprint.length)
      : undefined;
  } catch {
    return undefined;
  }
}

const script = new Script(wrap(source), { filename, cachedData: cached() });
const run = () => script.runInThisContext()(module.exports, require, module, filename, __dirname);

if (require.main === module) run();
else module.exports = { run, script, cache: () => Buffer.concat([fingerprint, script.createCachedData()]) };
