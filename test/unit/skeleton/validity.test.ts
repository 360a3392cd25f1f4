/** Microsoft's Open XML SDK finds no fault in what we make, whatever the profile holds. */
import { allItems, congVan1432, type Item } from "../../../src/outline";
import { pageNumberHeader, planInsertion, skeletonDocument, skeletonFragment } from "../../../src/skeleton";
import { parseXml } from "../../../src/docx/parseXml";
import { childOf, valOf } from "../../../src/docx/xml";
import { faultsOfDocx, faultsOfFragment, packParts, type OfficeVersion } from "../../ooxmlValidator";
import { isLong } from "../../random";
import { bodyOfPart, elements, tagOf, textOf } from "./page";
import { dongNai, profiles } from "./profiles";
import { reportOf } from "./reports";

const VERSIONS: readonly OfficeVersion[] = ["Office2019", "Microsoft365"];

test.each(VERSIONS)("document and fragment are valid for %s", async (version) => {
  expect(await faultsOfDocx(packParts(skeletonDocument(congVan1432, dongNai)), version)).toEqual([]);
  expect(await faultsOfFragment(skeletonFragment(congVan1432, dongNai), version)).toEqual([]);
});

test.each(profiles)("the document is valid with %s", async (_what, profile) => {
  expect(await faultsOfDocx(packParts(skeletonDocument(congVan1432, profile)))).toEqual([]);
});

// Its body is the document's, as is held below: some in every run, all in a long one.
test.each(isLong ? profiles : profiles.filter((_, at) => at % 4 === 0))(
  "the fragment is valid with %s",
  async (_what, profile) => {
    expect(await faultsOfFragment(skeletonFragment(congVan1432, profile), "Office2019")).toEqual([]);
  },
);

test("the page number and the fragments of a partial insertion are valid", async () => {
  // Every other block is there, so that each of the rest comes alone.
  const blocks = ["heading", ...allItems(congVan1432).map(({ id }: Item) => id)];
  const there = blocks.filter((_, place) => place % 2 === 0);
  const plan = planInsertion(congVan1432, dongNai, reportOf(there.map((block) => ({ block, text: block }))));
  expect(plan.length).toBeGreaterThan(10);
  const sample = [plan[0], plan.at(-1), plan.find(({ blocks }) => blocks.includes("III.7.3"))];
  for (const insertion of sample) expect(await faultsOfFragment(insertion?.ooxml ?? "")).toEqual([]);
  expect(await faultsOfFragment(pageNumberHeader())).toEqual([]);
});

test("the validator does find faults", async () => {
  const broken = skeletonFragment(congVan1432, dongNai)
    .replace("<w:tblGrid>", "<w:tblGrind>")
    .replace("</w:tblGrid>", "</w:tblGrind>");
  expect(await faultsOfFragment(broken)).not.toEqual([]);
});

describe("the whole document", () => {
  const parts = skeletonDocument(congVan1432, dongNai);
  const part = (name: string): string => parts.get(name) ?? "";

  test("is A4 with the margins of mục I.3, and hides the number of page 1", () => {
    const [section] = elements(bodyOfPart(part("word/document.xml")), "w:sectPr");
    const twips = (name: string, attribute: string): number =>
      Number(childOf(section, name)?.attributes[attribute]);
    const mm = (name: string, attribute: string): number =>
      Math.round((twips(name, attribute) / 1440) * 25.4);
    expect([mm("w:pgSz", "w:w"), mm("w:pgSz", "w:h")]).toEqual([210, 297]);
    expect(["w:top", "w:bottom", "w:left", "w:right"].map((side) => mm("w:pgMar", side))).toEqual([
      20, 20, 30, 20,
    ]);
    expect(childOf(section, "w:titlePg")).toBeDefined();
    expect(childOf(section, "w:headerReference")?.attributes["w:type"]).toBe("default");
    expect(part("word/header1.xml")).toContain('w:instr=" PAGE "');
  });

  test("has a building block for every prompt that a control refers to, with the same words", () => {
    const shown = new Map(
      elements(bodyOfPart(part("word/document.xml")), "w:sdt").map((control) => [
        valOf(childOf(childOf(control, "w:sdtPr"), "w:placeholder"), "w:docPart"),
        {
          tag: tagOf(control),
          text: elements(control, "w:t").map(textOf).join(""),
        },
      ]),
    );
    const stored = elements(parseXml(part("word/glossary/document.xml")), "w:docPart").map((block) => ({
      tag: valOf(childOf(block, "w:docPartPr"), "w:name") ?? "",
      text: elements(block, "w:t").map(textOf).join(""),
    }));
    expect(stored).toEqual([...shown.values()]);
    expect(stored.map(({ tag }) => tag)).toEqual([...shown.keys()]);
  });

  test("says its language and its title, and is the same each time", () => {
    expect(part("docProps/core.xml")).toContain("<dc:language>vi-VN</dc:language>");
    expect(part("docProps/core.xml")).toContain("tại tỉnh Đồng Nai năm 2026</dc:title>");
    expect(skeletonDocument(congVan1432, dongNai)).toEqual(parts);
  });

  test("has the same body as the fragment, but for section and building blocks", () => {
    const texts = (xml: string): string[] =>
      [...xml.matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, text]) => text ?? "");
    expect(texts(part("word/document.xml"))).toEqual(texts(skeletonFragment(congVan1432, dongNai)));
  });
});
