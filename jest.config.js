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

/** Unit and property tests run the sources; the browser tests drive what `npm run build` wrote to dist/. */
module.exports = {
  testTimeout: 60_000,
  // As many as there are cores: Jest leaves one core free for itself, which is half of a small machine.
  maxWorkers: "100%",
  testSequencer: "<rootDir>/test/longestFirst.js",
  projects: [
    {
      ...common,
      displayName: "unit",
      roots: ["<rootDir>/test/unit", "<rootDir>/test/property", "<rootDir>/workbench/test"],
      testMatch: ["**/*.test.ts"],
    },
    {
      ...common,
      displayName: "browser",
      roots: ["<rootDir>/test/browser"],
      testMatch: ["**/*.test.ts"],
      globalSetup: "<rootDir>/test/browser/setup.mjs",
      globalTeardown: "<rootDir>/test/browser/teardown.mjs",
    },
  ],
};
