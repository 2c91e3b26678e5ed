// Excel as a host: our shell, Microsoft's own office.js, and behind it a model of Excel.

import { describeHost } from "./contract.ts";
import { excelHostIn } from "./excel-host.ts";
import { PROFILES } from "./excel-model/profiles.ts";
import { startExcel } from "./excel-model/start-excel.ts";

for (const profile of PROFILES) {
  // An office.js as new as the Excel: where Excel has notes, so has it.
  const newExcel = await startExcel(profile, profile.requirements.ExcelApi === "1.20");
  describeHost(`Excel ${profile.name}`, async () => excelHostIn(newExcel()), { hasSelection: true });
}
