/**
 * What the built pages may load and run: docs/decisions/0012-content-security-policy.md says why each line is there.
 * webpack.config.js writes it into the pages, so that it holds on whatever server they lie; scripts/package.mjs gives the
 * one line that only a server can say.
 */
const MICROSOFT = "https://appsforoffice.microsoft.com";

/** The hash of an empty `<style>`: Fluent UI's style engine makes such elements and adds its rules to them one by one. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const text = (policy) =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");

/** @param {"cdn" | "local"} officejs where the pages take office.js from */
function policyOfAddin(officejs) {
  const office = officejs === "local" ? "'self'" : `'self' ${MICROSOFT}`;
  return text({
    "default-src": "'none'",
    "script-src": office,
    // office.js asks the person, in a page of its own, whether an Office server that it does not know may be trusted.
    "frame-src": office,
    "style-src": `'self' ${EMPTY_STYLE}`,
    // office.js writes a style attribute as it starts (OfficeDev/office-js #1687); it can fetch nothing: see img-src.
    "style-src-attr": "'unsafe-inline'",
    "img-src": "'self'",
    "connect-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "require-trusted-types-for": "'script'",
  });
}

/** The workbench draws documents with their own look, fonts and pictures; scripts it takes only from its own place. */
const POLICY_OF_WORKBENCH = text({
  "default-src": "'none'",
  "script-src": "'self'",
  "frame-src": "'self'",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data: blob:",
  "connect-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
});

/**
 * Where Word on the web may show the pages; Word on a computer shows them in no frame. A page cannot say this of itself.
 * The hosts are those that OfficeDev/office-js #3342 and office-js-docs-pr #4911 came upon.
 */
const FRAME_ANCESTORS = text({
  "frame-ancestors":
    "'self' https://*.officeapps.live.com https://*.sharepoint.com https://*.cloud.microsoft https://*.office.com https://onedrive.live.com",
});

module.exports = { policyOfAddin, POLICY_OF_WORKBENCH, FRAME_ANCESTORS };
