// Builds the add-in for Excel into dist/excel: the page, its scripts, what Excel knows of the functions, the icons, and the manifest with the
// address of the site in it.
//   node src/build/build-excel.mjs --site https://tools.example.org/msoko
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildSync } from "esbuild";
import { drawIcons } from "./draw-icons.mjs";
import { manifestFaults } from "./manifest-faults.mjs";
import { bundlePage, bundleScript } from "./page-bundle.mjs";

/** Where a developer's machine serves the add-in, and what the manifest in the repository says. */
const DEVELOPMENT_SITE = "https://localhost:3000";

/** By language, as the manifest names them. */
const FUNCTIONS_FILES = { en: "functions.json", ru: "functions.ru.json" };

const { values } = parseArgs({
  options: { site: { type: "string", default: DEVELOPMENT_SITE }, out: { type: "string", default: "dist/excel" } },
});
const OUT = values.out;
const site = values.site.replace(/\/+$/, "");
if (!URL.canParse(site) || new URL(site).protocol !== "https:" || /[\s"<>&?#]/.test(site)) {
  console.error(`--site must be an https address without a query, such as https://tools.example.org/msoko, not ${values.site}`);
  process.exit(2);
}

const manifest = readFileSync("manifest.xml", "utf8").replaceAll(DEVELOPMENT_SITE, site);
const faults = manifestFaults(manifest, { site });
if (faults.length > 0) {
  for (const fault of faults) console.error(`manifest.xml: ${fault}`);
  process.exit(1);
}

const { outputFiles } = buildSync({
  entryPoints: ["src/build/function-metadata.ts"],
  ...{ bundle: true, write: false, format: "esm", platform: "node", logLevel: "warning" },
});
const { functionsFile } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString("base64")}`
);

rmSync(OUT, { recursive: true, force: true });
mkdirSync(join(OUT, "icons"), { recursive: true });
for (const [name, bytes] of drawIcons()) writeFileSync(join(OUT, "icons", name), bytes);
for (const page of ["taskpane.html", "help.html"]) cpSync(join("src/excel/pages", page), join(OUT, page));
writeFileSync(join(OUT, "manifest.xml"), manifest);
await bundleScript("src/engine/worker.ts", join(OUT, "worker.js"));
await bundleScript("src/excel/first-script.ts", join(OUT, "first.js"));
await bundlePage({ commands: "src/excel/main.ts", taskpane: "taskpane/pane.css" }, OUT);
await bundlePage({ functions: "src/excel/functions/run-function.ts" }, OUT);
for (const [language, name] of Object.entries(FUNCTIONS_FILES))
  writeFileSync(join(OUT, name), `${JSON.stringify(functionsFile(language), null, 2)}\n`);
console.log(`${OUT}/manifest.xml is for ${site}`);
