// What is set for a sheet as a whole: the tab's colour, widths and heights, frozen panes, filter, printed page, protection.

import type { FileLanguage } from "../xlsx/write/file-properties.ts";
import { footerCode } from "../xlsx/write/page-setup.ts";
import { TAB_COLOURS } from "../xlsx/write/sheet-views.ts";
import type { SheetModel } from "../xlsx/write/workbook-model.ts";
import { cellsOf, type SheetAt } from "./cells-of.ts";
import { colour } from "./format-range.ts";
import { type Step, step } from "./step.ts";

/** Widths come in characters of the default font: 7 pixels its widest digit, 5 pixels margin, 96 pixels an inch of 72 points. */
const columnPoints = (characters: number): number => (Math.round(characters * 7) + 5) * 0.75;

interface Run {
  readonly first: number;
  readonly count: number;
  readonly size: number;
}

/** Neighbours of one size in one go. */
function runsOf(sizes: ReadonlyMap<number, number>): Run[] {
  const runs: Run[] = [];
  for (const [index, size] of [...sizes].sort(([a], [b]) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === index && last.size === size)
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ first: index, count: 1, size });
  }
  return runs;
}

export function sizeSteps({ widths, heights }: SheetModel, sheet: SheetAt): Step[] {
  const columns = runsOf(widths).map(({ first, count, size }) =>
    step(3, () => {
      const range = cellsOf(sheet(), { rowIndex: 0, rowCount: 1, columnIndex: first, columnCount: count });
      range.format.columnWidth = columnPoints(size);
    }),
  );
  const rows = runsOf(heights).map(({ first, count, size }) =>
    step(3, () => {
      const range = cellsOf(sheet(), { rowIndex: first, rowCount: count, columnIndex: 0, columnCount: 1 });
      range.format.rowHeight = size;
    }),
  );
  return [...columns, ...rows];
}

export function tabStep({ tab }: SheetModel, sheet: SheetAt): Step {
  const rgb = TAB_COLOURS[tab];
  return step(1, () => {
    sheet().tabColor = rgb === undefined ? "" : colour(rgb);
  });
}

export function paneSteps({ freeze, filter }: SheetModel, sheet: SheetAt): Step[] {
  const steps: Step[] = [];
  if (freeze) {
    const { rowCount, columnCount } = freeze;
    steps.push(
      step(3, () => {
        if (columnCount === 0) sheet().freezePanes.freezeRows(rowCount);
        else if (rowCount === 0) sheet().freezePanes.freezeColumns(columnCount);
        else sheet().freezePanes.freezeAt(cellsOf(sheet(), { rowIndex: 0, columnIndex: 0, rowCount, columnCount }));
      }),
    );
  }
  if (filter) steps.push(step(3, () => void sheet().autoFilter.apply(cellsOf(sheet(), filter))));
  return steps;
}

const INCH = 72;

export function pageSteps({ page }: SheetModel, sheet: SheetAt, language: FileLanguage): Step[] {
  if (!page) return [];
  const { orientation, repeatedRowCount, footer } = page;
  return [
    step(
      14,
      () => {
        const { pageLayout } = sheet();
        pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
        pageLayout.paperSize = "A4";
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.leftMargin = 0.5 * INCH;
        pageLayout.rightMargin = 0.5 * INCH;
        pageLayout.topMargin = 0.6 * INCH;
        pageLayout.bottomMargin = 0.75 * INCH;
        pageLayout.headerMargin = 0.3 * INCH;
        pageLayout.footerMargin = 0.3 * INCH;
        // The code begins with «&C», which says what this property says already.
        pageLayout.headersFooters.defaultForAllPages.centerFooter = footerCode(footer, language).replace(/^&C/, "");
        if (repeatedRowCount > 0) {
          // Whole rows by their numbers: a workbook in compatibility mode has 256 columns.
          pageLayout.setPrintTitleRows(`$1:$${repeatedRowCount}`);
        }
      },
      footer.length * 2,
    ),
  ];
}

export function protectSteps({ unlocked, filter }: SheetModel, sheet: SheetAt): Step[] {
  if (!unlocked) return [];
  const unlock = unlocked.map((block) =>
    step(4, () => {
      cellsOf(sheet(), block).format.protection.locked = false;
    }),
  );
  const options = { allowFormatColumns: true, allowAutoFilter: filter !== undefined };
  return [...unlock, step(2, () => sheet().protection.protect(options))];
}
