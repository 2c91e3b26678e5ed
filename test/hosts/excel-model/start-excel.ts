// One office.js for a test file, and a fresh workbook behind it whenever a test asks for one.

import { ExcelModel } from "./excel-model.ts";
import { loadOffice } from "./load-office.ts";
import { addNotes } from "./newer-office.ts";
import { type ExcelProfile, M365 } from "./profiles.ts";

/** `withNotes`: an office.js as new as the Excel. */
export async function startExcel(profile: ExcelProfile = M365, withNotes = false): Promise<() => ExcelModel> {
  let model = new ExcelModel(undefined, profile);
  const page = await loadOffice(() => model);
  if (withNotes) addNotes(page as unknown as Parameters<typeof addNotes>[0]);
  Object.assign(globalThis, { Office: page.Office, Excel: page.Excel, CustomFunctions: page.CustomFunctions });
  return () => {
    // The page listens to Excel, not to one workbook.
    model = new ExcelModel(undefined, profile, model.page);
    return model;
  };
}
