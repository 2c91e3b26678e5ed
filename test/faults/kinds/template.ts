// Damage to the form itself: rows and columns put in or taken out, sheets renamed, copied, hidden, cells merged, numbers overwritten.

import { FORMS } from "../../../shared/catalogue/forms/forms.ts";
import { STAMP_ROWS } from "../../../shared/reports/form-workbook/form-plan.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import type { Answer, Base } from "../base.ts";
import { type FileKind, type Sent, type Sight, trueCell } from "../fault.ts";
import { PLANS } from "../filled-form.ts";
import type { Random } from "../random.ts";
import { changeSheet, deleteColumn, deleteRow, insertColumn, insertRow, writeCells } from "../sheet-changes.ts";

const passportSheet = (): string => PLANS[0]?.sheet ?? "";
const anySheet = (random: Random): string => random.pick(PLANS)?.sheet ?? "";
const anyAnswer = (base: Base, random: Random, isFit: (answer: Answer) => boolean = () => true): Answer | undefined =>
  random.pick(base.answers.filter((answer) => answer.value !== null && isFit(answer)));

const damageKind = (name: string, sight: Sight, sent: (base: Base, random: Random) => Sent | null): FileKind => ({
  name,
  family: "damage to the form",
  sight,
  sources: ["form"],
  sent,
});

/** Damage to one sheet that moves or takes no answer. */
const sheetKind = (name: string, sight: Sight, change: (sheet: SheetSnapshot, random: Random) => SheetSnapshot): FileKind =>
  damageKind(name, sight, (base, random) => ({
    files: [changeSheet(base.workbook, anySheet(random), (sheet) => change(sheet, random))],
    cells: [],
  }));

const whole = (workbook: WorkbookSnapshot): Sent => ({ files: [workbook], cells: [] });

/** Rows with no answers left over below the form, as a template with room for more has them. */
const EMPTY_ROWS = [null, null, 0, 0, 0] as const;

export const TEMPLATE: readonly FileKind[] = [
  sheetKind("inserted-row", "mended", (sheet, random) => insertRow(sheet, random.whole(7, 40), ["Примечание школы"])),
  sheetKind("inserted-blank-row", "mended", (sheet, random) => insertRow(sheet, random.whole(0, 40))),
  sheetKind("inserted-column", "mended", (sheet, random) => insertColumn(sheet, random.whole(0, 3))),
  sheetKind("renamed-sheet", "mended", (sheet) => ({ ...sheet, name: "Лист1" })),
  sheetKind("hidden-sheet", "always", (sheet) => ({ ...sheet, visibility: "hidden" })),
  sheetKind("hidden-rows", "always", (sheet) => ({ ...sheet, hiddenRows: [12, 13, 14] })),
  sheetKind("prefilled-empty-rows", "mended", (sheet) => {
    const last = sheet.rows[sheet.rows.length - 1]?.rowIndex ?? 0;
    const more = [1, 2, 3].map((below) => ({ rowIndex: last + below, values: EMPTY_ROWS }));
    return { ...sheet, rows: [...sheet.rows, ...more] };
  }),
  sheetKind("title-rows-deleted", "mended", (sheet) => deleteRow(deleteRow(sheet, STAMP_ROWS.counters), STAMP_ROWS.title)),
  damageKind("names-lost", "mended", (base) => whole({ ...base.workbook, names: [] })),
  damageKind("overwritten-checks", "mended", (base, random) => {
    const plan = random.pick(PLANS);
    const rows = plan?.sections.flatMap((section) => section.rows) ?? [];
    const value = random.pick(["всё верно", 5, "проверено", { error: "#REF!" }]) ?? null;
    return whole(
      writeCells(
        base.workbook,
        rows.map(({ status }) => ({ ...status, value })),
      ),
    );
  }),
  damageKind("instruction-deleted", "mended", (base) => whole({ ...base.workbook, sheets: base.workbook.sheets.slice(1) })),
  damageKind("label-retyped", "mended", (base, random) => {
    const answer = anyAnswer(base, random);
    return answer ? whole(writeCells(base.workbook, [{ ...answer, columnIndex: 0, value: "Количество (уточнено)" }])) : null;
  }),
  damageKind("row-number-retyped", "mended", (base, random) => {
    const answer = anyAnswer(base, random, ({ field }) => field.form === "passport");
    return answer ? whole(writeCells(base.workbook, [{ ...answer, columnIndex: 1, value: random.whole(1, 9) }])) : null;
  }),
  damageKind("copied-sheet-changed", "always", (base, random) => {
    const answer = anyAnswer(base, random, ({ field, value }) => field.form === "passport" && typeof value === "number");
    const sheet = base.workbook.sheets.find(({ name }) => name === answer?.sheet);
    if (!answer || !sheet) return null;
    const copied = { ...base.workbook, sheets: [...base.workbook.sheets, { ...sheet, name: `${sheet.name} (2)` }] };
    const write = { ...answer, sheet: `${sheet.name} (2)`, value: Number(answer.value) };
    // The copy is an older draft of which one row was left blank.
    return whole(writeCells(copied, [{ ...write, columnIndex: answer.columnIndex, value: null }]));
  }),
  damageKind("deleted-row", "always", (base, random) => {
    const answer = anyAnswer(base, random);
    return answer ? whole(changeSheet(base.workbook, answer.sheet, (sheet) => deleteRow(sheet, answer.rowIndex))) : null;
  }),
  damageKind("deleted-column", "always", (base, random) =>
    whole(changeSheet(base.workbook, anySheet(random), (sheet) => deleteColumn(sheet, 2))),
  ),
  damageKind("repeated-row", "always", (base, random) => {
    const answer = anyAnswer(base, random);
    const row = base.workbook.sheets
      .find(({ name }) => name === answer?.sheet)
      ?.rows.find(({ rowIndex }) => rowIndex === answer?.rowIndex);
    if (!answer || !row) return null;
    return whole(changeSheet(base.workbook, answer.sheet, (sheet) => insertRow(sheet, answer.rowIndex + 1, row.values)));
  }),
  damageKind("merged-cells", "always", (base, random) => {
    const upper = anyAnswer(base, random, ({ field }) => field.type === "count");
    const lower = base.answers.find(
      ({ sheet, rowIndex, columnIndex }) =>
        sheet === upper?.sheet && rowIndex === upper.rowIndex + 1 && columnIndex === upper.columnIndex,
    );
    if (!upper || !lower || lower.value === null) return null;
    const { rowIndex, columnIndex } = upper;
    const blanked = writeCells(base.workbook, [{ ...lower, value: null }]);
    const merged = changeSheet(blanked, upper.sheet, (sheet) => ({
      ...sheet,
      merges: [{ rowIndex, columnIndex, rowCount: 2, columnCount: 1 }],
    }));
    return { files: [merged], cells: [trueCell(lower)] };
  }),
  damageKind("older-version", "always", (base) => {
    const sheet = passportSheet();
    const version = `${FORMS[0]?.version ?? ""}-старая`;
    return whole(writeCells(base.workbook, [{ sheet, rowIndex: STAMP_ROWS.version, columnIndex: 1, value: version }]));
  }),
];
