import fc from "../../../random";
import {
  MANNERS,
  mannerOf,
  signedAs,
  type Manner,
  type SignerLines,
} from "../../../../src/taskpane/insert/signing";

const committee: SignerLines = { authority: "TM. ỦY BAN NHÂN DÂN", title: "CHỦ TỊCH" };
const ministry: SignerLines = { authority: "", title: "BỘ TRƯỞNG" };
const department: SignerLines = { authority: "", title: "GIÁM ĐỐC" };
const nobody: SignerLines = { authority: "", title: "" };

it.each<[string, Manner, SignerLines, string, string]>([
  ["A chairman", "head", committee, "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
  ["A vice-chairman", "deputy", committee, "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
  ["An acting chairman", "acting", committee, "TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH"],
  ["Who signs by a chairman's order", "by-order", committee, "TL. CHỦ TỊCH", ""],
  ["Who signs by a chairman's proxy", "by-proxy", committee, "TUQ. CHỦ TỊCH", ""],
  ["A vice-minister", "deputy", ministry, "KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"],
  [
    "A deputy of the Office of the Government",
    "deputy",
    { authority: "", title: "BỘ TRƯỞNG, CHỦ NHIỆM" },
    "KT. BỘ TRƯỞNG, CHỦ NHIỆM",
    "PHÓ CHỦ NHIỆM",
  ],
  ["A deputy director", "deputy", department, "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
  [
    "A deputy of a head typed in small letters",
    "deputy",
    { authority: "", title: "Giám đốc" },
    "KT. Giám đốc",
    "PHÓ GIÁM ĐỐC",
  ],
  // Both are told as problems: nothing half-written gets onto a page.
  ["A deputy of nobody knows whom", "deputy", nobody, "KT.", ""],
  ["An acting head of nobody knows what", "acting", nobody, "", "Q."],
])("%s (%s) signs so", (_, manner, head, authority, title) => {
  const signed = signedAs(manner, head, head);
  expect(signed).toEqual({ authority, title });
  expect(mannerOf(signed)).toBe(manner);
});

it.each<[string, SignerLines]>([
  ["an authority of the clerk's own", { authority: "THỪA LỆNH CHỦ TỊCH", title: "CHÁNH VĂN PHÒNG" }],
  ["a collective of two lines", { authority: "TM. ỦY BAN NHÂN DÂN\nTỈNH ĐỒNG NAI", title: "CHỦ TỊCH" }],
  ["two who are signed for", { authority: "TUQ. CHỦ TỊCH\nKT. GIÁM ĐỐC", title: "PHÓ GIÁM ĐỐC" }],
])("%s is no manner that could be chosen", (_, lines) => {
  expect(mannerOf(lines)).toBeNull();
});

it("A title that the clerk gave the deputy is known for what it is", () => {
  expect(mannerOf({ authority: "KT. BỘ TRƯỞNG", title: "THỨ TRƯỞNG THƯỜNG TRỰC" })).toBe("deputy");
});

it("From any choice any other can be made, and the first comes back as it was", () => {
  const manner = fc.constantFrom(...MANNERS);
  fc.assert(
    fc.property(fc.constantFrom(committee, ministry, department), manner, manner, (head, first, then) => {
      const lines = signedAs(first, head, head);
      expect(signedAs(first, signedAs(then, lines, head), head)).toEqual(lines);
    }),
  );
});
