/**
 * `npm run word` puts the add-in into this machine's desktop Word and serves it: how Microsoft's own tools sideload,
 * without their dependencies. `npm run word -- --remove` takes it out again.
 *   Windows  a value under HKCU\Software\Microsoft\Office\16.0\WEF\Developer names the manifest
 *   macOS    a copy of the manifest in Word's own folder "wef"
 */
import { spawnSync } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { certificate, serve } from "./serve.mjs";

const PROJECT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const MANIFEST = path.join(PROJECT, "dist", "manifest.xml");
const REGISTRY_KEY = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";

/** The id that names an add-in to Office; throws where the manifest has none. */
export function manifestId(xml) {
  const id = /<Id>\s*([0-9a-f-]{36})\s*<\/Id>/i.exec(xml)?.[1];
  if (id === undefined) throw new Error("manifest.xml has no <Id> with a UUID.");
  return id;
}

/** Where Word for Mac looks for sideloaded manifests; the id in the name keeps apart two of the same file name. */
export function macManifest(home, id) {
  return path.posix.join(
    home,
    "Library/Containers/com.microsoft.Word/Data/Documents/wef",
    `${id}.manifest.xml`,
  );
}

/** The command that registers or removes the manifest in Windows' registry. */
export function registryCommand(id, manifest, remove) {
  return remove
    ? ["reg", "delete", REGISTRY_KEY, "/v", id, "/f"]
    : ["reg", "add", REGISTRY_KEY, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"];
}

/**
 * The command that makes this user's browsers, and so Word, trust a certificate; null where there is no desktop Word.
 * @param file the certificate in PEM.
 */
export function trustCommand(platform, file, home) {
  if (platform === "win32") return ["certutil", "-user", "-addstore", "Root", file];
  if (platform === "darwin")
    return ["security", "add-trusted-cert", "-r", "trustRoot", "-k", keychain(home), file];
  return null;
}

/**
 * The command that takes the trust back: by the certificate's SHA-1 and not by its name, since other tools have a
 * certificate of "localhost" too.
 */
export function distrustCommand(platform, sha1, home) {
  if (platform === "win32") return ["certutil", "-user", "-delstore", "Root", sha1];
  if (platform === "darwin") return ["security", "delete-certificate", "-Z", sha1, keychain(home)];
  return null;
}

const keychain = (home) => path.posix.join(home, "Library/Keychains/login.keychain-db");

function run([command, ...words]) {
  return spawnSync(command, words, { stdio: "inherit" }).status === 0;
}

async function trust() {
  const { cert } = await certificate();
  const file = path.join(PROJECT, "node_modules", ".cache", "bao-cao-dan-van", "localhost.crt");
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, cert);
  const command = trustCommand(process.platform, file, homedir());
  console.log(
    "Word opens only pages whose certificate this computer trusts. Your system may ask you to agree.",
  );
  if (!run(command)) {
    console.error(
      `The certificate was not accepted. The pane stays blank until this succeeds:\n  ${command.join(" ")}`,
    );
  }
}

function sideload(id) {
  if (process.platform === "win32") return run(registryCommand(id, MANIFEST, false));
  const target = macManifest(homedir(), id);
  mkdirSync(path.dirname(target), { recursive: true });
  copyFileSync(MANIFEST, target);
  return true;
}

async function remove(id) {
  if (process.platform === "win32") run(registryCommand(id, MANIFEST, true));
  else rmSync(macManifest(homedir(), id), { force: true });
  const { cert } = await certificate();
  run(
    distrustCommand(process.platform, new X509Certificate(cert).fingerprint.replaceAll(":", ""), homedir()),
  );
  console.log("The add-in and its certificate are removed. Close and open Word to see it gone.");
}

async function main(words) {
  if (process.platform !== "win32" && process.platform !== "darwin") {
    console.error(
      "There is no desktop Word for this system. Run npm start: it opens a page that plays Word.",
    );
    return 1;
  }
  const id = manifestId(readFileSync(MANIFEST, "utf8"));
  if (words.includes("--remove")) {
    await remove(id);
    return 0;
  }
  await trust();
  if (!sideload(id)) {
    console.error("Word could not be told of the add-in: see the message above.");
    return 1;
  }
  await serve();
  console.log("Open Word and a document. The buttons are on the Home tab, in the group Báo cáo dân vận.");
  console.log(
    "(Not there? Home > Add-ins > Báo cáo dân vận. Ctrl+C stops; npm run word -- --remove undoes all this.)",
  );
  return 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv.slice(2));
}
