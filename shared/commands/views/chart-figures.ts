// The charts among edits with the numbers that they draw: the same chart that a host puts on the sheet, for the pane.

import type { Block } from "../../workbook/block.ts";
import type { Edit, WrittenValue } from "../../workbook/edit.ts";
import type { ChartFigure } from "../views.ts";

type PutValues = Extract<Edit, { kind: "put-values" }>;

function valueAt(puts: readonly PutValues[], sheet: string, rowIndex: number, columnIndex: number): WrittenValue {
  let value: WrittenValue = null;
  for (const put of puts) {
    if (put.sheet !== sheet) continue;
    const row = put.values[rowIndex - put.rowIndex];
    if (row && columnIndex >= put.columnIndex && columnIndex < put.columnIndex + row.length) {
      value = row[columnIndex - put.columnIndex] ?? null;
    }
  }
  return value;
}

function cellsOf(puts: readonly PutValues[], { sheet, rowIndex, columnIndex, rowCount, columnCount }: Block): WrittenValue[] {
  return Array.from({ length: rowCount * columnCount }, (_, i) =>
    valueAt(puts, sheet, rowIndex + Math.floor(i / columnCount), columnIndex + (i % columnCount)),
  );
}

/** A computed cell stands for its value. */
function plain(value: WrittenValue): string | number | null {
  if (typeof value === "number" || typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return null;
  if ("date" in value) return value.date;
  return typeof value.value === "number" || typeof value.value === "string" ? value.value : null;
}

const numberOf = (value: WrittenValue): number | null => {
  const known = plain(value);
  return typeof known === "number" ? known : null;
};

/** In the order of the edits; a cell that no edit puts is `null`. */
export function chartFigures(edits: readonly Edit[]): ChartFigure[] {
  const puts = edits.filter((edit) => edit.kind === "put-values");
  return edits.flatMap((edit): ChartFigure[] => {
    if (edit.kind !== "chart") return [];
    const { type, title, description, valueAxis, categories, series } = edit.chart;
    return [
      {
        ...{ type, title, description, valueAxis },
        categories: cellsOf(puts, categories).map((value) => plain(value) ?? ""),
        series: series.map(({ name, values }) => ({
          name: String(plain(cellsOf(puts, name)[0] ?? null) ?? ""),
          values: cellsOf(puts, values).map(numberOf),
        })),
      },
    ];
  });
}
