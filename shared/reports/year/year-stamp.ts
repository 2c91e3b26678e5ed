// Whose plan a workbook holds, and of which year: typed things of one are never taken for those of another.

import { inEitherLanguage } from "../../catalogue/messages/year/index.ts";
import { cellText } from "../../text/cell-text.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { PROFILE_STAMP, YEAR_STAMP } from "./dates-places.ts";

export interface YearStamp {
  readonly municipality: string;
  readonly year: number;
}

/** `null`: the workbook holds no plan. */
export function readYearStamp({ sheets }: WorkbookSnapshot): YearStamp | null {
  const names = inEitherLanguage((words) => words.sheets.dates.name);
  const rows = sheets.find(({ name }) => names.includes(name))?.rows ?? [];
  const of = (stamp: string): string => {
    const row = rows.find(({ values }) => values[2] === stamp);
    return cellText(row?.values[1]);
  };
  const [municipality, year] = [of(PROFILE_STAMP), Number(of(YEAR_STAMP))];
  return municipality === "" || !Number.isInteger(year) || year === 0 ? null : { municipality, year };
}
