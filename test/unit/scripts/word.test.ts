import { execFileSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";

const SCRIPT = path.join(__dirname, "../../../scripts/word.mjs");

/** In one process of its own, as an ES module; importing the script does nothing but define. */
function askAll(expressions: readonly string[]): readonly unknown[] {
  const answers = expressions.map(
    (expression) =>
      `(() => { try { return { value: ${expression} } } catch (error) { return { error: error.message } } })()`,
  );
  const code = `const word = await import(${JSON.stringify(pathToFileURL(SCRIPT).href)});
    console.log(JSON.stringify([${answers.join(",")}]));`;
  return JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" }),
  ) as readonly unknown[];
}

const ID = "21d8b09b-5549-412f-85bd-3a14267f3312";

const cases: readonly (readonly [what: string, expression: string, expected: unknown])[] = [
  [
    "the add-in's id is read from the manifest",
    `word.manifestId("<OfficeApp><Id>\\n ${ID} </Id></OfficeApp>")`,
    { value: ID },
  ],
  [
    "a manifest without an id is named",
    `word.manifestId("<OfficeApp/>")`,
    { error: "manifest.xml has no <Id> with a UUID." },
  ],
  [
    "Word for Mac finds the manifest in its own folder",
    `word.macManifest("/Users/an", "${ID}")`,
    { value: `/Users/an/Library/Containers/com.microsoft.Word/Data/Documents/wef/${ID}.manifest.xml` },
  ],
  [
    "Windows is told of the manifest by a value of the add-in's id",
    `word.registryCommand("${ID}", "C:\\\\bao cao\\\\manifest.xml", false)`,
    {
      value: [
        ...["reg", "add", "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer", "/v", ID],
        ...["/t", "REG_SZ", "/d", "C:\\bao cao\\manifest.xml", "/f"],
      ],
    },
  ],
  [
    "and forgets that value alone",
    `word.registryCommand("${ID}", "", true)`,
    { value: ["reg", "delete", "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer", "/v", ID, "/f"] },
  ],
  [
    "a certificate is taken back by its fingerprint, never by the name that others share",
    `word.distrustCommand("win32", "AB12", "")`,
    { value: ["certutil", "-user", "-delstore", "Root", "AB12"] },
  ],
  [
    "there is nothing to trust where there is no desktop Word",
    `word.trustCommand("linux", "x.crt", "")`,
    { value: null },
  ],
];

let answers: readonly unknown[] = [];
beforeAll(() => {
  answers = askAll(cases.map(([, expression]) => expression));
});

test.each(cases.map(([what, , expected], place) => [what, place, expected] as const))(
  "%s",
  (_what, place, expected) => {
    expect(answers[place]).toEqual(expected);
  },
);
