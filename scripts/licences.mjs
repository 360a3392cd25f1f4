/** `npm run licences` lists in docs/licences.md what others wrote of the deployed add-in, from the lock file. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const PROJECT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
/** Not a dependency of the code, but a part of it is served with a package that holds its own office.js. */
const ALSO_SERVED = ["@microsoft/office-js"];

/**
 * @param {object} lock package-lock.json
 * @returns {{ name: string, version: string, licence: string }[]} by name
 */
export function servedPackages(lock) {
  return Object.entries(lock.packages)
    .map(([place, { version, license, dev }]) => ({
      name: place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length),
      version,
      licence: license === "LICENSE" ? "its own, in the package's LICENSE" : (license ?? "?"),
      served: place !== "" && !dev,
    }))
    .filter(({ name, served }) => served || ALSO_SERVED.includes(name))
    .map(({ name, version, licence }) => ({ name, version, licence }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The whole page, in Markdown. */
export function licencesPage(lock) {
  const rows = servedPackages(lock).map(
    ({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`,
  );
  return `<!-- Written by \`npm run licences\` from package-lock.json; a test tells when it is old. -->

# What others wrote of it

Every package that a part of the deployed add-in may come from. The add-in itself is under the [MIT licence](../LICENSE); what only builds and tests it is left out.

| Package | Version | Licence |
|---|---|---|
${rows.join("\n")}
`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const lock = JSON.parse(readFileSync(path.join(PROJECT, "package-lock.json"), "utf8"));
  writeFileSync(path.join(PROJECT, "docs", "licences.md"), licencesPage(lock));
}
