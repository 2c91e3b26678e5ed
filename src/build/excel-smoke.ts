// Writes the workbook in which the steps of a real Excel are ticked (out/excel-smoke.xlsx) and the page that lists them: npm run excel:smoke

import { mkdirSync, writeFileSync } from "node:fs";
import { smokePage, smokeWorkbook } from "./smoke-sheets.ts";

mkdirSync("out", { recursive: true });
writeFileSync("out/excel-smoke.xlsx", smokeWorkbook());
writeFileSync("docs/excel-smoke.md", smokePage());
console.log("out/excel-smoke.xlsx: откройте её в Excel и отмечайте шаги. / Open it in Excel and tick the steps.");
