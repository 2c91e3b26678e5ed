// What a sheet shows before its data: the tab's colour, the frozen panes, the widths of columns.

import { cellAddress } from "../../../shared/workbook/block.ts";
import type { SheetModel, TabColour } from "./workbook-model.ts";

/** Stronger than the fills of the styles of the same name: a tab is small. */
export const TAB_COLOURS: { readonly [tab in TabColour]: string | undefined } = {
  good: "FF548235",
  bad: "FFC00000",
  doubt: "FFBF8F00",
  plain: undefined,
};

export function sheetPropertiesXml({ tab, page }: SheetModel): string {
  const colour = TAB_COLOURS[tab];
  const content = [
    colour === undefined ? "" : `<tabColor rgb="${colour}"/>`,
    page === undefined ? "" : '<pageSetUpPr fitToPage="1"/>',
  ].join("");
  return content === "" ? "" : `<sheetPr>${content}</sheetPr>`;
}

export function sheetViewsXml({ freeze }: SheetModel, isActive: boolean): string {
  const opening = `<sheetView${isActive ? ' tabSelected="1"' : ""} workbookViewId="0"`;
  const view = freeze === undefined ? `${opening}/>` : `${opening}>${paneXml(freeze)}</sheetView>`;
  return `<sheetViews>${view}</sheetViews>`;
}

function paneXml({ rowCount, columnCount }: { readonly rowCount: number; readonly columnCount: number }): string {
  const pane = columnCount === 0 ? "bottomLeft" : rowCount === 0 ? "topRight" : "bottomRight";
  const firstFree = cellAddress(rowCount, columnCount);
  const splits = [columnCount > 0 ? ` xSplit="${columnCount}"` : "", rowCount > 0 ? ` ySplit="${rowCount}"` : ""].join("");
  // With both splits there are four panes, and Excel lists a selection for each but the first.
  const others = pane === "bottomRight" ? '<selection pane="topRight"/><selection pane="bottomLeft"/>' : "";
  const selection = `<selection pane="${pane}" activeCell="${firstFree}" sqref="${firstFree}"/>`;
  return `<pane${splits} topLeftCell="${firstFree}" activePane="${pane}" state="frozen"/>${others}${selection}`;
}

/** Excel adds 5 pixels of margin to the characters; 7 pixels is the widest digit of Calibri 11 (ECMA-376 part 1, 18.3.1.13). */
const storedWidth = (characters: number): number => Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;

export function columnsXml({ widths }: SheetModel): string {
  const runs: { readonly first: number; last: number; readonly width: number }[] = [];
  for (const [index, width] of [...widths].sort(([a], [b]) => a - b)) {
    const previous = runs[runs.length - 1];
    if (previous && previous.last === index - 1 && previous.width === width) previous.last = index;
    else runs.push({ first: index, last: index, width });
  }
  if (runs.length === 0) return "";
  const columns = runs.map(({ first, last, width }) => {
    return `<col min="${first + 1}" max="${last + 1}" width="${Math.min(storedWidth(width), 255)}" customWidth="1"/>`;
  });
  return `<cols>${columns.join("")}</cols>`;
}
