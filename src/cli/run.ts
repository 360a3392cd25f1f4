/** The terminal program from its arguments to its exit code; everything it does to the world goes through `io`. */
import { parseArgs } from "node:util";
import project from "../../package.json";
import type { Outline } from "../outline";
import { checkFiles } from "./checkFiles";
import type { Io } from "./io";
import { oneLine } from "./oneLine";
import { scaffold } from "./scaffold";
import { HELP, usage } from "./texts";

const OPTIONS = {
  json: { type: "boolean" },
  csv: { type: "boolean" },
  lang: { type: "string" },
  profile: { type: "string" },
  force: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

type Option = keyof typeof OPTIONS;

const ALLOWED: Readonly<Record<"check" | "scaffold", readonly Option[]>> = {
  check: ["json", "csv", "lang"],
  scaffold: ["profile", "force"],
};

/** @returns the exit code, as described in docs/check-report.md */
export function run(args: readonly string[], outline: Outline, io: Io): number {
  const refuse = (why: string): number => {
    io.complain(oneLine(why));
    return 2;
  };
  const parsed = parse(args);
  if (typeof parsed === "string") return refuse(parsed);
  const { values, positionals } = parsed;
  const [command, ...files] = positionals;
  if (values.help) return say(HELP, io);
  if (values.version) return say(project.version, io);
  if (command === undefined) return refuse(usage.noCommand);
  if (command !== "check" && command !== "scaffold") return refuse(usage.unknownCommand(command));
  const stray = Object.keys(values).find((option) => !ALLOWED[command].some((allowed) => allowed === option));
  if (stray !== undefined) return refuse(usage.unknownOption(`--${stray}`));
  if (command === "check") {
    if (files.length === 0) return refuse(usage.checkWithoutFile);
    if (values.json && values.csv) return refuse(usage.jsonAndCsv);
    const language = values.lang ?? "vi";
    if (language !== "vi" && language !== "en") return refuse(usage.badLanguage);
    const as = values.json ? "json" : values.csv ? "csv" : "text";
    return checkFiles(files, { as, language }, outline, io);
  }
  const [file] = files;
  if (file === undefined || files.length > 1) return refuse(usage.scaffoldWithoutFile);
  return scaffold(file, { profile: values.profile, force: values.force === true }, outline, io);
}

function say(text: string, io: Io): number {
  io.print(text);
  return 0;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // Node names the option only within its message: "Unknown option '--la'. To specify …".
    const unknown = /Unknown option '(-[^']*)'/.exec(String(error))?.[1];
    return unknown === undefined ? usage.badOption : usage.unknownOption(unknown);
  }
}
