// Which questions ask for data of persons: looked for as in a sheet whose columns they would head.

import { findPersonalData } from "../../../shared/validation/personal-data/find-personal-data.ts";
import type { SheetSnapshot } from "../../../shared/workbook/snapshot.ts";

/** Any date will do: there are no answers yet whose age could matter. */
const ON = "2026-01-01";

function asksForPersons(title: string): boolean {
  const sheet: SheetSnapshot = {
    ...{ name: "Ответы на форму", visibility: "visible", merges: [], hiddenRows: [], hiddenColumns: [], formulas: [] },
    rows: [
      { rowIndex: 0, values: ["Школа", title] },
      { rowIndex: 1, values: ["СОШ № 1", "ответ"] },
    ],
  };
  return findPersonalData(sheet, "", { on: ON }).findings.length > 0;
}

export const personalQuestions = (titles: readonly string[]): readonly string[] => titles.filter(asksForPersons);
