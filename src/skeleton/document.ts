/** A whole .docx of the skeleton: the same body as the fragment, with paper, margins and page number. */
import type { Outline } from "../outline";
import type { AgencyProfile } from "./agencyProfile";
import { skeletonBlocks } from "./blocks";
import { RELATIONSHIPS_TYPE, relationships, WORD_NAMESPACE } from "./fragment";
import { glossary } from "./glossary";
import { subjectLine } from "./headingLines";
import { PAGE } from "./layout";
import { EMPTY_PARAGRAPH, escapeXml, twips } from "./ooxml";
import { pageNumberParagraph } from "./pageNumber";
import { documentStyles } from "./styles";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CORE_PROPERTIES =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

const CONTENT_TYPES: readonly (readonly [part: string, type: string])[] = [
  ["/word/document.xml", `${MAIN}.document.main+xml`],
  ["/word/styles.xml", `${MAIN}.styles+xml`],
  ["/word/settings.xml", `${MAIN}.settings+xml`],
  ["/word/header1.xml", `${MAIN}.header+xml`],
  ["/word/glossary/document.xml", `${MAIN}.document.glossary+xml`],
  ["/word/glossary/styles.xml", `${MAIN}.styles+xml`],
  ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
  ["/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
];

const DOCUMENT_RELATIONSHIPS = [
  ["styles", "styles.xml"],
  ["settings", "settings.xml"],
  ["header", "header1.xml"],
  ["glossaryDocument", "glossary/document.xml"],
] as const;

/** Part name (no leading slash) to XML text: a complete package. Equal arguments give equal bytes. */
export function skeletonDocument(outline: Outline, profile: AgencyProfile): ReadonlyMap<string, string> {
  const parts: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", contentTypes()],
    [
      "_rels/.rels",
      relationships([
        ["officeDocument", "word/document.xml"],
        [CORE_PROPERTIES, "docProps/core.xml"],
        ["extended-properties", "docProps/app.xml"],
      ]),
    ],
    ["word/document.xml", body(outline, profile)],
    ["word/_rels/document.xml.rels", relationships(DOCUMENT_RELATIONSHIPS)],
    ["word/styles.xml", documentStyles()],
    ["word/settings.xml", settings()],
    ["word/header1.xml", `<w:hdr xmlns:w="${WORD_NAMESPACE}">${pageNumberParagraph()}</w:hdr>`],
    ["word/glossary/document.xml", glossary(outline)],
    ["word/glossary/_rels/document.xml.rels", relationships([["styles", "styles.xml"]])],
    ["word/glossary/styles.xml", documentStyles()],
    ["docProps/core.xml", coreProperties(subjectLine(outline, profile))],
    ["docProps/app.xml", appProperties(profile.agency)],
  ];
  return new Map(parts.map(([name, xml]) => [name, DECLARATION + xml]));
}

function body(outline: Outline, profile: AgencyProfile): string {
  const header = 1 + DOCUMENT_RELATIONSHIPS.findIndex(([kind]) => kind === "header");
  const blocks = skeletonBlocks(outline, profile, "glossary").map((block) => block.ooxml);
  return (
    `<w:document xmlns:w="${WORD_NAMESPACE}" xmlns:r="${OFFICE_RELATIONSHIPS}"><w:body>` +
    `${blocks.join("")}${EMPTY_PARAGRAPH}` +
    `<w:sectPr><w:headerReference w:type="default" r:id="rId${header}"/>` +
    `<w:pgSz w:w="${twips(PAGE.width)}" w:h="${twips(PAGE.height)}"/>` +
    `<w:pgMar w:top="${twips(PAGE.top)}" w:right="${twips(PAGE.right)}" w:bottom="${twips(PAGE.bottom)}" ` +
    `w:left="${twips(PAGE.left)}" w:header="${twips(PAGE.header)}" w:footer="${twips(PAGE.header)}" w:gutter="0"/>` +
    '<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>'
  );
}

function contentTypes(): string {
  const overrides = CONTENT_TYPES.map(
    ([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`,
  );
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    `<Default Extension="rels" ContentType="${RELATIONSHIPS_TYPE}"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${overrides.join("")}</Types>`
  );
}

/** Compatibility mode 15: Word lays the page out as it does today, and does not call the file old. */
function settings(): string {
  return (
    `<w:settings xmlns:w="${WORD_NAMESPACE}"><w:zoom w:percent="100"/>` +
    '<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>' +
    '<w:compat><w:compatSetting w:name="compatibilityMode" ' +
    'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
    '<w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
  );
}

function coreProperties(title: string): string {
  return (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>`
  );
}

function appProperties(agency: string): string {
  return (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
    `<Company>${escapeXml(agency)}</Company></Properties>`
  );
}
