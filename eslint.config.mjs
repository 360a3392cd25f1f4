import js from "@eslint/js";
import * as importX from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/**
 * Who may import whom: data goes one way. Where a border is crossed, `instead` says where to go. Of a folder in
 * `indexOnly` nothing but its index may be imported.
 */
const borders = [
  {
    folder: "src/outline",
    may: [],
    instead:
      "The outline is data and knows nothing else. What needs both belongs in src/report or src/skeleton.",
  },
  {
    folder: "src/document",
    may: [],
    instead: "src/document is the model and the port that every host fills; it imports nothing of ours.",
  },
  {
    folder: "src/text",
    may: ["outline", "document"],
    instead:
      "src/text knows one paragraph's text. What several paragraphs tell together belongs in src/report.",
  },
  {
    folder: "src/report",
    may: ["outline", "document", "text", "strings"],
    instead:
      "Reading only finds what is there. Judging it belongs in src/rules; getting the paragraphs in src/word or src/docx.",
  },
  {
    folder: "src/rules",
    may: ["outline", "document", "report", "strings"],
    indexOnly: ["outline", "report"],
    instead:
      "A rule compares what the report says (the index of src/report) with what the outline asks. To take a text apart, add to src/report (details.ts, for one paragraph) and let its index export the data.",
  },
  {
    folder: "src/check",
    may: ["outline", "document", "text", "report", "rules", "strings"],
    instead: "The check runs the rules and knows no host. Hosts call it with a SourceDocument.",
  },
  {
    folder: "src/skeleton",
    may: ["outline", "document", "text", "report", "strings"],
    instead:
      "The skeleton makes OOXML text from outline and profile. Putting it into a document belongs in src/word or src/docx.",
  },
  {
    folder: "src/docx",
    may: ["outline", "document", "text"],
    instead:
      "src/docx is a file in memory and knows nothing of reports. What knows both belongs in src/cli or workbench.",
  },
  {
    folder: "src/app",
    may: ["outline", "document", "text", "report", "rules", "check", "skeleton", "strings"],
    instead:
      "A use case knows the core and a DocumentHost. What only one host can do belongs behind that port, in src/word; what is seen in src/taskpane.",
  },
  {
    folder: "src/word",
    may: ["document", "strings"],
    instead:
      "src/word is a DocumentHost for Office.js and knows no report. What is to be written, and why, is a use case's: src/app.",
  },
  {
    folder: "src/taskpane",
    may: [
      "outline",
      "document",
      "text",
      "report",
      "rules",
      "check",
      "skeleton",
      "app",
      "docx",
      "word",
      "strings",
    ],
    indexOnly: ["docx"],
    instead:
      "The pane asks src/app for what it does, and speaks to Word through src/word. Of src/docx it has the reading of files (its index), fetched when a file is opened.",
  },
  {
    folder: "src/commands",
    may: ["outline", "document", "skeleton", "app", "word", "strings"],
    instead: "A ribbon button calls a use case of src/app. What it shares with the pane belongs there too.",
  },
  {
    folder: "src/cli",
    may: ["outline", "document", "text", "report", "rules", "check", "skeleton", "app", "docx", "strings"],
    instead: "The terminal has no Word. What both need belongs in src/app.",
  },
  {
    folder: "src/strings",
    may: ["outline"],
    instead: "Strings are data: typed tables, one per language.",
  },
  {
    folder: "workbench",
    may: ["document", "docx", "strings"],
    instead:
      "The workbench plays Word for any add-in; it may know src/docx, and of the add-in only its address.",
  },
];

const SRC = "./src";
const zones = borders.flatMap(({ folder, may, indexOnly = [], instead }) => {
  const own = folder.replace("src/", "");
  return [
    {
      target: `./${folder}`,
      from: SRC,
      except: (own === folder ? may : [own, ...may]).map((name) => `./${name}`),
      message: instead,
    },
    ...(folder.startsWith("src/")
      ? [{ target: `./${folder}`, from: "./workbench", message: "What is delivered knows no workbench." }]
      : []),
    ...indexOnly.map((name) => ({
      target: `./${folder}`,
      from: `${SRC}/${name}`,
      except: ["./index.ts"],
      message: instead,
    })),
  ];
});

/** Where the programs begin. */
const ROOTS = ["src/taskpane/main.tsx", "src/commands/commands.ts", "src/cli/main.ts"];
const OFFICE = ["Word", "Office", "OfficeExtension", "Excel", "PowerPoint"];
const BROWSER = ["document", "window", "localStorage", "sessionStorage", "navigator", "fetch", "location"];
const noOffice = OFFICE.map((name) => ({
  name,
  message:
    "Only src/word (and the entry points of taskpane and commands) may name Office. Ask src/word for what you need.",
}));
const noBrowser = BROWSER.map((name) => ({
  name,
  message: "The pure core knows no browser. Hand it what it needs as an argument.",
}));

export default tseslint.config(
  { ignores: ["dist/", "package/", "coverage/", "node_modules/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["src/{outline,document,text,report,rules,check,skeleton,app,docx,strings}/**/*.ts"],
    rules: { "no-restricted-globals": ["error", ...noOffice, ...noBrowser] },
  },
  {
    files: ["src/{taskpane,cli}/**/*.{ts,tsx}", "workbench/**/*.ts"],
    ignores: ["src/taskpane/main.tsx", "workbench/test/**"],
    rules: { "no-restricted-globals": ["error", ...noOffice] },
  },
  {
    files: ["src/**/*.{ts,tsx}", "workbench/**/*.ts"],
    plugins: { "import-x": importX },
    settings: {
      "import-x/resolver-next": [importX.createNodeResolver({ extensions: [".ts", ".tsx", ".js"] })],
    },
    rules: {
      "import-x/no-restricted-paths": ["error", { basePath: import.meta.dirname, zones }],
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/outline/**", ...ROOTS],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "ImportSpecifier[imported.name='congVan1432']",
          message:
            "The outline is a parameter; only where a program begins is one named (src/taskpane/main.tsx, src/commands/commands.ts, src/cli/main.ts).",
        },
      ],
    },
  },
  {
    files: ["src/{word,commands,taskpane}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins, "react-hooks": reactHooks },
    rules: { ...officeAddins.configs.recommended.rules, ...reactHooks.configs.recommended.rules },
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: {
      globals: {
        module: "writable",
        require: "readonly",
        process: "readonly",
        console: "readonly",
        __dirname: "readonly",
        URL: "readonly",
        Buffer: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly",
      },
    },
  },
  { files: ["{test,workbench/test}/**/*.{ts,tsx}", "scripts/**"], rules: { "no-console": "off" } },
);
