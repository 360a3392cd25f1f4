/** The terminal program against a map of files: what it prints, where, and its exit code. */
import { openDocx, readSourceDocument } from "../../../src/docx";
import { FileError, type Io } from "../../../src/cli/io";
import { run } from "../../../src/cli/run";
import { congVan1432 } from "../../../src/outline";
import { profileFile, type AgencyProfile } from "../../../src/skeleton";
import project from "../../../package.json";
import { buildDocx, p } from "../docx/buildDocx";

interface Outcome {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
  readonly files: ReadonlyMap<string, Uint8Array>;
}

function terminal(args: string, given: Readonly<Record<string, Uint8Array | string>> = {}): Outcome {
  const files = new Map(
    Object.entries(given).map(([name, content]) => [
      name,
      typeof content === "string" ? new TextEncoder().encode(content) : content,
    ]),
  );
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    readFile(path) {
      const bytes = files.get(path);
      if (!bytes) throw new FileError("not-found");
      return bytes;
    },
    listFolder(path) {
      if (path === "khoa") throw new FileError("no-access");
      const within = [...files.keys()].filter((name) => name.startsWith(`${path}/`));
      return within.length > 0 ? within : null;
    },
    writeFile(path, bytes, { overwrite }) {
      if (files.has(path) && !overwrite) throw new FileError("exists");
      files.set(path, bytes);
    },
    print: (line) => out.push(line),
    complain: (line) => err.push(line),
    today: new Date(2026, 10, 23),
  };
  return { code: run(args.split(" ").filter(Boolean), congVan1432, io), out, err, files };
}

const profile = {
  governingBody: "",
  agency: "Ủy ban nhân dân tỉnh Đồng Nai",
  symbol: "BC-UBND",
  place: "Đồng Nai",
  period: "annual",
  year: 2026,
  recipients: ["Bộ Nội vụ"],
  signature: { authority: [], title: "CHỦ TỊCH", name: "" },
  copies: [],
  draftingUnit: "NV",
};
const skeleton = (): Uint8Array =>
  terminal("scaffold a.docx --profile p.json", { "p.json": JSON.stringify(profile) }).files.get("a.docx") ??
  new Uint8Array();
const plain = buildDocx(p("Một văn bản khác"));

/** As a .doc begins, and the stream that it is known by, in UTF-16. */
const OLD_WORD = Uint8Array.from([
  ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  ...Buffer.from("WordDocument\0", "utf16le"),
]);

describe("check", () => {
  test("says verdict, count and each finding with its place, and answers 1", () => {
    const { code, out, err } = terminal("check a.docx", { "a.docx": skeleton() });
    expect(code).toBe(1);
    expect(err).toEqual([]);
    expect(out[0]).toMatch(
      /^a\.docx: Chưa gửi được\. 0\/22 mục đạt, \d+ lỗi phải sửa, \d+ điểm cần xem lại\.$/,
    );
    expect(out[1]).toBe("  Kỳ báo cáo: cả năm 2026");
    expect(out.slice(2)).toContainEqual(
      expect.stringMatching(/^ {2}Phải sửa \(phần VI, đoạn \d+\): .+ Căn cứ: .+$/),
    );
  });

  test("counts paragraphs from one, the JSON from zero", () => {
    const files = { "a.docx": skeleton() };
    const [line = ""] = terminal("check a.docx --json", files).out;
    const report = JSON.parse(line) as { findings: { item?: string; paragraph?: number }[] };
    const place = report.findings.find(({ item }) => item === "VI")?.paragraph ?? NaN;
    expect(terminal("check a.docx", files).out).toContainEqual(
      expect.stringContaining(`(phần VI, đoạn ${place + 1})`),
    );
  });

  test("--lang en says it in English, to people and in the sentences for programs", () => {
    const files = { "a.docx": skeleton() };
    const [first = "", period = "", ...findings] = terminal("check a.docx --lang en", files).out;
    expect(first).toMatch(/^a\.docx: Not ready to send\. 0 of 22 items done, errors to correct: \d+/);
    expect(period).toMatch(/^ {2}Period: the year \d{4}$/);
    expect(findings).toContainEqual(
      expect.stringMatching(/^ {2}To correct \(item III\.8, paragraph \d+\): Item III\.8/),
    );
    const [line = ""] = terminal("check a.docx --json --lang en", files).out;
    expect(JSON.parse(line)).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({
          rule: "item-empty",
          messageId: "empty",
          item: "III.8",
          data: expect.objectContaining({ item: "III.8" }) as object,
          citation: { source: "outline", item: "III.8" },
          message: expect.stringContaining("is empty") as string,
          basis: expect.stringMatching(/^Outline attached to .*, item III\.8$/) as string,
        }),
      ]) as unknown,
    });
  });

  test("--json prints one object a line, in the order given", () => {
    const { code, out } = terminal("check b.docx a.docx --json", { "a.docx": skeleton(), "b.docx": plain });
    expect(code).toBe(1);
    const reports = out.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(reports.map(({ file }) => file)).toEqual(["b.docx", "a.docx"]);
    for (const report of reports) {
      expect(Object.keys(report)).toEqual([
        "outline",
        "file",
        "period",
        "verdict",
        "items",
        "figures",
        "findings",
        "unchecked",
      ]);
      expect(report).toMatchObject({ outline: "1432-bnv-cttn", verdict: "incomplete" });
    }
    expect(reports[1]?.period).toEqual({ kind: "annual", year: 2026 });
  });

  test("says one line about each file that it cannot read, still checks the others, and answers 2", () => {
    const { code, out, err } = terminal("check mat.docx a.docx cu.docx bang.docx", {
      "a.docx": skeleton(),
      "cu.docx": OLD_WORD,
      "bang.docx": "%PDF-1.4",
    });
    expect(code).toBe(2);
    expect(err).toEqual([
      "mat.docx: không thấy tệp này; xem lại tên và thư mục",
      "cu.docx: là tệp Word đời cũ (.doc) nên chưa đọc được; mở bằng Word, chọn Lưu thành (Save As) dạng .docx",
      "bang.docx: thật ra là PDF nên chưa đọc được; mở bằng chương trình của nó rồi lưu dạng .docx",
    ]);
    expect(out[0]).toMatch(/^a\.docx: Chưa gửi được/);
  });

  test("prints no JSON for a file that it cannot read", () => {
    const { code, out, err } = terminal("check x.docx --json", { "x.docx": "" });
    expect([code, out, err.length]).toEqual([2, [], 1]);
  });

  test("a folder stands for the Word files right in it, in the order of their names", () => {
    const { code, out, err } = terminal("check den --csv", {
      "den/Báo cáo 10.docx": plain,
      "den/báo cáo 2.DOCX": plain,
      "den/ảnh.png": "",
      "den/cũ.doc": OLD_WORD,
      "den/~$o cao 2.docx": "",
      "den/._bao cao 2.docx": "",
      "den/mẫu.docm": plain,
      "khac/x.docx": plain,
    });
    const names = out.slice(1).map((line) => line.split(";")[0]);
    expect(names).toEqual(["den/báo cáo 2.DOCX", "den/Báo cáo 10.docx", "den/mẫu.docm"]);
    expect(err).toEqual([expect.stringMatching(/^den\/cũ\.doc: là tệp Word đời cũ/)]);
    expect(code).toBe(2);
  });

  const noFiles: readonly (readonly [argument: string, message: string])[] = [
    ["den", "den: thư mục không có tệp Word nào"],
    ["khoa", "khoa: không có quyền"],
    ["*.docx", "*.docx: không thấy tệp này; dấu * và ? không dùng được ở đây, hãy ghi tên thư mục"],
  ];
  test.each(noFiles)("says why nothing of “%s” was checked", (argument, message) => {
    const { code, out, err } = terminal(`check ${argument}`, { "den/a.txt": "" });
    expect([code, out, err]).toEqual([2, [], [expect.stringContaining(message)]]);
  });

  test("--csv prints a header and one row a report, and none for a file that it cannot read", () => {
    const files = { "a.docx": skeleton(), "b.docx": plain };
    const { code, out, err } = terminal("check a.docx mat.docx b.docx --csv", files);
    expect(out.map((line) => line.split(";").slice(0, 3))).toEqual([
      ["\ufeffTệp", "Kỳ báo cáo", "Năm"],
      ["a.docx", "cả năm", "2026"],
      ["b.docx", "", ""],
    ]);
    expect([code, err]).toEqual([2, [expect.stringMatching(/^mat\.docx: không thấy/)]]);
  });

  test("lets no name of a file end a line or command the terminal", () => {
    const { err } = terminal("check a\n\u001b[2Jb.docx");
    expect(err).toEqual([expect.stringMatching(/^a \[2Jb\.docx: /)]);
  });
});

describe("scaffold", () => {
  test("writes a document with every part of the outline", () => {
    const texts = readSourceDocument(openDocx(skeleton())).paragraphs.map(({ text }) => text);
    expect(texts).toContainEqual(expect.stringMatching(/^ỦY BAN NHÂN DÂN\sTỈNH ĐỒNG NAI$/));
    for (const part of ["I.", "II.", "III.", "IV.", "V.", "VI."]) {
      expect(texts).toContainEqual(expect.stringMatching(new RegExp(`^${part} `)));
    }
  });

  test("works without a profile, and says that its places are to be filled in", () => {
    const { code, out, files } = terminal("scaffold a.docx");
    expect([code, out]).toEqual([0, [expect.stringContaining("chữ giữ chỗ")]]);
    expect(files.get("a.docx")).toBeDefined();
  });

  test("does not write over a file", () => {
    const { code, err, files } = terminal("scaffold a.docx", { "a.docx": plain });
    expect([code, err]).toEqual([
      2,
      ["a.docx: tệp đã có nên chưa ghi gì; chọn tên khác, hoặc thêm --force để ghi đè"],
    ]);
    expect(files.get("a.docx")).toBe(plain);
  });

  test("does so with --force", () => {
    const { code, files } = terminal("scaffold a.docx --force", { "a.docx": plain });
    expect(code).toBe(0);
    expect(files.get("a.docx")).not.toBe(plain);
  });

  const badProfiles: readonly (readonly [content: string | Uint8Array, message: string])[] = [
    ["{", "không phải JSON"],
    [Uint8Array.of(0xff, 0xff), "không phải JSON"],
    ["[]", "không phải là hồ sơ cơ quan"],
    ["{}", "thiếu mục “"],
    [JSON.stringify({ version: 3, profiles: [] }), "do một phiên bản khác ghi"],
    [JSON.stringify({ version: 2, profiles: [] }), "không có hồ sơ cơ quan nào"],
    [JSON.stringify({ version: 2, profiles: [profile, {}] }), "hồ sơ thiếu mục “profiles[1]."],
    [JSON.stringify({ ...profile, year: "2026" }), "mục “year” của hồ sơ không đúng kiểu"],
    [JSON.stringify({ ...profile, year: 20266 }), "mục “year” của hồ sơ nằm ngoài"],
    [JSON.stringify({ ...profile, agency: "a".repeat(9999) }), "mục “agency” của hồ sơ quá dài"],
  ];
  test.each(badProfiles)("refuses the profile %s", (content, message) => {
    const { code, err, files } = terminal("scaffold a.docx --profile p.json", { "p.json": content });
    expect([code, err]).toEqual([2, [expect.stringContaining(message)]]);
    expect(err[0]).toMatch(/^p\.json: /);
    expect(files.has("a.docx")).toBe(false);
  });

  test("takes the file that the pane exports, and of several profiles the first", () => {
    const file = profileFile([profile, { ...profile, agency: "Sở Nội vụ" }] as AgencyProfile[]);
    const { code, files } = terminal("scaffold a.docx --profile p.json", { "p.json": file });
    expect(code).toBe(0);
    expect(files.get("a.docx")).toEqual(skeleton());
  });

  test("takes a profile saved with a byte order mark", () => {
    const { code } = terminal("scaffold a.docx --profile p.json", {
      "p.json": `\ufeff${JSON.stringify(profile)}`,
    });
    expect(code).toBe(0);
  });
});

describe("arguments", () => {
  const refused: readonly (readonly [args: string, message: string])[] = [
    ["", "Chưa có lệnh"],
    ["kiem-tra a.docx", "Không có lệnh “kiem-tra”"],
    ["check", "Chưa có tệp để kiểm tra"],
    ["check a.docx --la", "Không có tùy chọn “--la”"],
    ["check a.docx -x", "Không có tùy chọn “-x”"],
    ["check a.docx --json --csv", "Chỉ dùng một trong hai tùy chọn --json và --csv"],
    ["check a.docx --lang fr", "Tùy chọn --lang chỉ nhận vi hoặc en"],
    ["scaffold a.docx --lang en", "Không có tùy chọn “--lang”"],
    ["scaffold a.docx --csv", "Không có tùy chọn “--csv”"],
    ["check a.docx --force", "Không có tùy chọn “--force”"],
    ["check a.docx --json=x", "Tùy chọn gõ chưa đúng"],
    ["scaffold", "đúng một tên tệp"],
    ["scaffold a.docx b.docx", "đúng một tên tệp"],
    ["scaffold a.docx --profile", "Tùy chọn gõ chưa đúng"],
    ["scaffold a.docx --json", "Không có tùy chọn “--json”"],
    ["scaffold a.pdf", ".docx"],
  ];
  test.each(refused)("“%s” is refused in one line", (args, message) => {
    const { code, out, err, files } = terminal(args);
    expect([code, out, err]).toEqual([2, [], [expect.stringContaining(message)]]);
    expect(files.size).toBe(0);
  });

  test.each(["--help", "-h", "check --help"])("%s tells both commands and the exit codes", (args) => {
    const { code, out } = terminal(args);
    expect(code).toBe(0);
    for (const word of ["check TỆP", "scaffold TỆP", "--json", "--csv", "thư mục", "Mã trả về"])
      expect(out.join("\n")).toContain(word);
  });

  test("--version", () => {
    expect(terminal("--version")).toMatchObject({ code: 0, out: [project.version] });
  });
});
