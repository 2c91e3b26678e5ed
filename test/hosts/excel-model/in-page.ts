// Puts the model behind a page in a browser, before any of its scripts: bundled, this is what `addInitScript` is given.

import { ExcelModel } from "./excel-model.ts";

const model = new ExcelModel();
const page = globalThis as unknown as { excelModel: ExcelModel };
page.excelModel = model;
Object.defineProperty(globalThis, "external", { value: model.external(), configurable: true, writable: true });
