// The English words of a form's workbook and of the command that makes the workbooks. The questions themselves are Russian.

import type { FormWords } from "./form-word-table.ts";

const quoted = (names: readonly string[]): string => {
  const [last = "", ...before] = names.map((name) => `“${name}”`).reverse();
  return before.length === 0 ? last : `${before.reverse().join(", ")} and ${last}`;
};
const blankIsZero = (sections: readonly string[]): string =>
  sections.length === 0 ? "A blank never means 0." : `A blank means 0 only in ${quoted(sections)}.`;

export const FORM_WORDS_EN: FormWords = {
  sheets: { instruction: "Instructions", checks: "Checks" },
  states: {
    fill: { word: "fill in", meaning: "Still blank. This is not an error." },
    ok: { word: "right", meaning: "The rule holds." },
    fix: {
      word: "correct",
      meaning: "Figures contradict each other; they are shown beside. The form is not accepted like this.",
    },
    review: {
      word: "check",
      meaning: "This is rare. If the figures are right, leave them and explain the reason in your letter.",
    },
    notNumber: {
      word: "number needed",
      meaning: "The cell holds a word, a number below zero, or a fraction where none is allowed.",
    },
    notAsked: { word: "not asked", meaning: "The rule does not concern this row." },
    ready: { word: "ready", meaning: "Required fields are filled and there are no errors: the sheet can be submitted." },
  },
  title: (year) => `Collection for the academic year ${year}`,
  subtitle: (municipality) => ["Form of a school", ...(municipality === "" ? [] : [municipality])].join(" · "),
  footer: (school, year) => `${school} · ${year}`,
  stamp: {
    title: "Whose form this is",
    school: "School",
    login: "Login",
    municipality: "Municipality",
    year: "Academic year",
    deadline: "Submit by",
    sendTo: "Send to",
    version: (title) => `Form «${title}», version:`,
    absent: "—",
  },
  sendToDepartment: (municipality) => ["Education department", ...(municipality === "" ? [] : [municipality])].join(": "),
  deadline: (iso) => iso.slice(0, 10),
  stepsTitle: "What to do",
  step: (number) => `Step ${number}`,
  steps: (tabs, zeroSections) => [
    "See above that this is the form of your school. Do not fill in another school's form.",
    `Fill in the yellow cells of the ${tabs.length === 1 ? "sheet" : "sheets"} ${quoted(tabs)}. The other cells are protected without a password; leave them.`,
    `Type only whole numbers, without words. If there is none, type 0. ${blankIsZero(zeroSections)}`,
    "Do not type names or other data of single pupils and teachers: only numbers are asked for.",
    "Watch the column “Check”: it answers at once. Correct what is red. All rules with their figures stand on the sheet “Checks”.",
    `When ${["the sheet says", "both sheets say"][tabs.length - 1] ?? "all sheets say"} “ready”, save the file under the same name as .xlsx and send it. Do not add or rename rows or sheets.`,
  ],
  stepCarriedOver: "Answers that rarely change are carried over from your last year's form. Check them as you check the others.",
  readinessTitle: "Readiness",
  statesTitle: "What the words of the checks mean",
  formLine: (login, year, deadline) =>
    [
      ...(login === null ? [] : [`Login ${login}`]),
      `academic year ${year}`,
      ...(deadline === null ? [] : [`submit by ${deadline.slice(0, 10)}`]),
    ].join(" · "),
  counters: { state: "State of the sheet", errors: "To correct", warnings: "To check", unfilled: "To fill in" },
  columns: {
    label: "Figure",
    row: "Row",
    unit: "Unit",
    check: "Check",
    code: "Code",
    rule: "Rule",
    left: "Left",
    operator: "Must be",
    right: "Right",
    verdict: "Verdict",
    wrong: "What is wrong",
    advice: "What to do",
  },
  units: { count: "number", number: "fraction too", choice: "from the list", "yes-no": "yes/no", text: "text" },
  forbidden: "х",
  choiceHint: "Press the arrow on the right and choose from the list.",
  yesNoHint: "Choose «Да» (yes) or «Нет» (no).",
  checksTitle: "Checks: all rules with their figures",
  checksLead: "The sheet computes itself. Left and right are figures of your cells; the code leads to the row of the form.",
  checksOf: (form) => `Rules of the form “${form}”`,
  generalAdvice: "Check the figures of the rows named.",
  describe: {
    sum: (rows, columns) => `sum of rows ${rows}, columns ${columns}`,
    place: (row, column) => (column === null ? `row ${row}` : `row ${row} column ${column}`),
    sumInRow: (columns) => `sum of columns ${columns}`,
    column: (column) => `column ${column}`,
    inRow: (label, row, what) => `${label} (row ${row}): ${what}`,
    condition: (condition, check) => `if ${condition}, then ${check}`,
    and: " and ",
    otherForm: (form, what) => `sheet “${form}”: ${what}`,
  },
  console: {
    making: (done, of) => `Making forms: ${done} of ${of}`,
    noRegister: (path) => `No register at ${path}. Check the path in --register.`,
    registerUnreadable: (path, text, advice) => `The register ${path} cannot be read: ${text} ${advice}`,
    registerEmpty: (path) =>
      `${path} holds no register of schools. It needs a sheet with the columns «Логин» (or «Код ОО») and «Наименование».`,
    registerRepeats: (schools) => `The register repeats: ${schools}. Leave one row a school and run again.`,
    fileForeign: (path) => `${path} is not a form of this tool and is not written over. Move it or give another folder: --out`,
    fileFilled: (path) => `${path} is being filled in and is not written over. Move it or give another folder: --out`,
    outIsFile: (path) => `${path} is a file; a folder is needed. Give another one: --out`,
    outputFailed: (path, reason) => `The forms could not be written to ${path}: ${reason}. No form was changed.`,
    badOption: (option, value, allowed) => `${option} ${value}: not possible. Allowed: ${allowed}.`,
    made: (count, folder, year) => `${count} form(s) for ${year} in ${folder}.`,
    noPrevious: (path) => `No folder of last year's forms at ${path}. Check the path in --previous.`,
    carriedOver: (schools, of) => `Last year's answers carried over for ${schools} of ${of} schools.`,
    previousUnread: (files) => `Not forms, not used: ${files.join(", ")}.`,
    withoutLogin: (count) => `Without a login in the register: ${count}. Their forms are named by code or name.`,
    whatNext: "Send every school its own file. The sheet “Instructions” is inside.",
  },
};
