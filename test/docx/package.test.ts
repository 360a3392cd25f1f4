import { unzipSync, strFromU8 } from "fflate";
import { openDocx } from "../../src/docx";
import { buildDocx, p } from "./buildDocx";

test("what is packed opens, and any zip reader reads it", () => {
  const bytes = buildDocx(p("Báo cáo"));
  expect(openDocx(bytes).text("word/document.xml")).toContain("Báo cáo");
  expect(strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array())).toContain("Báo cáo");
});
