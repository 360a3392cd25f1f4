import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { manifestProblems } from "./manifestProblems";

const PROJECT = path.join(__dirname, "../..");
const FILE = path.join(PROJECT, "manifest.xml");
const ASSETS = path.join(PROJECT, "assets");
const manifest = readFileSync(FILE, "utf8");

/** In a process of its own: Jest cannot load the ES modules that the package requires. */
function readByMicrosoft(): readonly string[] {
  const reader = require.resolve("office-addin-manifest/cli.js");
  const answer = execFileSync(process.execPath, [reader, "info", FILE], { encoding: "utf8" });
  return answer.split(/\r?\n/).map((line) => line.trim());
}

test("Microsoft's own reader finds what we mean", () => {
  expect(readByMicrosoft()).toEqual(
    expect.arrayContaining([
      "Id: 21d8b09b-5549-412f-85bd-3a14267f3312",
      "Name: Báo cáo dân vận",
      "Type: TaskPaneApp",
      "Default Locale: vi-VN",
      "Hosts: Document",
      "Permissions: ReadWriteDocument",
      "Source Location: https://localhost:3000/taskpane.html",
    ]),
  );
});

test("the online validation would find nothing to refuse", () => {
  expect(manifestProblems(manifest, ASSETS)).toEqual([]);
});

test("the function behind the insert button is the one that the ribbon's page registers", () => {
  const commands = readFileSync(path.join(PROJECT, "src/commands/commands.ts"), "utf8");
  const [, name] = /<FunctionName>(.*?)<\/FunctionName>/.exec(manifest) ?? [];
  expect(commands).toContain(`Office.actions.associate("${name ?? "none"}"`);
});

describe("the checker finds", () => {
  const long = "ă".repeat(251);
  test.each<readonly [fault: string, from: string | RegExp, to: string, problem: string]>([
    [
      "an element out of order",
      /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
      "$2$1",
      "OfficeApp holds",
    ],
    ["an element left out", /<Permissions>.*<\/Permissions>/, "", "OfficeApp holds"],
    [
      "a label after its tip",
      /(<Label resid="Check.Label" \/>)([\s\S]*?<\/Supertip>)/,
      "$2$1",
      "Control holds",
    ],
    ["an action of no kind", ' xsi:type="ExecuteFunction"', "", "Action has no known xsi:type"],
    [
      "plain http",
      "https://localhost:3000/commands.html",
      "http://localhost:3000/commands.html",
      "not an https address",
    ],
    [
      "an address of nothing",
      'SourceLocation DefaultValue="https://localhost:3000/taskpane.html"',
      'SourceLocation DefaultValue=""',
      "not an https address",
    ],
    [
      "a resource that is not there",
      '<Label resid="Check.Label" />',
      '<Label resid="Check.Labels" />',
      'the resource "Check.Labels"',
    ],
    [
      "a resource of the wrong kind",
      '<Description resid="Check.Tip" />',
      '<Description resid="Check.Label" />',
      "Description names the resource",
    ],
    [
      "a resource that nobody uses",
      '<SourceLocation resid="Check.Url" />',
      '<SourceLocation resid="Help.Url" />',
      'The resource "Check.Url" is used nowhere',
    ],
    ["a resource id of 33 characters", /Check\.Tip/g, "C".repeat(33), "longer than 32"],
    [
      "a short string of 126 characters",
      'DefaultValue="Kiểm tra trước khi gửi"',
      `DefaultValue="${long.slice(0, 126)}"`,
      "126 characters",
    ],
    ["an override of 251 characters", /Value="Opens the pane[^"]*"/, `Value="${long}"`, "251 characters"],
    [
      "a description of 251 characters",
      /<Description DefaultValue="[^"]*"/,
      `<Description DefaultValue="${long}"`,
      "Description has 251",
    ],
    ["an empty string", 'DefaultValue="Chèn khung báo cáo"', 'DefaultValue=""', "Insert.Label has no text"],
    [
      "a string without English",
      /<bt:Override Locale="en-US" Value="Check before sending" \/>/,
      "",
      "Check.Label has no en-US override",
    ],
    [
      "a name without English",
      '<Override Locale="en-US" Value="Dân vận report" />',
      "",
      "DisplayName has no en-US override",
    ],
    ["an icon size left out", '<bt:Image size="80" resid="Check.80" />', "", "no image of 80 pixels"],
    [
      "a picture of another size",
      "assets/check-16.png",
      "assets/check-20.png",
      "check-20.png is 20×20, expected 16×16",
    ],
    ["a picture that is not there", "assets/insert-32.png", "assets/insert-33.png", "is not in assets/"],
    [
      "an icon of the add-in in the wrong size",
      "assets/brand-64.png",
      "assets/brand-32.png",
      "expected 64×64",
    ],
    ["an id used twice", 'id="DanVan.Check"', 'id="DanVan.Insert"', '"DanVan.Insert" is used twice'],
    ["an id that is no UUID", /<Id>.*<\/Id>/, "<Id>bao-cao-dan-van</Id>", "Id is not a UUID"],
    ["a version of three parts", "<Version>1.0.0.0<", "<Version>1.0.0<", "Version is not"],
    ["a version below 1", "<Version>1.0.0.0<", "<Version>0.9.0.0<", "Version is not"],
    ["more permission than needed", "ReadWriteDocument", "ReadWriteMailbox", "Permissions are not"],
    ["a newer Word required", '"WordApi" MinVersion="1.3"', '"WordApi" MinVersion="1.4"', "not WordApi 1.3"],
  ])("%s", (_fault, from, to, problem) => {
    const faulty = manifest.replace(from, to);
    expect(faulty).not.toBe(manifest);
    expect(manifestProblems(faulty, ASSETS)).toContainEqual(expect.stringContaining(problem));
  });
});
