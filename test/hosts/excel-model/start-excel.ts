// One office.js for a test file and a profile, and a fresh workbook behind it whenever a test asks for one.

import { ExcelModel } from "./excel-model.ts";
import { loadOffice } from "./load-office.ts";
import { addNotes, addUndoGroups } from "./newer-office.ts";
import { type ExcelProfile, M365 } from "./profiles.ts";

/** `withNotes`: an office.js as new as the Excel. */
export async function startExcel(profile: ExcelProfile = M365, withNotes = false): Promise<() => ExcelModel> {
  let model = new ExcelModel(undefined, profile);
  const page = await loadOffice(() => model);
  if (withNotes) addNotes(page as unknown as Parameters<typeof addNotes>[0]);
  addUndoGroups(page as unknown as Parameters<typeof addUndoGroups>[0], () => model);
  const { Office, Excel, CustomFunctions } = page;
  const open = () => Object.assign(globalThis, { Office, Excel, CustomFunctions });
  open();
  return () => {
    open();
    // The page listens to Excel, not to one workbook.
    model = new ExcelModel(undefined, profile, model.page);
    return model;
  };
}
