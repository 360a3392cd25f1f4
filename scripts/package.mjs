/**
 * `npm run package -- --origin https://may-chu` makes the folder that an IT person deploys (docs/trien-khai.md):
 *   site/          what the server serves
 *   manifest.xml   what Word is given
 *   nginx.conf     the server's headers
 *   licences.md    what others wrote of it, and on which terms
 * `--officejs local` for a network that cannot reach Microsoft's CDN; `--profiles tep.json` ships the agencies' profiles;
 * `--out` names another folder. What it says is Vietnamese, as its reader is.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { fileURLToPath, pathToFileURL } from "node:url";
import nginx from "./nginxConfiguration.js";

const PROJECT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
/** The origin as the build wants it; throws, in Vietnamese, where Word would not load an add-in from it. */
export function checkedOrigin(text) {
  const example = "ví dụ: npm run package -- --origin https://dan-van.dongnai.gov.vn";
  if (!text) throw new Error(`Thiếu --origin, địa chỉ sẽ phục vụ phần bổ trợ; ${example}`);
  if (!URL.canParse(text)) throw new Error(`“${text}” không phải là địa chỉ; ${example}`);
  const url = new URL(text);
  if (url.protocol !== "https:") throw new Error(`Word chỉ tải phần bổ trợ qua https, không qua “${text}”.`);
  if (url.pathname !== "/" || url.search || url.hash)
    throw new Error(`Chỉ ghi tên máy chủ, không ghi đường dẫn phía sau: ${url.origin}`);
  return url.origin;
}

/** @throws {Error} in Vietnamese, where an option is wrong */
export function optionsOf(args) {
  const { values } = parseArgs({
    args,
    options: {
      origin: { type: "string" },
      officejs: { type: "string", default: "cdn" },
      profiles: { type: "string" },
      out: { type: "string", default: "package" },
    },
  });
  if (!["cdn", "local"].includes(values.officejs))
    throw new Error(`--officejs nhận cdn hoặc local, không nhận “${values.officejs}”.`);
  return { ...values, origin: checkedOrigin(values.origin) };
}

function build({ origin, officejs, site }) {
  const webpack = path.join(PROJECT, "node_modules", "webpack", "bin", "webpack.js");
  const options = ["--mode", "production", "--config-name", "browser", "--output-path", site];
  const env = ["--env", `origin=${origin}`, "--env", `officejs=${officejs}`, "--env", "deployed"];
  const { status } = spawnSync(process.execPath, [webpack, ...options, ...env, "--stats", "errors-only"], {
    cwd: PROJECT,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("Không dựng được phần bổ trợ; xem lỗi ở trên.");
}

function makePackage(args) {
  const { origin, officejs, profiles, out } = optionsOf(args);
  const folder = path.resolve(out);
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`Thư mục ${folder} đã có tệp; xóa thư mục đó hoặc chọn thư mục khác bằng --out.`);
  if (profiles && !existsSync(profiles)) throw new Error(`Không thấy tệp hồ sơ ${profiles}.`);
  const site = path.join(folder, "site");
  build({ origin, officejs, site });
  if (profiles) copyFileSync(profiles, path.join(site, "profiles.json"));
  renameSync(path.join(site, "manifest.xml"), path.join(folder, "manifest.xml"));
  copyFileSync(path.join(PROJECT, "docs", "licences.md"), path.join(folder, "licences.md"));
  writeFileSync(path.join(folder, "nginx.conf"), nginx.nginxConfiguration(origin));
  console.log(`Đã đóng gói vào ${folder}. Việc tiếp theo: docs/trien-khai.md`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    makePackage(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
