// How the series of a chart look: colours that differ in lightness too, so that a grey print still tells them apart.

import type { ChartSeries, ChartSpec } from "../../../shared/workbook/chart.ts";
import { categoryReference, numberReference, textReference } from "./chart-data.ts";
import type { WorkbookModel } from "./workbook-model.ts";

/** Each has a contrast of 3:1 or more against white (WCAG 2.1, 1.4.11); neighbours differ in lightness and in hue. */
export const COLOURS = ["1F3864", "D1660A", "4C9A8F", "7B2D5B", "8A7A1F", "5B7FBF"] as const;
/** After the colours are used up a line's dashes and a marker's shape tell series apart. */
const DASHES = ["solid", "sysDash", "dashDot"] as const;
const MARKERS = ["circle", "square", "triangle", "diamond"] as const;

export const cycled = <T>(items: readonly [T, ...T[]], index: number): T => items[index % items.length] ?? items[0];

const solidFill = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

export function seriesXml(workbook: WorkbookModel, chart: ChartSpec, series: ChartSeries, index: number): string {
  const colour = cycled(COLOURS, index);
  const head = `<c:idx val="${index}"/><c:order val="${index}"/><c:tx>${textReference(workbook, series.name)}</c:tx>`;
  const categories = categoryReference(workbook, chart.categories);
  const values = numberReference(workbook, series.values);
  switch (chart.type) {
    case "column": {
      const look = `<c:spPr>${solidFill(colour)}</c:spPr><c:invertIfNegative val="0"/>`;
      return `<c:ser>${head}${look}<c:cat>${categories}</c:cat><c:val>${values}</c:val></c:ser>`;
    }
    case "line": {
      const dash = cycled(DASHES, Math.floor(index / COLOURS.length));
      const line = `<c:spPr><a:ln w="28575" cap="rnd">${solidFill(colour)}<a:prstDash val="${dash}"/><a:round/></a:ln></c:spPr>`;
      const data = `<c:cat>${categories}</c:cat><c:val>${values}</c:val>`;
      return `<c:ser>${head}${line}${markerXml(colour, index)}${data}<c:smooth val="0"/></c:ser>`;
    }
    case "scatter": {
      const noLine = '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>';
      const data = `<c:xVal>${categories}</c:xVal><c:yVal>${values}</c:yVal>`;
      return `<c:ser>${head}${noLine}${markerXml(colour, index)}${data}<c:smooth val="0"/></c:ser>`;
    }
    default:
      return chart.type satisfies never;
  }
}

function markerXml(colour: string, index: number): string {
  const look = `<c:spPr>${solidFill(colour)}<a:ln w="9525">${solidFill("FFFFFF")}</a:ln></c:spPr>`;
  return `<c:marker><c:symbol val="${cycled(MARKERS, index)}"/><c:size val="7"/>${look}</c:marker>`;
}
