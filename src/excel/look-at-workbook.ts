// Looks at the workbook before anything is changed: which sheets there are, and what stands on those that will be emptied or marked.

import type { Remark, RemarkPlaces } from "./remarks.ts";
import { remarkPlaces } from "./remarks.ts";

export interface TouchedSheet {
  readonly sheet: Excel.Worksheet;
  readonly charts: Excel.ChartCollection;
  readonly tables: Excel.TableCollection;
  readonly remarks: RemarkPlaces;
}

export interface WorkbookLook {
  readonly sheets: readonly Excel.Worksheet[];
  readonly names: readonly Excel.NamedItem[];
  /** Sheets cannot be added or deleted. */
  readonly isStructureProtected: boolean;
  /** By name in lower case, those of the asked ones that are there. */
  readonly touched: ReadonlyMap<string, TouchedSheet>;
}

export const sheetKey = (name: string): string => name.toLowerCase();

function askTouched(workbook: Excel.Workbook, name: string): TouchedSheet {
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name,visibility,protection/protected");
  const { charts, tables } = sheet;
  charts.load("items/id");
  tables.load("items/id");
  const remarks = remarkPlaces(sheet);
  for (const place of remarks.all) place.load("items/content");
  return { sheet, charts, tables, remarks };
}

export async function lookAtWorkbook(context: Excel.RequestContext, touched: ReadonlySet<string>): Promise<WorkbookLook> {
  const { workbook } = context;
  const { worksheets, names, protection } = workbook;
  worksheets.load("items/name,items/visibility");
  names.load("items/name,items/formula");
  protection.load("protected");
  const asked = [...touched].map((name) => askTouched(workbook, name));
  await context.sync();
  return {
    sheets: worksheets.items,
    names: names.items,
    isStructureProtected: protection.protected,
    touched: new Map(asked.flatMap((each) => (each.sheet.isNullObject ? [] : [[sheetKey(each.sheet.name), each] as const]))),
  };
}

export interface PlacedRemark {
  readonly remark: Remark;
  readonly sheet: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** Where the remarks of some sheets stand: Excel says it only of each one by itself, all in one crossing. */
export async function placeRemarks(
  context: Excel.RequestContext,
  sheets: readonly TouchedSheet[],
): Promise<readonly PlacedRemark[]> {
  const asked = sheets.flatMap(({ sheet, remarks }) =>
    remarks.written.items.map((remark) => {
      const cell = remark.getLocation();
      cell.load("rowIndex,columnIndex");
      cell.untrack();
      return { remark, sheet: sheet.name, cell };
    }),
  );
  if (asked.length === 0) return [];
  await context.sync();
  return asked.map(({ remark, sheet, cell: { rowIndex, columnIndex } }) => ({ remark, sheet, rowIndex, columnIndex }));
}
