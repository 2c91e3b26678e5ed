// One chart as the file's DrawingML: clustered columns, lines or points.

import type { ChartSpec } from "../../../shared/workbook/chart.ts";
import { axesXml, outline, textProperties, titleXml } from "./chart-axes.ts";
import { seriesXml } from "./chart-series.ts";
import { FILE_WORDS, type FileLanguage } from "./file-properties.ts";
import type { WorkbookModel } from "./workbook-model.ts";
import { XML_HEAD } from "./xml-text.ts";

const NAMESPACES = [
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(" ");

export function chartXml(workbook: WorkbookModel, chart: ChartSpec, chartNumber: number, language: FileLanguage): string {
  const { tag } = FILE_WORDS[language];
  // Any two distinct numbers do; made of the chart's number, they stay the same from run to run.
  const ids = { category: 500_000_000 + chartNumber * 2, value: 500_000_001 + chartNumber * 2 };
  const series = chart.series.map((one, i) => seriesXml(workbook, chart, one, i)).join("");
  const axisIds = `<c:axId val="${ids.category}"/><c:axId val="${ids.value}"/>`;
  const legend =
    chart.series.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(900, tag)}</c:legend>` : "";
  return [
    `${XML_HEAD}<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:lang val="${tag}"/><c:roundedCorners val="0"/><c:chart>`,
    chart.title === "" ? "" : titleXml(chart.title, 1200, true, tag),
    `<c:autoTitleDeleted val="${chart.title === "" ? 1 : 0}"/><c:plotArea><c:layout/>`,
    plotXml(chart.type, series, axisIds),
    axesXml(workbook, chart, ids, tag),
    "<c:spPr><a:noFill/></c:spPr></c:plotArea>",
    `${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>',
    `${outline("D9D9D9")}</c:spPr>${textProperties(1000, tag)}`,
    '<c:printSettings><c:headerFooter/><c:pageMargins b="0.75" l="0.7" r="0.7" t="0.75" header="0.3" footer="0.3"/><c:pageSetup/></c:printSettings>',
    "</c:chartSpace>",
  ].join("");
}

function plotXml(type: ChartSpec["type"], series: string, axisIds: string): string {
  switch (type) {
    case "column":
      return `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="70"/>${axisIds}</c:barChart>`;
    case "line":
      return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axisIds}</c:lineChart>`;
    case "scatter":
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${axisIds}</c:scatterChart>`;
    default:
      return type satisfies never;
  }
}
