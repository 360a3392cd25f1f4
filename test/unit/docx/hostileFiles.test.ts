/** Whatever the bytes are: a clear refusal, with a code, in bounded memory and time. */
import fc from "../../random";
import { deflateSync, zipSync, strToU8 } from "fflate";
import {
  DocxError,
  openDocx,
  packDocx,
  readSourceDocument,
  type DocxErrorCode,
  type ForeignFormat,
} from "../../../src/docx";
import { crc32 } from "../../../src/docx/inflate";
import { writeZip, type ZipEntry } from "../../../src/docx/zip";
import { buildDocx, docxParts, p } from "./buildDocx";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (bytes: Uint8Array): unknown => readSourceDocument(openDocx(bytes));

type Refusal = DocxErrorCode | `other-format: ${ForeignFormat}`;

function refusalOf(bytes: Uint8Array): Refusal {
  try {
    read(bytes);
  } catch (error) {
    if (error instanceof DocxError)
      return error.format === undefined ? error.code : `other-format: ${error.format}`;
    throw error;
  }
  throw new Error("was read without a word");
}

/** A good document with parts changed, added or (undefined) taken away. */
function changed(parts: Readonly<Record<string, string | undefined>>): Uint8Array {
  const all = docxParts({ body: p("Báo cáo") });
  for (const [name, text] of Object.entries(parts)) {
    if (text === undefined) all.delete(name);
    else all.set(name, text);
  }
  return packDocx(all);
}

const entry = (name: string, bytes: Uint8Array, more: Partial<ZipEntry> = {}): ZipEntry => ({
  name,
  deflated: true,
  crc: crc32(bytes),
  size: bytes.length,
  packed: deflateSync(bytes),
  ...more,
});
const goodEntries = (): ZipEntry[] =>
  [...docxParts({ body: p("Báo cáo") })].map(([name, text]) => entry(name, bytesOf(text)));
const withEntry = (added: ZipEntry): Uint8Array =>
  writeZip([...goodEntries().filter(({ name }) => name !== added.name), added]);

const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const join = (...pieces: Uint8Array[]): Uint8Array => Uint8Array.from(pieces.flatMap((piece) => [...piece]));
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "utf16le"));
/** An OLE file whose directory, in its second sector, has these streams; the first has its text, which may name any. */
const ole = (...streams: readonly string[]): Uint8Array => {
  const header = new Uint8Array(512 - OLE.length);
  header[30 - OLE.length] = 9;
  header[48 - OLE.length] = 1;
  const sector = new Uint8Array(512);
  sector.set(utf16("Workbook\0WordDocument\0"));
  return join(OLE, header, sector, ...streams.map((name) => utf16(name.padEnd(64, "\0"))));
};
const openDocument = (kind: string): Uint8Array =>
  zipSync({
    mimetype: strToU8(`application/vnd.oasis.opendocument.${kind}`),
    "content.xml": strToU8("<x/>"),
  });
const good = buildDocx(p("Báo cáo"));
const mainType = (type: string): string =>
  `<Types><Default Extension="xml" ContentType="application/${type}"/></Types>`;
const mainTarget = (target: string, more = ""): string =>
  `<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}" ${more}/></Relationships>`;
const document = (body: string, before = ""): string =>
  `${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
const main = (xml: string): Uint8Array => changed({ "word/document.xml": xml });
const nulls = new Uint8Array(9 * 1024 * 1024);
const bomb = entry("word/document.xml", nulls);

/** The same zip file with sizes and offsets in extra fields, with a zip64 end record, or both: APPNOTE 4.3.14 and 4.5.3. */
function asZip64(bytes: Uint8Array, count: number, where: string): Uint8Array {
  const file = Buffer.from(bytes);
  const end = file.length - 22;
  const start = file.readUInt32LE(end + 16);
  const records: Buffer[] = [];
  for (let at = start; at < end;) {
    const length = 46 + file.readUInt16LE(at + 28);
    const record = Buffer.from(file.subarray(at, at + length));
    const extra = Buffer.alloc(4 + 4 + 28);
    extra.writeUInt16LE(0x7777, 0);
    extra.writeUInt16LE(1, 4);
    extra.writeUInt16LE(28, 6);
    [24, 20, 42].forEach((field, index) => {
      extra.writeBigUInt64LE(BigInt(record.readUInt32LE(field)), 8 + 8 * index);
      if (where !== "directory") record.writeUInt32LE(0xffffffff, field);
    });
    if (where !== "directory") record.writeUInt16LE(extra.length, 30);
    records.push(record, where === "directory" ? Buffer.alloc(0) : extra);
    at += length;
  }
  const directory = Buffer.concat(records);
  const tail = Buffer.alloc(56 + 20 + 22);
  tail.writeUInt32LE(0x06064b50, 0);
  tail.writeBigUInt64LE(BigInt(count), 32);
  tail.writeBigUInt64LE(BigInt(start), 48);
  tail.writeUInt32LE(0x07064b50, 56);
  tail.writeBigUInt64LE(BigInt(start + directory.length), 64);
  file.copy(tail, 76, end);
  if (where !== "sizes") {
    tail.writeUInt16LE(0xffff, 76 + 10);
    tail.writeUInt32LE(0xffffffff, 76 + 16);
  }
  const ending = where === "sizes" ? tail.subarray(76) : tail;
  return Buffer.concat([file.subarray(0, start), directory, ending]);
}

/** A good file in which one character of the main part has changed on its way. */
function altered(): Uint8Array {
  const parts = goodEntries().map((each): ZipEntry => {
    if (each.name !== "word/document.xml") return each;
    const text = bytesOf(document(p("Báo cáo 25")));
    return {
      ...each,
      deflated: false,
      packed: bytesOf(document(p("Báo cáo 26"))),
      crc: crc32(text),
      size: text.length,
    };
  });
  return writeZip(parts);
}

const refusals: readonly (readonly [name: string, bytes: () => Uint8Array, refusal: Refusal])[] = [
  ["nothing", () => new Uint8Array(), "empty"],
  ["noise", () => bytesOf("chào bạn"), "not-a-document"],
  ["a .doc of Word 97", () => ole("WordDocument"), "legacy-doc"],
  ["a .doc with a workbook in it", () => ole("WordDocument", "Workbook"), "legacy-doc"],
  ["a document with a password", () => ole("EncryptedPackage"), "encrypted"],
  ["a workbook of Excel 97", () => ole("Workbook"), "other-format: xls"],
  ["a workbook with a .doc in it", () => ole("Workbook", "WordDocument"), "other-format: xls"],
  ["a presentation of PowerPoint 97", () => ole("PowerPoint Document"), "other-format: ppt"],
  ["a message of Outlook", () => ole("__properties_version1.0"), "other-format: msg"],
  ["an OLE file of another program", () => ole("Contents"), "not-a-document"],
  ["the first bytes of an OLE file", () => OLE, "not-a-document"],
  ["a PDF", () => bytesOf("%PDF-1.7\n"), "other-format: pdf"],
  ["an RTF", () => bytesOf("{\\rtf1\\ansi}"), "other-format: rtf"],
  ["a web page", () => bytesOf("\ufeff<!DOCTYPE html><html></html>"), "other-format: html"],
  [
    "a web page with Word's namespaces",
    () => bytesOf('<html xmlns:w="urn:schemas-microsoft-com:office:word">'),
    "other-format: html",
  ],
  ["Word's flat XML", () => bytesOf('<?xml version="1.0"?><pkg:package/>'), "other-format: xml"],
  [
    "an Excel workbook",
    () =>
      changed({
        "[Content_Types].xml": mainType("vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
      }),
    "other-format: xlsx",
  ],
  [
    "a PowerPoint presentation",
    () =>
      changed({
        "[Content_Types].xml": mainType(
          "vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
        ),
      }),
    "other-format: pptx",
  ],
  ...(["sheet.binary.macroEnabled.main", "sheet.macroEnabled.main+xml", "template.macroEnabled.main+xml"].map(
    (type) => [
      `an Excel workbook of type ${type}`,
      () => changed({ "[Content_Types].xml": mainType(`vnd.ms-excel.${type}`) }),
      "other-format: xlsx",
    ],
  ) satisfies (readonly [string, () => Uint8Array, Refusal])[]),
  [
    "a PowerPoint presentation with macros",
    () =>
      changed({ "[Content_Types].xml": mainType("vnd.ms-powerpoint.presentation.macroEnabled.main+xml") }),
    "other-format: pptx",
  ],
  ["an OpenDocument text", () => openDocument("text"), "other-format: odt"],
  ["an OpenDocument text template", () => openDocument("text-template"), "other-format: odt"],
  ["an OpenDocument spreadsheet", () => openDocument("spreadsheet"), "other-format: ods"],
  ["an OpenDocument presentation", () => openDocument("presentation"), "other-format: odp"],
  ["an OpenDocument drawing", () => openDocument("graphics"), "other-format: zip"],
  [
    "a package of another program",
    () =>
      zipSync({
        "[Content_Types].xml": strToU8(mainType("vnd.ms-visio.drawing.main+xml")),
        "_rels/.rels": strToU8("<Relationships/>"),
        "visio/document.xml": strToU8("<x/>"),
      }),
    "not-a-document",
  ],
  ["any other zip", () => zipSync({ "a.txt": strToU8("a") }), "other-format: zip"],
  ["an empty zip", () => zipSync({}), "other-format: zip"],
  ["no content types", () => changed({ "[Content_Types].xml": undefined }), "missing-part"],
  ["no package relationships", () => changed({ "_rels/.rels": undefined }), "missing-part"],
  ["no main part", () => changed({ "word/document.xml": undefined }), "missing-part"],
  [
    "a main part outside of the file",
    () => changed({ "_rels/.rels": mainTarget("http://example.com/x.xml", 'TargetMode="External"') }),
    "missing-part",
  ],
  [
    "a main part above the package",
    () => changed({ "_rels/.rels": mainTarget("../../etc/passwd") }),
    "missing-part",
  ],
  [
    "a main part of no known type",
    () => changed({ "[Content_Types].xml": mainType("octet-stream") }),
    "missing-part",
  ],
  ["a main part without a body", () => main('<w:document xmlns:w="x"/>'), "missing-part"],
  ["the first half of a file", () => good.slice(0, good.length / 2), "damaged"],
  ["a file without its last byte", () => good.slice(0, -1), "damaged"],
  ["a file without its first kilobyte", () => join(good.slice(0, 4), good.slice(1024)), "damaged"],
  ["text that is not what its checksum says", altered, "damaged"],
  [
    "text that is neither UTF-8 nor UTF-16",
    () => withEntry(entry("word/document.xml", Uint8Array.of(0x3c, 0xff, 0xfe, 0x3e))),
    "damaged",
  ],
  [
    "compressed data that is none",
    () => withEntry(entry("word/document.xml", bytesOf("x"), { packed: Uint8Array.of(7, 7, 7, 7), size: 9 })),
    "damaged",
  ],
  [
    "a part shorter than declared",
    () => withEntry(entry("word/document.xml", bytesOf("<a/>"), { size: 90 })),
    "damaged",
  ],
  ["a part longer than declared", () => withEntry({ ...bomb, size: 10 }), "zip-bomb"],
  [
    "nine megabytes out of nine kilobytes",
    () => withEntry({ ...bomb, name: "word/media/a.bin" }),
    "zip-bomb",
  ],
  [
    "a part of two gigabytes, as declared",
    () => withEntry(entry("word/media/a.bin", bytesOf("x"), { size: 2 ** 31 })),
    "zip-bomb",
  ],
  [
    "more text than a thousand pages",
    () =>
      withEntry(
        entry("word/document.xml", new Uint8Array(40 * 1024 * 1024), {
          deflated: false,
          packed: new Uint8Array(40 * 1024 * 1024),
        }),
      ),
    "too-large",
  ],
  [
    "twenty thousand parts",
    () =>
      writeZip(
        Array.from({ length: 20_000 }, (_, n) =>
          entry(`a${n}`, new Uint8Array(), { packed: new Uint8Array() }),
        ),
      ),
    "too-large",
  ],
  [
    "two parts of one name",
    () => writeZip([...goodEntries(), entry("word/document.xml", bytesOf("<a/>"))]),
    "bad-part-name",
  ],
  [
    "two parts whose names differ in case",
    () => writeZip([...goodEntries(), entry("word/DOCUMENT.xml", bytesOf("<a/>"))]),
    "bad-part-name",
  ],
  ["a name that climbs out", () => withEntry(entry("../../etc/passwd", bytesOf("x"))), "bad-part-name"],
  ["an absolute name", () => withEntry(entry("/etc/passwd", bytesOf("x"))), "bad-part-name"],
  ["a name with a drive", () => withEntry(entry("C:/windows", bytesOf("x"))), "bad-part-name"],
  ["a name with backslashes", () => withEntry(entry("word\\a.xml", bytesOf("x"))), "bad-part-name"],
  ["XML that is cut short", () => main(document(p("x")).slice(0, -9)), "bad-xml"],
  ["entities", () => main(document("&a;", '<!DOCTYPE x [<!ENTITY a "b">]>')), "bad-xml"],
  ["an entity that nobody declared", () => main(document(p("&nbsp;"))), "bad-xml"],
  [
    "tables in tables in tables, a thousand deep",
    () => main(document("<w:tbl>".repeat(1000) + "</w:tbl>".repeat(1000))),
    "bad-xml",
  ],
  [
    "Word's prefix for something else",
    () =>
      main(
        '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w="y"/>',
      ),
    "bad-xml",
  ],
  [
    "a list label of a million characters",
    () =>
      buildDocx({
        body: p("x"),
        numbering: `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:lvlText w:val="${"a".repeat(1_000_000)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
      }),
    "too-large",
  ],
  ["a broken styles part", () => buildDocx({ body: p("x"), styles: "<w:style>" }), "bad-xml"],
];
test.each(refusals)("%s", (_name, bytes, refusal) => {
  expect(refusalOf(bytes())).toBe(refusal);
});

describe("what looks odd and is still a document", () => {
  const texts = (bytes: Uint8Array): readonly string[] =>
    readSourceDocument(openDocx(bytes)).paragraphs.map(({ text }) => text);
  test("a main part of another name, with an absolute target", () => {
    const parts = docxParts({ body: p("x") });
    const body = parts.get("word/document.xml") ?? "";
    parts.delete("word/document.xml");
    parts.set("Word/vanban.xml", body).set("_rels/.rels", mainTarget("/word/vanban.xml"));
    parts.set(
      "[Content_Types].xml",
      mainType("vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
    );
    expect(texts(packDocx(parts))).toEqual(["x"]);
  });
  test("a document with macros, which are not run", () => {
    const type = "vnd.ms-word.document.macroEnabled.main+xml";
    expect(texts(changed({ "[Content_Types].xml": mainType(type), "word/vbaProject.bin": "x" }))).toEqual([
      "Báo cáo",
    ]);
  });
  test("strict Open XML", () => {
    const strict = "http://purl.oclc.org/ooxml";
    const body = `<w:document xmlns:w="${strict}/wordprocessingml/main" w:conformance="strict"><w:body>${p("x")}</w:body></w:document>`;
    const rels = `<Relationships><Relationship Id="a" Type="${strict}/officeDocument/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
    expect(texts(changed({ "word/document.xml": body, "_rels/.rels": rels }))).toEqual(["x"]);
  });
  test.each(["utf16le", "utf8"] as const)("a part in %s with a byte order mark", (encoding) => {
    const xml = Buffer.from(`\ufeff<?xml version="1.0"?>${document(p("Đối thoại"))}`, encoding);
    expect(texts(withEntry(entry("word/document.xml", Uint8Array.from(xml))))).toEqual(["Đối thoại"]);
  });
  test("a bomb in a part that nobody needs, if it lies about its size", () => {
    expect(texts(withEntry({ ...bomb, name: "word/media/a.bin", size: 10 }))).toEqual(["Báo cáo"]);
  });
  test.each(["word/media/a.png", "word/theme/theme1.xml", "word/settings.xml", "word/comments.xml"])(
    "a part that nobody needs, %s, without its checksum",
    (name) => {
      const rels = ["theme", "settings", "comments"].map(
        (kind) =>
          `<Relationship Id="${kind}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${kind === "theme" ? "theme/theme1" : kind}.xml"/>`,
      );
      const part = entry(name, bytesOf("<a/>"), { crc: 1 });
      const relationships = entry(
        "word/_rels/document.xml.rels",
        bytesOf(`<Relationships>${rels.join("")}</Relationships>`),
      );
      const others = goodEntries().filter((each) => each.name !== relationships.name && each.name !== name);
      expect(texts(writeZip([...others, relationships, part]))).toEqual(["Báo cáo"]);
    },
  );
  test.each(["sizes", "directory", "both"])("a file written as zip64: %s", (where) => {
    const entries = goodEntries();
    expect(texts(asZip64(writeZip(entries), entries.length, where))).toEqual(["Báo cáo"]);
  });
  test.each(["ns0", ""])("Word's namespace by the prefix “%s”", (prefix) => {
    const name = (local: string): string => (prefix === "" ? local : `${prefix}:${local}`);
    const declaration = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
    const tag = (local: string, inner: string): string => `<${name(local)}>${inner}</${name(local)}>`;
    const body = tag("body", tag("p", tag("r", tag("t", "Đối thoại"))));
    const address = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const xml = `<${name("document")} ${declaration}="${address}">${body}</${name("document")}>`;
    expect(texts(changed({ "word/document.xml": xml }))).toEqual(["Đối thoại"]);
  });
  test("a zip with folders", () => {
    const files = Object.fromEntries(
      [...docxParts({ body: p("x") })].map(([name, text]) => [name, strToU8(text)]),
    );
    expect(texts(zipSync({ ...files, "word/media/": new Uint8Array() }))).toEqual(["x"]);
  });
});

describe("any bytes", () => {
  const seemsRefused = (bytes: Uint8Array): void => {
    try {
      read(bytes);
    } catch (error) {
      expect(error).toBeInstanceOf(DocxError);
    }
  };
  test("give a document or a refusal", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), seemsRefused), { numRuns: 300 });
  });
  test("that begin like a zip too", () => {
    const zip = fc.uint8Array({ maxLength: 400 }).map((tail) => join(Uint8Array.of(0x50, 0x4b, 3, 4), tail));
    fc.assert(fc.property(zip, seemsRefused), { numRuns: 300 });
  });
  test("and a good file with any of them changed", () => {
    const change = fc.tuple(fc.nat(good.length - 1), fc.nat(255));
    const broken = fc.array(change, { minLength: 1, maxLength: 8 }).map((changes) => {
      const bytes = good.slice();
      for (const [at, value] of changes) bytes[at] = value;
      return bytes;
    });
    fc.assert(fc.property(broken, seemsRefused), { numRuns: 1000 });
  });
});
