/** What the terminal program does to the world. `main.ts` does it for real, tests with a map of files. */
export interface Io {
  /** @throws FileError; "too-large" before reading where the file has more bytes than `most` */
  readFile(path: string, most: number): Uint8Array;
  /** Paths of what is in a folder, in no order; null where the path is no folder. @throws FileError */
  listFolder(path: string): readonly string[] | null;
  /** @throws FileError "exists" where something is there and `overwrite` is not given */
  writeFile(path: string, bytes: Uint8Array, options: { readonly overwrite: boolean }): void;
  /** One line to standard output, without its end. */
  print(line: string): void;
  /** One line to standard error. */
  complain(line: string): void;
  readonly today: Date;
}

export type FileErrorCode =
  | "not-found"
  | "no-access"
  | "not-a-file"
  | "too-large"
  | "in-use"
  | "exists"
  | "no-folder"
  | "disk-full"
  | "other";

/** Why a file could not be read or written; `cause` is what the system said. */
export class FileError extends Error {
  override readonly name = "FileError";

  constructor(
    readonly code: FileErrorCode,
    cause?: unknown,
  ) {
    super(code, { cause });
  }
}
