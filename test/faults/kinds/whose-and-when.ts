// Whose form it is and of which year: keys mistyped or of another school, files sent twice, last year's file, cohorts that jump.

import { academicYearName } from "../../../shared/catalogue/academic-year.ts";
import { FORM_NAMES } from "../../../shared/catalogue/forms/form-marks.ts";
import { STAMP_ROWS } from "../../../shared/reports/form-workbook/form-plan.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { type Answer, type Base, YEAR } from "../base.ts";
import { type FileKind, type Sent, type Sight, sentTyped, trueCell } from "../fault.ts";
import { PLANS } from "../filled-form.ts";
import type { Random } from "../random.ts";
import { nameRefersTo, writeCells } from "../sheet-changes.ts";

const wholeKind =
  (family: string) =>
  (name: string, sight: Sight, sent: (base: Base, random: Random) => Sent | null): FileKind => ({
    name,
    family,
    sight,
    sources: ["form"],
    sent,
  });

/** The stamp typed over everywhere: where the name points and in the line on each form's sheet. */
function stamped(workbook: WorkbookSnapshot, name: string, from: string, to: string): WorkbookSnapshot {
  const lines = PLANS.flatMap(({ sheet }) => {
    const rows = workbook.sheets.find((each) => each.name === sheet)?.rows ?? [];
    return [STAMP_ROWS.school, STAMP_ROWS.line].map((rowIndex) => {
      const text = String(rows.find((row) => row.rowIndex === rowIndex)?.values[0] ?? "");
      return { sheet, rowIndex, columnIndex: 0, value: text.replace(from, to) };
    });
  });
  return writeCells(workbook, [...lines, { ...nameRefersTo(workbook, name), value: to }]);
}

const loginOf = ({ register }: Base): string => `edu${register[0]?.login ?? ""}`;
const withLogin = (base: Base, login: string): WorkbookSnapshot => stamped(base.workbook, FORM_NAMES.login, loginOf(base), login);
const withName = (base: Base, name: string): WorkbookSnapshot => stamped(base.workbook, FORM_NAMES.school, base.name, name);
const one = (workbook: WorkbookSnapshot): Sent => ({ files: [workbook], cells: [] });

const counts = (base: Base): Answer[] => base.answers.filter(({ field }) => field.type === "count");

const keyKind = wholeKind("whose it is");
const KEYS: readonly FileKind[] = [
  keyKind("login-unknown", "always", (base, random) => one(withLogin(base, `edu9${random.whole(10_000, 99_999)}`))),
  keyKind("login-other-alphabet", "mended", (base) => one(withLogin(base, loginOf(base).replace("e", "е")))),
  keyKind("login-old-form", "mended", (base) => one(withLogin(base, loginOf(base).replace("edu", "sch")))),
  keyKind("login-capitals-spaces", "mended", (base) => one(withLogin(base, loginOf(base).replace("edu", "EDU ")))),
  keyKind("login-erased", "mended", (base) => one(withLogin(base, ""))),
  keyKind("login-of-other-school", "always", (base) => ({
    files: [base.other().workbook, withLogin(base, loginOf(base.other()))],
    cells: [],
    register: [...base.register, ...base.other().register],
  })),
  keyKind("name-other-quotes", "mended", (base) => one(withName(base, base.name.replace(/[«»]/g, '"').replace("№ ", "№")))),
  keyKind("name-misspelt", "mended", (base) => one(withName(base, base.name.replace("нская", "ская")))),
  keyKind("name-misspelt-no-login", "always", (base) => {
    const workbook = withName(base, base.name.replace("нская", "ская"));
    return one(stamped(workbook, FORM_NAMES.login, loginOf(base), ""));
  }),
];

const renamedFile = (workbook: WorkbookSnapshot, file: string): WorkbookSnapshot => ({ ...workbook, file });

const twiceKind = wholeKind("sent twice");
const TWICE: readonly FileKind[] = [
  twiceKind("sent-twice-different", "always", (base, random) => {
    const answer = random.pick(counts(base).filter(({ field, value }) => field.form === "passport" && Number(value) > 0));
    if (!answer) return null;
    const changed = writeCells(base.workbook, [{ ...answer, value: Number(answer.value) + 1 }]);
    return { files: [renamedFile(changed, "Книга1.xlsx"), base.workbook], cells: [] };
  }),
  twiceKind("sent-twice-same", "mended", (base) => ({
    files: [base.workbook, renamedFile(base.workbook, "Копия.xlsx")],
    cells: [],
  })),
  twiceKind("sheet-copied", "mended", (base) => {
    const [, sheet] = base.workbook.sheets;
    return sheet ? one({ ...base.workbook, sheets: [...base.workbook.sheets, { ...sheet, name: `${sheet.name} (2)` }] }) : null;
  }),
  twiceKind("branch-under-head", "always", (base) => {
    const branch = writeCells(
      withName(base, `Филиал ${base.name}`),
      counts(base).flatMap((answer) =>
        answer.value === null ? [] : [{ ...answer, value: Math.ceil(Number(answer.value) / 4) }],
      ),
    );
    return { files: [renamedFile(branch, "филиал.xlsx"), base.workbook], cells: [] };
  }),
];

const timeKind = wholeKind("of another time");
const yearOver = (workbook: WorkbookSnapshot, from: number, to: number) =>
  stamped(workbook, FORM_NAMES.year, academicYearName(from), academicYearName(to));

const TIMES: readonly FileKind[] = [
  timeKind("last-years-file", "always", (base) => (base.previous ? one(base.previous) : null)),
  timeKind("last-years-answers", "always", (base) => (base.previous ? one(yearOver(base.previous, YEAR - 1, YEAR)) : null)),
  timeKind("other-years-stamp", "always", (base) => one(yearOver(base.workbook, YEAR, YEAR - 1))),
  timeKind("year-erased", "mended", (base) => one(stamped(base.workbook, FORM_NAMES.year, academicYearName(YEAR), ""))),
  timeKind("cohort-jump", "always", (base, random) => {
    // A grade and the total with it: only last year knows better.
    const grade = random.pick(
      base.answers.filter(({ field, value }) => /^grade[2-8]\.pupils$/.test(field.code) && Number(value) > 0),
    );
    const total = base.answers.find(({ field }) => field.code === "pupils");
    if (!grade || !total) return null;
    const more = Math.max(8, Math.round(0.6 * Number(grade.value)));
    const typed = [
      { answer: grade, value: Number(grade.value) + more },
      { answer: total, value: Number(total.value) + more },
    ];
    return { ...sentTyped(base, typed), cells: [trueCell(grade)] };
  }),
];

export const WHOSE_AND_WHEN: readonly FileKind[] = [...KEYS, ...TWICE, ...TIMES];
