/**
 * Serves dist/ over https on localhost: office.js talks to nothing else, and a real Word loads add-ins from nothing else.
 * `npm start` runs it; the browser tests and scripts/word.mjs import it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import selfsigned from "selfsigned";
import sirv from "sirv";

const PROJECT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const CERTIFICATE = path.join(PROJECT, "node_modules", ".cache", "bao-cao-dan-van", "localhost.json");
const DAY = 24 * 60 * 60 * 1000;

/** A certificate for localhost, kept between starts so that it has to be trusted only once: `{ private, cert }` in PEM. */
export async function certificate() {
  if (existsSync(CERTIFICATE)) {
    const kept = JSON.parse(readFileSync(CERTIFICATE, "utf8"));
    if (kept.expires > Date.now() + DAY) return kept;
  }
  const expires = Date.now() + 365 * DAY;
  const made = await selfsigned.generate([{ name: "commonName", value: "localhost" }], {
    algorithm: "sha256",
    notAfterDate: new Date(expires),
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] },
    ],
  });
  const fresh = { private: made.private, cert: made.cert, expires };
  mkdirSync(path.dirname(CERTIFICATE), { recursive: true });
  writeFileSync(CERTIFICATE, JSON.stringify(fresh), { mode: 0o600 });
  return fresh;
}

/**
 * @param {{ port?: number, folder?: string }} options `port` 0 takes a free one.
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serve({ port = 3000, folder = path.join(PROJECT, "dist") } = {}) {
  const files = sirv(folder, { dev: true });
  const { private: key, cert } = await certificate();
  const server = createServer({ key, cert }, (request, response) => {
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
  return {
    origin: `https://localhost:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const { origin } = await serve();
    console.log(`Open ${origin}/workbench.html`);
    console.log(
      "(The certificate is this machine's own: let the browser go on past its warning. Ctrl+C stops.)",
    );
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    console.error("Port 3000 is taken by another program. Stop it, then run npm start again.");
    process.exitCode = 1;
  }
}
