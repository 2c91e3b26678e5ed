// Makes the script projects of Google Sheets: Code.js (documented functions before one lazy bundle), the sidebar as one page, the manifest.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { functionDocumentation } from "./function-documentation.mjs";
import { scriptExports } from "./script-exports.mjs";
import { scriptWords } from "./script-words.mjs";
import { sidebarText } from "./sidebar-text.mjs";

const OUT = parseArgs({ options: { out: { type: "string", default: "dist" } } }).values.out;

/** The runtime is V8 without timers, URL, TextEncoder and the like; nothing newer than this. */
const TARGET = "es2020";

/** @type {readonly { entry: string, manifest: string, folder: string }[]} */
const PROJECTS = [
  { entry: "src/sheets/code.ts", manifest: "appsscript.json", folder: "sheets" },
  { entry: "src/sheets/code-with-intake.ts", manifest: "src/sheets/intake/appsscript.json", folder: "sheets-intake" },
  {
    entry: "src/sheets/code-with-letters.ts",
    manifest: "src/sheets/letters/appsscript.json",
    folder: "sheets-letters",
  },
];
/** The script of a form: no pane, and no functions of cells. */
const FORM = {
  entry: "src/sheets/form-builder/code.ts",
  manifest: "src/sheets/form-builder/appsscript.json",
  folder: "sheets-form",
};
/** Under this name a spreadsheet's own script knows the library. */
const LIBRARY = "MSOKO";
const { functions, texts } = await functionDocumentation();

/** @param {string} contents @param {boolean} hasIntake @returns {Promise<string>} */
async function bundled(contents, hasIntake) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: "." },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "core",
    platform: "neutral",
    target: TARGET,
    // The signs themselves: two bytes a Cyrillic letter instead of six.
    charset: "utf8",
    mainFields: ["module", "main"],
    legalComments: "none",
    minify: true,
    plugins: [scriptWords(texts, hasIntake)],
    logLevel: "warning",
  });
  return outputFiles[0]?.text ?? "";
}

/** @param {import("./script-exports.mjs").ScriptExport} exported @param {string} owner */
const publicFunction = ({ name, parameters, comment }, owner) =>
  `${comment}\nfunction ${name}(${parameters.join(", ")}) {\n  return ${owner}.${name}(${parameters.join(", ")});\n}\n`;

/** The functions of cells are one table of the core, and one function of the bundle runs them all. */
const RUN_FUNCTION = "runFunction";
/** @param {import("./script-exports.mjs").ScriptExport} described */
const cellFunction = ({ name, parameters, comment }) =>
  `${comment}\nfunction ${name}(${parameters.join(", ")}) {\n  return core_().${RUN_FUNCTION}("${name}", arguments);\n}\n`;

/** @param {string} text */
const singleQuoted = (text) => `'${text.replace(/[\\']/g, "\\$&").replace(/\n/g, "\\n")}'`;

/**
 * Every call of a custom function, also of a script that has others, evaluates the whole of Code.js. The bundle stands in it as a string:
 * skipping a string costs half of what parsing the body of a function that is not called does (docs/decisions.md).
 * @param {string} entry @param {readonly import("./script-exports.mjs").ScriptExport[]} exports
 */
async function codeText(entry, exports) {
  const hasFunctions = entry !== FORM.entry;
  const calls = exports.map((exported) => publicFunction(exported, "core_()"));
  const runFunction = hasFunctions ? `export { ${RUN_FUNCTION} } from "./src/sheets/functions/run-function.ts";\n` : "";
  const core = await bundled(`export * from "./${entry}";\n${runFunction}`, entry !== PROJECTS[0]?.entry);
  return [
    ...calls,
    ...(hasFunctions ? functions.map(cellFunction) : []),
    "var coreCache_;",
    "function core_() {\n  return coreCache_ || (coreCache_ = coreLoad_());\n}",
    // Indirect: the bundle sees globals only, and its own name stays inside.
    `function coreLoad_() {\n  return (0, eval)(${singleQuoted(`(() => {${core}return core;})()`)});\n}`,
    "",
  ].join("\n");
}

const sidebar = sidebarText();
const exportsOf = scriptExports([...PROJECTS, FORM].map(({ entry }) => entry));
for (const { entry, manifest, folder: name } of [...PROJECTS, FORM]) {
  const folder = join(OUT, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/Code.js`, await codeText(entry, exportsOf.get(entry) ?? []));
  if (name !== FORM.folder) writeFileSync(`${folder}/sidebar.html`, sidebar);
  copyFileSync(manifest, `${folder}/appsscript.json`);
}
// The text that a spreadsheet's own script needs to use the project as a library: functions that lead there.
mkdirSync(join(OUT, "sheets-library"), { recursive: true });
const ofLibrary = [...(exportsOf.get(PROJECTS[0]?.entry ?? "") ?? []), ...functions].map((exported) =>
  publicFunction(exported, LIBRARY),
);
writeFileSync(join(OUT, "sheets-library/Code.js"), ofLibrary.join("\n"));
