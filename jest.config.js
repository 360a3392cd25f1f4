const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
  },
];

const common = { testEnvironment: "node", transform: { "^.+\\.tsx?$": swc } };

/** Unit tests run the sources; the browser tests drive what `npm run build` wrote to dist/. */
module.exports = {
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: "unit",
      roots: ["<rootDir>/test", "<rootDir>/workbench/test"],
      testMatch: ["**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "/test/e2e/"],
    },
    {
      ...common,
      displayName: "browser",
      roots: ["<rootDir>/test/e2e"],
      testMatch: ["**/*.test.ts"],
      globalSetup: "<rootDir>/test/e2e/setup.mjs",
      globalTeardown: "<rootDir>/test/e2e/teardown.mjs",
    },
  ],
};
