// The built manifest by our own checks, before Microsoft's tool is asked: npm run excel:validate.

import { existsSync, readFileSync } from "node:fs";
import { manifestFaults } from "./manifest-faults.mjs";

const MANIFEST = "dist/excel/manifest.xml";

if (!existsSync(MANIFEST)) {
  console.error("Сначала соберите надстройку: npm run build:excel -- --site https://… / Build the add-in first.");
  process.exit(1);
}
const text = readFileSync(MANIFEST, "utf8");
const site = /SourceLocation DefaultValue="([^"]+)\/taskpane\.html"/.exec(text)?.[1] ?? "";
const faults = manifestFaults(text, { site });
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log(`Манифест для ${site}: своих замечаний нет. Дальше проверяет служба Microsoft, ей нужен интернет.`);
console.log(`The manifest for ${site} is sound by our checks. Microsoft's service is asked next and needs the internet.`);
