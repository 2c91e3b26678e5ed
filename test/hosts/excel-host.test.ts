import { expect, it } from "vitest";
import { ExcelModel } from "./excel-model/excel-model.ts";
import { loadOffice } from "./excel-model/load-office.ts";
import { readSnapshot } from "../../src/excel/read-snapshot.ts";
it("x", async () => {
  const model = new ExcelModel();
  const page = await loadOffice(() => model);
  Object.assign(globalThis, { Office: page.Office, Excel: page.Excel });
  const s = model.workbook.Worksheets.items[0]!;
  s.typeInto(1, 1, "Школа"); s.typeInto(2, 2, "=B2*2"); s.typeInto(3, 1, "01.09.2025"); s.typeInto(3, 2, "45%");
  s.hiddenRows.add(2);
  console.log(JSON.stringify(await readSnapshot({ sheets: "all" }), null, 0), model.batches);
});
