// The sheet «Календарь»: deadlines by month and direction, and what stands how by role and by addressee.

import type { MeasureState } from "../../catalogue/measure-state.ts";
import type { YearWords } from "../../catalogue/messages/year/words.ts";
import { isInYear } from "../../planning/school-year.ts";
import { block } from "../../workbook/block.ts";
import type { Edit, WrittenValue } from "../../workbook/edit.ts";
import { formula, here } from "../../workbook/formula.ts";
import { type Table, tableEdits } from "../table-edits.ts";
import { datesPlaces } from "./dates-places.ts";
import { ledgerPlaces } from "./ledger.ts";
import { ROAD_MAP } from "./ledger-plans.ts";
import { type YearData, yearTitle } from "./year-data.ts";

const COUNTED: readonly MeasureState[] = ["overdue", "due", "ahead", "unconfirmed", "done", "no-date", "not-required"];
const FIRST_SECTION = 3;
const NAME_WIDTH = 40;
const COUNT_WIDTH = 9.5;

/** As the formulas of a spreadsheet compare: without regard to case. */
const alike = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

const distinct = (texts: readonly (string | undefined)[]): string[] =>
  texts.flatMap((text, index) => {
    const isFirst = text !== undefined && text !== "" && !texts.slice(0, index).some((each) => alike(each, text));
    return isFirst ? [text] : [];
  });

export function calendarSheet(data: YearData, words: YearWords, footer: string): Edit[] {
  const sheet = words.sheets.calendar.name;
  const dates = datesPlaces(data, words);
  const map = ledgerPlaces(ROAD_MAP, words);
  const { columns } = words;
  const count = (header: string) => ({ header, width: COUNT_WIDTH, format: "integer" as const });

  const directions = [...data.municipality.directions.map(({ code }) => code), words.wholeSystem];
  const titles = new Map(data.municipality.directions.map(({ code, title }) => [code, title]));
  const months: Table = {
    sheet,
    headerRowIndex: FIRST_SECTION + 1,
    columns: [{ header: columns.direction, width: NAME_WIDTH }, ...words.months.map(count)],
    rows: directions.map((code, i): WrittenValue[] => {
      const title = titles.get(code);
      const of = data.rows.filter(({ measure }) => (measure.direction ?? words.wholeSystem) === code);
      return [
        title === undefined ? code : `${code} ${title}`,
        ...words.months.map((_, month): WrittenValue => {
          const [first, last] = [dates.monthFirst(month), dates.monthLast(month)];
          const isThis = formula`(${dates.column("direction")}=${dates.directionLabel(i)})`;
          const made = formula`SUMPRODUCT(${isThis}*(${dates.dues}>=${first})*(${dates.dues}<=${last}))`;
          const two = String(((month + 8) % 12) + 1).padStart(2, "0");
          const falls = ({ due }: { readonly due: string }) => due.slice(5, 7) === two && isInYear(due, data.year);
          return { formula: made, value: of.reduce((sum, { occurrences }) => sum + occurrences.filter(falls).length, 0) };
        }),
      ];
    }),
  };

  const counts = (headerRowIndex: number, header: string, id: "role" | "addressee"): Table => ({
    sheet,
    headerRowIndex,
    columns: [{ header, width: NAME_WIDTH }, ...COUNTED.map((state) => count(words.states[state]))],
    rows: distinct(data.rows.map(({ measure }) => measure[id])).map((name, i): WrittenValue[] => {
      const cell = here(block(sheet, headerRowIndex + 1 + i, 0));
      const of = data.rows.filter(({ measure }) => alike(measure[id], name));
      return [
        name,
        ...COUNTED.map((state): WrittenValue => {
          const made = formula`SUMPRODUCT((${map.column(id)}=${cell})*(${map.column("state")}=${dates.stateLabel(state)}))`;
          return { formula: made, value: of.filter((row) => row.state === state).length };
        }),
      ];
    }),
  });
  const roles = counts(months.headerRowIndex + months.rows.length + 4, columns.role, "role");
  const addressees = counts(roles.headerRowIndex + roles.rows.length + 4, columns.addressee, "addressee");

  const section = (table: Table, text: string): Edit[] => [
    { kind: "put-values", sheet, rowIndex: table.headerRowIndex - 1, columnIndex: 0, values: [[text]] },
    { kind: "style", block: block(sheet, table.headerRowIndex - 1, 0), style: "section" },
    ...tableEdits(table),
  ];
  const red = (table: Table): Edit => ({
    kind: "conditional-format",
    block: block(sheet, table.headerRowIndex + 1, 1, Math.max(1, table.rows.length)),
    when: { kind: "compare", operator: ">", value: 0 },
    style: "bad",
  });
  const { title, lead } = words.sheets.calendar;
  return [
    { kind: "ensure-sheet", sheet, tab: "doubt" },
    { kind: "put-values", sheet, rowIndex: 0, columnIndex: 0, values: [[yearTitle(title, data)], [lead]] },
    { kind: "style", block: block(sheet, 0, 0), style: "title" },
    { kind: "style", block: block(sheet, 1, 0), style: "subtitle" },
    ...section(months, words.sections.months),
    ...section(roles, words.sections.roles),
    ...section(addressees, words.sections.addressees),
    red(roles),
    red(addressees),
    { kind: "column-widths", sheet, columnIndex: 0, widths: [NAME_WIDTH, ...words.months.map(() => COUNT_WIDTH)] },
    { kind: "freeze", sheet, rowCount: 2, columnCount: 1 },
    { kind: "page", sheet, orientation: "landscape", repeatedRowCount: 0, footer },
  ];
}
