// Builds the add-in for Excel into dist/excel: the page, its scripts, what Excel knows of the functions, the icons, and the manifest with the
// address of the site in it.
//   node src/build/build-excel.mjs --site https://tools.example.org/msoko
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildSync } from "esbuild";
import { buildPage } from "./build-page.mjs";
import { drawIcons } from "./draw-icons.mjs";
import { manifestFaults } from "./manifest-faults.mjs";
import { bundlePage, bundleScript } from "./page-bundle.mjs";
import { serverSettings } from "./site-rules.mjs";

/** Where a developer's machine serves the add-in, and what the manifest in the repository says. */
const DEVELOPMENT_SITE = "https://localhost:3000";

/** By language, as the manifest names them. */
const FUNCTIONS_FILES = { en: "functions.json", ru: "functions.ru.json" };

const { values } = parseArgs({
  options: {
    site: { type: "string", default: DEVELOPMENT_SITE },
    out: { type: "string", default: "dist/excel" },
    // The same in a browser stands beside the add-in, for those whose Excel cannot run it.
    "without-page": { type: "boolean", default: false },
    // For closed networks: office.js is taken from the package on this machine, and nothing is asked of Microsoft's address.
    "office-js": { type: "boolean", default: false },
  },
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

/** Stands in the scripts until all of them are made: the number of a build is that of its content. */
const UNNUMBERED = "@msoko-build@";
/** Folders of earlier builds, the latest first. */
const releases = () =>
  (existsSync(OUT) ? readdirSync(OUT) : [])
    .filter((name) => name.startsWith("build-"))
    .sort((a, b) => statSync(join(OUT, b)).mtimeMs - statSync(join(OUT, a)).mtimeMs);

const fresh = mkdtempSync(join(tmpdir(), "msoko-build-"));
await bundleScript("src/engine/worker.ts", join(fresh, "worker.js"), UNNUMBERED);
await bundleScript("src/excel/first-script.ts", join(fresh, "first.js"), UNNUMBERED);
await bundlePage({ commands: "src/excel/main.ts", taskpane: "taskpane/pane.css" }, fresh, { buildId: UNNUMBERED });
await bundlePage({ functions: "src/excel/functions/run-function.ts" }, fresh, { buildId: UNNUMBERED });
const files = readdirSync(fresh, { recursive: true, encoding: "utf8" }).filter((name) => statSync(join(fresh, name)).isFile());
const digest = createHash("sha256");
for (const name of files.sort()) digest.update(name).update(readFileSync(join(fresh, name)));
const id = digest.digest("hex").slice(0, 10);
for (const name of files) {
  const text = readFileSync(join(fresh, name), "utf8");
  if (text.includes(UNNUMBERED)) writeFileSync(join(fresh, name), text.replaceAll(UNNUMBERED, id));
}

// A page that Excel has kept asks for the scripts of its own build: those of one release back stay.
const release = `build-${id}`;
const [previous] = releases().filter((name) => name !== release);
for (const name of existsSync(OUT) ? readdirSync(OUT) : []) {
  if (name !== previous) rmSync(join(OUT, name), { recursive: true, force: true });
}
mkdirSync(join(OUT, "icons"), { recursive: true });
cpSync(fresh, join(OUT, release), { recursive: true });
rmSync(fresh, { recursive: true, force: true });
for (const [name, bytes] of drawIcons()) writeFileSync(join(OUT, "icons", name), bytes);
const MICROSOFT = "https://appsforoffice.microsoft.com/lib/1/hosted/";
/** What office.js loads in Excel on each platform, and its words in our languages. */
const OFFICE_FILES = [
  ...["office.js", "excel-win32-16.01.js", "excel-mac-16.00.js", "excel-web-16.00.js"],
  ...["ru-ru/office_strings.js", "en-us/office_strings.js"],
];
if (values["office-js"]) {
  const from = join("node_modules", "@microsoft", "office-js", "dist");
  for (const name of OFFICE_FILES) cpSync(join(from, name), join(OUT, "office", name));
}
for (const page of ["taskpane.html", "help.html", "privacy.html"]) {
  writeFileSync(
    join(OUT, page),
    readFileSync(join("src/excel/pages", page), "utf8")
      .replaceAll("BUILD/", `${release}/`)
      .replaceAll(MICROSOFT, values["office-js"] ? "office/" : MICROSOFT),
  );
}
// The manifest must name a script for the functions; they are in the page, with all the rest.
writeFileSync(join(OUT, "commands.js"), "// Everything is in taskpane.html.\n");
writeFileSync(join(OUT, "manifest.xml"), manifest);
for (const [language, name] of Object.entries(FUNCTIONS_FILES))
  writeFileSync(join(OUT, name), `${JSON.stringify(functionsFile(language), null, 2)}\n`);
for (const [name, text] of Object.entries(serverSettings([release, ...(previous ? [previous] : [])])))
  writeFileSync(join(OUT, name), text);
if (!values["without-page"]) await buildPage(join(OUT, "page"));
console.log(`${OUT}/manifest.xml is for ${site}`);
