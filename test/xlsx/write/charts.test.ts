// A chart in the file: references with the cells' values beside them, a description, and axes that do not mislead.

import { describe, expect, it } from "vitest";
import { block } from "../../../shared/workbook/block.ts";
import type { ChartSpec } from "../../../shared/workbook/chart.ts";
import type { Edit } from "../../../shared/workbook/edit.ts";
import { formula } from "../../../shared/workbook/formula.ts";
import { partOf, written } from "./opened-parts.ts";

const S = "Лист";

const file = (chart: Partial<ChartSpec>): Uint8Array => {
  const edits: Edit[] = [
    { kind: "ensure-sheet", sheet: S },
    {
      kind: "put-values",
      sheet: S,
      rowIndex: 0,
      columnIndex: 0,
      values: [
        ["Школа", "Доля", "План"],
        ["А & Б", 0.25, 0.5],
        ["В", null, 0.5],
        ["Г", { formula: formula`1/2`, value: 0.5 }, "нет"],
      ],
    },
    { kind: "number-format", block: block(S, 1, 1, 3, 2), format: "percent-1" },
    {
      kind: "chart",
      over: block(S, 5, 0, 10, 4),
      chart: {
        type: "column",
        title: "Доля <по школам>",
        description: 'Столбцы: "доля" по школам',
        categories: block(S, 1, 0, 3),
        series: [{ name: block(S, 0, 1), values: block(S, 1, 1, 3) }],
        valueAxis: { title: "Доля качества", format: "percent" },
        ...chart,
      },
    },
  ];
  return written(edits);
};

const chartXml = (chart: Partial<ChartSpec>): string => partOf(file(chart), "xl/charts/chart1.xml");

describe("a chart", () => {
  it("carries the values of its cells; a blank is a gap, not a zero", () => {
    const xml = chartXml({});
    expect(xml).toContain(
      `<c:f>'${S}'!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Доля</c:v></c:pt></c:strCache>`,
    );
    expect(xml).toContain('<c:pt idx="0"><c:v>А &amp; Б</c:v></c:pt><c:pt idx="1"><c:v>В</c:v></c:pt>');
    // 0.25, a blank, and the cached 0.5 of the formula.
    expect(xml).toContain(
      '<c:formatCode>0.0%</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>0.25</c:v></c:pt><c:pt idx="2"><c:v>0.5</c:v></c:pt>',
    );
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
  });

  it("says what it shows to those who cannot see it", () => {
    expect(partOf(file({}), "xl/drawings/drawing1.xml")).toContain('descr="Столбцы: &quot;доля&quot; по школам"');
  });

  it("has a legend only with several series", () => {
    const series = [1, 2].map((column) => ({ name: block(S, 0, column), values: block(S, 1, column, 3) }));
    expect(chartXml({})).not.toContain("<c:legend>");
    expect(chartXml({ series })).toContain('<c:legendPos val="b"/>');
  });

  it("starts columns at zero and writes percents on the axis", () => {
    const xml = chartXml({});
    expect(xml).toContain('<c:min val="0"/>');
    expect(xml).toContain('<c:numFmt formatCode="0%" sourceLinked="0"/>');
    expect(chartXml({ type: "line" })).not.toContain('<c:min val="0"/>');
    expect(chartXml({ valueAxis: { title: "Баллы", format: "number" } })).toContain('formatCode="General" sourceLinked="0"');
  });

  it("of points takes its x values from the categories", () => {
    const xml = chartXml({ type: "scatter", categories: block(S, 1, 2, 2) });
    expect(xml).toContain(`<c:xVal><c:numRef><c:f>'${S}'!$C$2:$C$3</c:f>`);
    expect(xml.match(/<c:valAx>/g)).toHaveLength(2);
  });

  it("refuses a range of several rows and columns", () => {
    expect(() => chartXml({ categories: block(S, 0, 0, 3, 2) })).toThrow(/one row or one column/);
  });
});
