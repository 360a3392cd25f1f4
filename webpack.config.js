/**
 * Everything goes to dist/: the pane, the ribbon's commands, the workbench, the manifest, the terminal's cli.js with its program.
 *
 *   --env origin=https://…   where the add-in will be served from (default https://localhost:3000)
 *   --env officejs=local     serve office.js beside the add-in, for networks that cannot reach Microsoft's CDN
 *   --env deployed           without the workbench, and without a copy of office.js that nothing then asks for
 */
const { execFileSync } = require("node:child_process");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const webpack = require("webpack");
const { policyOfAddin, POLICY_OF_WORKBENCH } = require("./scripts/contentSecurityPolicy");

const DEVELOPMENT_ORIGIN = "https://localhost:3000";
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const LOCAL = "office-js/office.js";

/** Of office.js only what Word needs: the whole package is over 100 MB. */
const OFFICE_FILES = [
  "office.js",
  "word-web-16.00.js",
  "word-win32-16.01.js",
  "word-mac-16.00.js",
  "word-ios-16.00.js",
  "o15apptofilemappingtable.js",
  "telemetry/oteljs_agave.js",
  "vi-vn/office_strings.js",
  "en-us/office_strings.js",
];

const swc = {
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
  },
};

const common = (mode) => ({
  mode,
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [{ test: /\.tsx?$/, use: swc }] },
  performance: { hints: false },
  // As small as by Terser, in a third of the time.
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
});

/** The copy of office.js that lies beside the add-in: the workbench's, and that of a network without Microsoft's CDN. */
const OFFICE_COPY = [
  ...OFFICE_FILES.map((file) => ({
    from: `node_modules/@microsoft/office-js/dist/${file}`,
    to: `office-js/${file}`,
    info: { minimized: true },
  })),
  // Where office.js asks whether an Office server that it does not know may be trusted; it writes the name so.
  {
    from: "node_modules/@microsoft/office-js/dist/agaveerrorux",
    to: "office-js/AgaveErrorUX",
    info: { minimized: true },
  },
];

function browser(mode, { origin, officejs, deployed }) {
  const officeScript = officejs === "local" ? LOCAL : CDN;
  const page = (name, folder) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      template: `${folder}/${name}.html`,
      chunks: [name],
      scriptLoading: "defer",
      // The add-in's own loader brings the bundles of its pages (see src/taskpane/loader.js).
      inject: name === "workbench",
      templateParameters: {
        officeScript,
        policy: name === "workbench" ? POLICY_OF_WORKBENCH : policyOfAddin(officejs),
      },
      minify: false,
    });
  return {
    ...common(mode),
    name: "browser",
    target: ["web", "es2022"],
    entry: {
      taskpane: "./src/taskpane/main.tsx",
      commands: "./src/commands/commands.ts",
      ...(deployed ? {} : { workbench: "./workbench/main.ts" }),
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
    },
    plugins: [
      page("taskpane", "src/taskpane"),
      page("commands", "src/commands"),
      ...(deployed ? [] : [page("workbench", "workbench")]),
      new webpack.DefinePlugin({ WITH_WORKBENCH: JSON.stringify(!deployed) }),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets", globOptions: { ignore: ["**/source/**"] } },
          // As it stands: plain ES5, for browsers that must be told that they are too old.
          { from: "src/taskpane/loader.js", to: "loader.js", info: { minimized: true } },
          { from: "src/taskpane/pane.css", to: "pane.css" },
          { from: "src/commands/commands.css", to: "commands.css" },
          {
            from: "manifest.xml",
            transform: (text) => text.toString().replaceAll(DEVELOPMENT_ORIGIN, origin),
          },
          ...(deployed && officejs === "cdn" ? [] : OFFICE_COPY),
        ],
      }),
    ],
  };
}

function makeCodeCache(folder) {
  const script = path.join(__dirname, "scripts", "codeCache.js");
  execFileSync(process.execPath, [script, folder], { stdio: ["ignore", "ignore", "inherit"] });
}

function terminal(mode) {
  return {
    ...common(mode),
    name: "terminal",
    target: "node20",
    devtool: false,
    entry: { terminal: "./src/cli/main.ts" },
    resolve: {
      ...common(mode).resolve,
      alias: {
        [path.resolve(__dirname, "src/docx/inflate.ts")]: path.resolve(__dirname, "src/cli/inflate.ts"),
      },
    },
    // Read from the disk it need not be small; whoever installs it can read it, and it runs a tenth quicker.
    optimization: { minimize: false },
    plugins: [
      new CopyPlugin({ patterns: [{ from: "src/cli/start.js", to: "cli.js" }] }),
      {
        apply: (compiler) =>
          compiler.hooks.afterEmit.tap("codeCache", () => makeCodeCache(compiler.outputPath)),
      },
    ],
    output: { path: path.resolve(__dirname, "dist"), filename: "[name].js" },
  };
}

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode ?? "production";
  const origin = String(env.origin ?? DEVELOPMENT_ORIGIN).replace(/\/+$/, "");
  if (!/^https:\/\/[^/]+/.test(origin))
    throw new Error(`--env origin must be an https address, not "${origin}"`);
  const officejs = env.officejs ?? (mode === "production" ? "cdn" : "local");
  return [browser(mode, { origin, officejs, deployed: env.deployed === true }), terminal(mode)];
};
