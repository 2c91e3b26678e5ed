// The sheets «Реестр процедур» and «График процедур»: every procedure that the order names, and the yearly schedule as a draft appendix.

import { academicYearName } from "../../catalogue/academic-year.ts";
import type { YearWords } from "../../catalogue/messages/year/words.ts";
import { block } from "../../workbook/block.ts";
import type { Edit, WrittenValue } from "../../workbook/edit.ts";
import { formula, here } from "../../workbook/formula.ts";
import { LED_HEADER_ROW_INDEX, ledSheet } from "../check-workbook/led-sheet.ts";
import type { SheetTable } from "../table-edits.ts";
import { datesPlaces } from "./dates-places.ts";
import { daySerial } from "./day-serial.ts";
import { type LedgerRow, ledgerPlaces, ledgerSheet, mergeLedger } from "./ledger.ts";
import { PROCEDURES } from "./ledger-plans.ts";
import { typedDay } from "./read-typed.ts";
import { type YearData, yearTitle } from "./year-data.ts";

type ProcedureColumn = (typeof PROCEDURES)["columns"][number]["id"];

function merged(data: YearData, words: YearWords) {
  const dates = datesPlaces(data, words);
  const places = ledgerPlaces(PROCEDURES, words);
  const rows = data.municipality.procedures.map((procedure, index): LedgerRow<ProcedureColumn> => {
    const { id, name, text, kind, level, holder, frequency, system, line, measure } = procedure;
    const planned = measure === undefined ? -1 : dates.rowOf(measure);
    const { from } = data.kept.procedures.find(({ key }) => key === id)?.cells ?? {};
    const typed = typedDay(from) ?? null;
    const next = typed ?? data.rows[planned]?.next ?? null;
    const own = here(places.cell(index, "from"));
    const ofPlan =
      planned < 0
        ? formula`""`
        : formula`${{ ...dates.column("next"), rowIndex: dates.column("next").rowIndex + planned, rowCount: 1 }}`;
    return {
      key: id,
      isOwn: false,
      cells: {
        key: id,
        name: text === undefined ? name : `${name}\n(${text})`,
        kind: words.procedureKinds[kind],
        level,
        holder: holder ?? null,
        frequency: frequency ?? null,
        system: system ?? null,
        next: { formula: formula`IF(${own}<>"",${own},${ofPlan})`, value: next === null ? "" : daySerial(next) },
        source: words.line(line),
      },
    };
  });
  return mergeLedger(rows, data.kept.procedures, PROCEDURES, words);
}

export function proceduresSheet(data: YearData, words: YearWords, footer: string): Edit[] {
  const title = yearTitle(words.sheets.procedures.title, data);
  return ledgerSheet(PROCEDURES, merged(data, words).rows, words, { footer, title, blanks: 10 }).edits;
}

/** All procedures, so that a date typed later fills its row; those without a date are filtered out by the specialist. */
export function scheduleSheet(data: YearData, words: YearWords, footer: string): Edit[] {
  const places = ledgerPlaces(PROCEDURES, words);
  const { name: sheet, lead } = words.sheets.schedule;
  const { rows, kept } = merged(data, words);
  const { columns } = words;
  const table: SheetTable = {
    ...{ sheet, headerRowIndex: LED_HEADER_ROW_INDEX, frozenColumns: 1, footer },
    columns: [
      { header: columns.name, width: 60 },
      { header: columns.level, width: 20 },
      { header: columns.holder, width: 30 },
      { header: columns.from, width: 13, format: "date" },
      { header: columns.to, width: 13, format: "date" },
      { header: columns.key, width: 8 },
    ],
    rows: rows.map(({ key, cells }, index): WrittenValue[] => {
      const found = (id: "holder" | "next" | "to") =>
        formula`INDEX(${places.column(id)},MATCH(${here(block(sheet, LED_HEADER_ROW_INDEX + 1 + index, 5))},${places.column("key")},0))`;
      const to = typedDay(kept.get(key)?.cells.to);
      const next = typeof cells.next === "object" && cells.next !== null && "formula" in cells.next ? cells.next.value : "";
      return [
        data.municipality.procedures[index]?.name ?? cells.name ?? null,
        cells.level ?? null,
        { formula: formula`IFERROR(${found("holder")}&"","")`, value: typeof cells.holder === "string" ? cells.holder : "" },
        { formula: formula`IFERROR(${found("next")},"")`, value: next },
        { formula: formula`IFERROR(IF(N(${found("to")})=0,"",${found("to")}),"")`, value: to ? daySerial(to) : "" },
        key,
      ];
    }),
  };
  return ledSheet(table, words.scheduleHead(data.order?.issuer ?? data.name, academicYearName(data.year)), lead);
}
