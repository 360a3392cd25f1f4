/** An earlier report from a file that the clerk chose: read here in the pane, and sent nowhere. */
import type { Outline } from "../../outline";
import { earlierOf, isForeign } from "./earlier";
import type { EarlierState, Unreadable } from "./figuresState";

/** A file as a browser hands it over. */
type GivenFile = Pick<File, "name" | "size" | "arrayBuffer">;

/** Never rejects: whatever is the matter with the file is told. */
export async function openEarlier(file: GivenFile, outline: Outline): Promise<EarlierState> {
  const { name } = file;
  // Reading files weighs as much as the form; few need it.
  const { DocxError, LARGEST_FILE, openDocx, readSourceDocument } = await import("../../docx");
  try {
    if (file.size > LARGEST_FILE) throw new DocxError("too-large", `${file.size} bytes`);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const earlier = earlierOf(name, readSourceDocument(openDocx(bytes)), outline);
    return isForeign(earlier) ? unreadable({ name, code: "foreign" }) : { kind: "open", earlier };
  } catch (error) {
    if (!(error instanceof DocxError)) return unreadable({ name, code: "not-given" });
    const { code, format } = error;
    return unreadable({ name, code, ...(format !== undefined && { format }) });
  }
}

const unreadable = (file: Unreadable): EarlierState => ({ kind: "unreadable", file });
