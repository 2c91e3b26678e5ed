// The steps for a real Excel as a workbook to tick them in, with the data that they need, and as a page of the docs.

import { block } from "../../shared/workbook/block.ts";
import type { Edit, WrittenValue } from "../../shared/workbook/edit.ts";
import { writeWorkbook } from "../xlsx/write/write-workbook.ts";
import { SMOKE_DATA, SMOKE_FIGURES, SMOKE_PLACES, SMOKE_STEPS } from "./smoke-steps.ts";

const STEPS = "Проверка";
const DATA = "Данные";
/** Where the figures begin on the sheet of data: the steps name their cells. */
const FIGURES_ROW = 20;

const HEADER = ["№", "Что сделать", "Что должно быть видно", ...SMOKE_PLACES, "Что увидели, если иначе"];
export function smokeWorkbook(): Uint8Array {
  const rows: WrittenValue[][] = SMOKE_STEPS.map(({ does, sees, places = SMOKE_PLACES }, index) => [
    ...[index + 1, does, sees],
    ...SMOKE_PLACES.map((place) => (places.includes(place) ? null : "—")),
    null,
  ]);
  const edits: Edit[] = [
    { kind: "ensure-sheet", sheet: STEPS },
    { kind: "put-values", sheet: STEPS, rowIndex: 0, columnIndex: 0, values: [HEADER, ...rows] },
    { kind: "style", block: block(STEPS, 0, 0, 1, HEADER.length), style: "header" },
    { kind: "style", block: block(STEPS, 1, 0, rows.length, HEADER.length), style: "text" },
    { kind: "column-widths", sheet: STEPS, columnIndex: 0, widths: [4, 60, 60, ...SMOKE_PLACES.map(() => 8), 40] },
    { kind: "drop-down", block: block(STEPS, 1, 3, rows.length, SMOKE_PLACES.length), options: ["да", "нет", "—"] },
    { kind: "freeze", sheet: STEPS, rowCount: 1, columnCount: 0 },
    { kind: "ensure-sheet", sheet: DATA },
    { kind: "put-values", sheet: DATA, rowIndex: 0, columnIndex: 0, values: SMOKE_DATA },
    { kind: "put-values", sheet: DATA, rowIndex: FIGURES_ROW, columnIndex: 0, values: SMOKE_FIGURES },
    { kind: "activate", sheet: STEPS },
  ];
  return writeWorkbook(edits, { title: "Проверка надстройки", author: "МСОКО", created: "2026-01-01T00:00:00", language: "ru" });
}

export function smokePage(): string {
  const steps = SMOKE_STEPS.map(({ does, sees, places }, index) => {
    const where = places ? ` _(только ${places.join(", ")})_` : "";
    return `${index + 1}. ${does}${where}\n\n   Видно: ${sees}`;
  });
  return `# Проверка в настоящем Excel: 20 минут

Тесты исполняют \`office.js\` над моделью Excel; здесь то, чего модель не покажет. Пройдите шаги в каждом Excel, который есть у вас (2021, Microsoft 365,
браузер, Mac), и отметьте их в книге \`out/excel-smoke.xlsx\`: её делает \`npm run excel:smoke\`, как и эту страницу.

In English: these are steps for a person with a real Excel, in Russian as the screen is; the workbook to tick them in is made by \`npm run excel:smoke\`.

${steps.join("\n\n")}
`;
}
