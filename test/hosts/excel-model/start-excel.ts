// One office.js for a test file, and a fresh workbook behind it whenever a test asks for one.

import { ExcelModel, NEWEST, type Requirements } from "./excel-model.ts";
import { loadOffice } from "./load-office.ts";

export async function startExcel(requirements: Requirements = NEWEST): Promise<() => ExcelModel> {
  let model = new ExcelModel(undefined, requirements);
  const { Office, Excel } = await loadOffice(() => model);
  Object.assign(globalThis, { Office, Excel });
  return () => {
    model = new ExcelModel(undefined, requirements);
    return model;
  };
}
