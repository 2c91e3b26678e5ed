// The axes of a chart: labels and quiet grid lines that print, a title, and numbers or percents on the value axis.

import type { ChartSpec } from "../../../shared/workbook/chart.ts";
import { chartValues, numberFormatOf } from "./chart-data.ts";
import type { WorkbookModel } from "./workbook-model.ts";
import { attributeText, elementText } from "./xml-text.ts";

const TEXT_COLOUR = "404040";
const LINE_COLOUR = "8C8C8C";
const GRID_COLOUR = "D9D9D9";

const solidFill = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

export const outline = (colour: string): string => `<a:ln w="9525">${solidFill(colour)}</a:ln>`;

/** `size` in hundredths of a point. */
export const textProperties = (size: number, language: string): string =>
  [
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="0">${solidFill(TEXT_COLOUR)}</a:defRPr></a:pPr>`,
    `<a:endParaRPr lang="${language}"/></a:p></c:txPr>`,
  ].join("");

export function titleXml(text: string, size: number, isBold: boolean, language: string, rotation = ""): string {
  const look = `<a:rPr lang="${language}" sz="${size}" b="${isBold ? 1 : 0}">${solidFill(TEXT_COLOUR)}</a:rPr>`;
  const run = `<a:r>${look}<a:t>${elementText(text)}</a:t></a:r>`;
  const body = `<a:bodyPr${rotation}/><a:lstStyle/><a:p>${run}</a:p>`;
  return `<c:title><c:tx><c:rich>${body}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** A bar's length is its value, so bars start at 0; shares that fill the scale do not get a line at 120%. */
export function valueScale(workbook: WorkbookModel, { type, series, valueAxis }: ChartSpec): { min?: number; max?: number } {
  const values = series.flatMap((one) => chartValues(workbook, one.values)).filter((value) => typeof value === "number");
  const [least, most] = values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [0, 0]);
  const fillsScale = valueAxis.format === "percent" && most > 0.9 && most <= 1;
  return { ...(type === "column" && least >= 0 ? { min: 0 } : {}), ...(fillsScale ? { max: 1 } : {}) };
}

function scalingXml(workbook: WorkbookModel, chart: ChartSpec): string {
  const scale = valueScale(workbook, chart);
  const max = scale.max === undefined ? "" : `<c:max val="${scale.max}"/>`;
  const min = scale.min === undefined ? "" : `<c:min val="${scale.min}"/>`;
  return `<c:scaling><c:orientation val="minMax"/>${max}${min}</c:scaling>`;
}

export interface AxisIds {
  readonly category: number;
  readonly value: number;
}

export function axesXml(workbook: WorkbookModel, chart: ChartSpec, ids: AxisIds, language: string): string {
  return categoryAxisXml(workbook, chart, ids, language) + valueAxisXml(workbook, chart, ids, language);
}

function categoryAxisXml(workbook: WorkbookModel, { type, categories }: ChartSpec, ids: AxisIds, language: string): string {
  const tag = type === "scatter" ? "c:valAx" : "c:catAx";
  const tail =
    type === "scatter"
      ? '<c:crossBetween val="midCat"/>'
      : '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>';
  return [
    `<${tag}><c:axId val="${ids.category}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>`,
    '<c:axPos val="b"/>',
    `<c:numFmt formatCode="${attributeText(numberFormatOf(workbook, categories))}" sourceLinked="1"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `<c:spPr>${outline(LINE_COLOUR)}</c:spPr>${textProperties(900, language)}`,
    `<c:crossAx val="${ids.value}"/><c:crosses val="autoZero"/>${tail}</${tag}>`,
  ].join("");
}

function valueAxisXml(workbook: WorkbookModel, chart: ChartSpec, ids: AxisIds, language: string): string {
  const { title, format } = chart.valueAxis;
  return [
    `<c:valAx><c:axId val="${ids.value}"/>${scalingXml(workbook, chart)}<c:delete val="0"/>`,
    `<c:axPos val="l"/><c:majorGridlines><c:spPr>${outline(GRID_COLOUR)}</c:spPr></c:majorGridlines>`,
    title === "" ? "" : titleXml(title, 900, false, language, ' rot="-5400000" vert="horz"'),
    `<c:numFmt formatCode="${format === "percent" ? "0%" : "General"}" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `<c:spPr>${outline(LINE_COLOUR)}</c:spPr>${textProperties(900, language)}`,
    `<c:crossAx val="${ids.category}"/><c:crosses val="autoZero"/>`,
    `<c:crossBetween val="${chart.type === "scatter" ? "midCat" : "between"}"/></c:valAx>`,
  ].join("");
}
