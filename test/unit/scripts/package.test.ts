/** What makes the deployed folder; the build itself is what the browser tests drive. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const PROJECT = path.join(__dirname, "../../..");
const SCRIPTS = path.join(PROJECT, "scripts");

/** In a process of its own, as ES modules; importing a script does nothing but define. */
function ask(script: string, expression: string): unknown {
  const code = `const it = await import(${JSON.stringify(pathToFileURL(path.join(SCRIPTS, script)).href)});
    let answer;
    try { answer = { value: ${expression} }; } catch (error) { answer = { error: error.message }; }
    console.log(JSON.stringify(answer));`;
  const options = { encoding: "utf8", cwd: PROJECT } as const;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", code], options));
}

describe("npm run package takes", () => {
  test.each([
    ["an origin", ["--origin", "https://dan-van.example.vn/"], "https://dan-van.example.vn", "cdn"],
    ["a port", ["--origin", "https://may-chu:8443"], "https://may-chu:8443", "cdn"],
    ["a local office.js", ["--origin", "https://a.vn", "--officejs", "local"], "https://a.vn", "local"],
  ])("%s", (_, args, origin, officejs) => {
    expect(ask("package.mjs", `it.optionsOf(${JSON.stringify(args)})`)).toMatchObject({
      value: { origin, officejs },
    });
  });
});

describe("npm run package refuses", () => {
  test.each([
    ["no origin", [], "Thiếu --origin"],
    ["what is no address", ["--origin", "may chu"], "không phải là địa chỉ"],
    ["plain http", ["--origin", "http://a.vn"], "chỉ tải phần bổ trợ qua https"],
    ["a path behind the server's name", ["--origin", "https://a.vn/dan-van"], "không ghi đường dẫn"],
    [
      "another office.js",
      ["--origin", "https://a.vn", "--officejs", "npm"],
      "--officejs nhận cdn hoặc local",
    ],
  ])("%s", (_, args, said) => {
    expect(ask("package.mjs", `it.optionsOf(${JSON.stringify(args)})`)).toEqual({
      error: expect.stringContaining(said) as string,
    });
  });
});

describe("the server's configuration", () => {
  const asked = `it.default.nginxConfiguration("https://dan-van.example.vn")`;
  const { value: text } = ask("nginxConfiguration.js", asked) as { value: string };

  test("names the server and lets Word on the web frame the pages, and nobody else", () => {
    expect(text).toContain("server_name dan-van.example.vn;");
    expect(text).toContain("listen 443 ssl;");
    expect(text).toMatch(
      /add_header Content-Security-Policy "frame-ancestors 'self' https:\/\/\*\.officeapps/,
    );
    expect(text).not.toMatch(/add_header X-Frame-Options/);
  });

  test("keeps for ever what has a hash in its name, and asks again for the rest", () => {
    const cached = [...text.matchAll(/^ +"~(.*?)" +"(.*?)";$/gm)].map(([, pattern = "", what = ""]) => ({
      pattern: new RegExp(pattern),
      what,
    }));
    const of = (uri: string) => cached.find(({ pattern }) => pattern.test(uri))?.what ?? "no-cache";
    expect(of("/911.d86531de.js")).toContain("immutable");
    expect(of("/taskpane.js")).toBe("no-cache");
    expect(of("/office-js/word-web-16.00.js")).toBe("no-cache");
    expect(of("/assets/brand-16.png")).toContain("max-age=86400");
  });
});

test("docs/licences.md is what npm run licences would write, and every licence is one that we may serve", () => {
  const lock = "JSON.parse((await import('node:fs')).readFileSync('package-lock.json', 'utf8'))";
  const { value } = ask("licences.mjs", `it.licencesPage(${lock})`) as { value: string };
  expect(readFileSync(path.join(PROJECT, "docs/licences.md"), "utf8")).toBe(value);
  const rows = [...value.matchAll(/^\| (\S+) \| \S+ \| (.*?) \|$/gm)].slice(1);
  const terms = rows.map(([, name = "", licence = ""]) =>
    name === "@microsoft/office-js" ? "MIT" : licence,
  );
  expect(rows.length).toBeGreaterThan(20);
  expect(
    terms.filter((licence) => !["MIT", "ISC", "0BSD", "Apache-2.0", "BSD-3-Clause"].includes(licence)),
  ).toEqual([]);
});
