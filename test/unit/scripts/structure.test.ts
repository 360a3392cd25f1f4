import { execFileSync } from "node:child_process";
import { join } from "node:path";

test("the picture in docs/architecture.md is what the imports say; npm run structure draws it anew", () => {
  const program = `
    import { readFileSync } from "node:fs";
    import { PAGE, withPicture } from ${JSON.stringify(join(__dirname, "../../../scripts/structure.mjs"))};
    const page = readFileSync(PAGE, "utf8");
    console.log(withPicture(page) === page ? "fresh" : "stale");`;
  const answer = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
    encoding: "utf8",
  });
  expect(answer.trim()).toBe("fresh");
});
