/** Where the terminal program meets the machine: files, streams, the exit code. */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { congVan1432 } from "../outline";
import { FileError, type FileErrorCode, type Io } from "./io";
import { run } from "./run";

const CODES: Readonly<Record<string, FileErrorCode>> = {
  EACCES: "no-access",
  EPERM: "no-access",
  EROFS: "no-access",
  EISDIR: "not-a-file",
  ENOTDIR: "not-found",
  EBUSY: "in-use",
  EEXIST: "exists",
  ENOSPC: "disk-full",
};

/** Every failure of the file system as a FileError. `missing` is what it means that there is nothing at the path. */
function asFileError<T>(missing: FileErrorCode, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof FileError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new FileError(code === "ENOENT" ? missing : (CODES[code] ?? "other"), error);
  }
}

const io: Io = {
  readFile: (path, most) =>
    asFileError("not-found", () => {
      const found = statSync(path);
      // A device or a pipe may never end.
      if (!found.isFile()) throw new FileError("not-a-file");
      if (found.size > most) throw new FileError("too-large");
      return readFileSync(path);
    }),
  listFolder: (path) =>
    asFileError("not-found", () => {
      const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
      return isFolder ? readdirSync(path).map((name) => join(path, name)) : null;
    }),
  writeFile: (path, bytes, { overwrite }) => {
    asFileError("no-folder", () => {
      writeFileSync(path, bytes, { flag: overwrite ? "w" : "wx" });
    });
  },
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
  today: new Date(),
};

// The reader of a pipe may leave early (`… | head -1`): that is no failure of ours.
process.stdout.on("error", (error: Error & { code?: string }) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = run(process.argv.slice(2), congVan1432, io);
