// Which folder may import which. Inside shared/ imports go one way, down this list; shells and pages stay apart.
const DOWN = [
  "commands",
  "functions",
  "reports",
  "planning",
  "identification",
  "indicators",
  "validation",
  "observations",
  "submission",
  "schools",
  "notation",
  "municipalities",
  "catalogue",
];
const GROUND = ["text", "workbook", "statistics"];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...DOWN.map((folder, index) => ({
      name: `shared-${folder}-looks-down-only`,
      severity: "error",
      from: { path: `^shared/${folder}/` },
      to: { path: `^shared/(${DOWN.slice(0, index).join("|") || "nothing"})/` },
    })),
    {
      name: "shared-ground-stands-alone",
      comment: "text, workbook and statistics know nothing of the field",
      severity: "error",
      from: { path: `^shared/(${GROUND.join("|")})/` },
      to: { path: `^shared/(${DOWN.join("|")})/` },
    },
    {
      name: "profiles-are-handed-in",
      comment: "whose order, and which forms, is known to commands, shells and tests only; the rest takes them as values",
      severity: "error",
      from: { path: "^(shared|taskpane)/", pathNot: "^shared/(commands|municipalities|catalogue/forms)/" },
      to: { path: "^shared/(municipalities/|catalogue/forms/(?!form\\.ts|form-marks\\.ts|rule-text\\.ts))" },
    },
    { name: "shared-knows-no-shell", severity: "error", from: { path: "^shared/" }, to: { path: "^(src|taskpane|test)/" } },
    {
      name: "shared-knows-no-machine",
      comment: "no host, no Node module: the core runs everywhere",
      severity: "error",
      from: { path: "^shared/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "xlsx-knows-no-shell",
      severity: "error",
      from: { path: "^src/xlsx/" },
      to: { path: "^(src/(?!xlsx/)|taskpane|test)" },
    },
    { name: "xlsx-knows-no-machine", severity: "error", from: { path: "^src/xlsx/" }, to: { dependencyTypes: ["core"] } },
    {
      name: "xlsx-knows-values-only",
      comment: "bytes to snapshot and edits to bytes: of the core it needs values and the names of faults",
      severity: "error",
      from: { path: "^src/xlsx/" },
      to: { path: "^shared/", pathNot: "^shared/(workbook/|catalogue/findings)" },
    },
    {
      name: "shells-stay-apart",
      severity: "error",
      from: { path: "^src/(excel|sheets|files|web)/" },
      to: { path: "^src/(excel|sheets|files|web)/", pathNot: "^src/$1/" },
    },
    { name: "pane-knows-no-host", severity: "error", from: { path: "^taskpane/" }, to: { path: "^src/" } },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-orphans", severity: "error", from: { orphan: true, pathNot: "\\.(test|d)\\.ts$|^src/build/|^test/" }, to: {} },
    { name: "nothing-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "product-uses-no-dev-packages",
      severity: "error",
      from: { path: "^(shared|taskpane|src/(?!build/))" },
      to: { dependencyTypes: ["npm-dev"], pathNot: "node_modules/@types/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".cjs"],
      // Packages name their ways in for `import`; the words of the grid stand behind such a name.
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
