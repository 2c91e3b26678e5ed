// What a script with exceljs costs from a cold start: it reads every workbook of a folder and does nothing with it.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";

const folder = process.argv[2];
if (!folder) throw new Error("usage: node exceljs-read.mjs FOLDER");
for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
  if (name.endsWith(".xlsx")) await new ExcelJS.Workbook().xlsx.load(readFileSync(join(folder, name)));
}
