// Everything that a spreadsheet of the model holds, as plain data: to tell whether two are the same.

import { parseRectangle } from "../../shared/workbook/block.ts";
import type { SheetsModel } from "../hosts/sheets-model/sheets-model.ts";

export const modelState = ({ spreadsheet, properties }: SheetsModel): object => ({
  names: [...spreadsheet.names]
    .map(([name, { range }]) => [name, range.sheet.name, parseRectangle(range.getA1Notation())])
    .sort(),
  properties: [...properties.document.kept],
  sheets: spreadsheet.sheets.map(({ name, grid, charts, rules, protections, filter, frozen, tab, isHidden }) => {
    const last = grid.last();
    const cells = Array.from({ length: last.row + 5 }, (_, row) =>
      Array.from({ length: last.column + 3 }, (__, column) => grid.cell(row + 1, column + 1)),
    );
    return {
      ...{ name, frozen, tab, isHidden, cells },
      charts: charts.map(({ type, options }) => [type, [...options]]),
      rules: rules.map(({ formula, text, ranges }) => [formula, text, ranges.map((range) => range.getA1Notation())]),
      protections: protections.map((each) => [each.isWarning, each.unprotected.map((range) => range.getA1Notation())]),
      filter: filter?.range.getA1Notation() ?? null,
    };
  }),
});
