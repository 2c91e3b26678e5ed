// What each finding says in English: the fact with its numbers, and what to do. Words to be found in a Russian file stay in Russian, in «».

import { academicYearName } from "../academic-year.ts";
import type { BrokenRule, PersonalDataKind } from "../findings.ts";
import { FILE_FINDINGS_EN } from "./file-findings-en.ts";
import type { FindingMessages } from "./messages.ts";
import { READING_FINDINGS_EN } from "./reading-findings-en.ts";
import { ruleFaultText, textUpToFault } from "./rule-fault-place.ts";
import { RULE_FAULTS_EN } from "./rule-faults-en.ts";
import { type RuleWords, ruleInWords } from "./rule-in-words.ts";
import { counted, LAYOUTS_EN, SEEMS_EN, workEn, workSeriesEn } from "./terms-en.ts";

const CORRECT_SOURCE = "Compare with the original export and correct the value in the file.";
const PERSONAL: { readonly [kind in PersonalDataKind]: string } = {
  name: "names of persons",
  "birth-date": "dates of birth",
  snils: "numbers of individual insurance accounts («СНИЛС»)",
  passport: "passports or other identity documents",
  "birth-certificate": "birth certificates",
  inn: "taxpayer numbers of natural persons («ИНН» of 12 digits)",
  phone: "phone numbers",
  email: "e-mail addresses",
  address: "addresses of persons",
  document: "numbers of policies or contracts",
  special: "data on health, nationality and the like (152-ФЗ, article 10)",
};
const PARTS = { procedure: "procedure", year: "year", subject: "subject", grade: "grade" } as const;
const RULE_PARTS = { code: "code", form: "form", level: "level", text: "rule" } as const;
const WORK_ADVICE = {
  procedure: "Write «ВПР», «ОГЭ», «ЕГЭ», «ГВЭ», «НИКО» or «Приём в 10 класс».",
  year: "Write the year: 2021 or 2020/21.",
  subject: "Write the subject's name in full.",
  grade: "Write the grade as a number.",
  level: "Write «Математика профильная» (profile) or «Математика базовая» (basic).",
} as const;
const COLUMNS: { readonly [name: string]: string } = {
  group: "Группы участников",
  participants: "Кол-во участников",
  lowered: "Понизили, кол-во",
  confirmed: "Подтвердили, кол-во",
  raised: "Повысили, кол-во",
  percent: "%",
  pupil: "Код участника",
  mark: "Отметка",
  year: "Год",
  count: "Количество маркеров",
  procedure: "Процедура",
  name: "Наименование",
  fullName: "Полное наименование",
  login: "Логин",
  code: "Код ОО",
  belowMinimum: "Ниже минимума",
  high: "70 баллов и более",
  admitted: "Зачислено из других ОО",
};
// `-6` is a column that must not be there; `login/code` means that either will do.
const column = (name: string): string =>
  name.startsWith("-")
    ? `unexpected column «${name.slice(1)}»`
    : name
        .split("/")
        .map((either) => `«${COLUMNS[either] ?? either}»`)
        .join(" or ");
const quoted = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(", ");
const participantsOf = (count: number): string => counted(count, "participant");
const schools = (count: number): string => counted(count, "school");
const rows = (count: number): string => counted(count, "row");

const EXPECTED = {
  count: "a whole number",
  number: "a number",
  choice: "one of the listed values",
  "yes-no": "«да» or «нет» (yes or no)",
  text: "a text",
} as const;

const MOST_SUSPECTS = 4;
const following = (codes: readonly string[]): string =>
  codes.length === 0 ? "" : ` So ${codes.join(", ")} does not hold either.`;
function suspects({ suspects: cells, together }: BrokenRule): string {
  const named = cells
    .slice(0, Math.max(MOST_SUSPECTS, together))
    .map(
      ({ field, cell, demanded }) =>
        `«${field}»${cell ? ` (${cell})` : ""}${demanded === null ? "" : `, right with ${demanded}`}`,
    );
  if (named.length === 0) return "";
  const more = cells.length > named.length ? ` and ${cells.length - named.length} more` : "";
  const opening =
    together > 1
      ? "Probably wrong together: "
      : cells.length > 1
        ? "One of these is wrong, the first likeliest: "
        : "Probably wrong: ";
  return `${opening}${named.join("; ")}${more}. `;
}
const RULE: RuleWords = {
  place: (places, across) => `row ${places}${across === "" ? "" : ` column ${across}`}`,
  sum: (place) => `sum of ${place}`,
  ofForm: (place, form) => `${place} of the form «${form}»`,
  ofLastYear: (place) => `${place} of last year`,
  condition: (asked, check) => `if ${asked}, then ${check}`,
  and: " and ",
  within: (percent, absolute) => `within ${percent === 0 ? "" : `${percent}% or `}${absolute}`,
  number: String,
};

export const FINDINGS_EN: FindingMessages = {
  ...FILE_FINDINGS_EN,
  ...READING_FINDINGS_EN,
  "file-replaced": ({ time }) => ({
    text: `Has replaced the earlier file of the same name and subject${time === "" ? "" : ` (of ${time})`}: it holds all that the earlier one told of.`,
    advice: "If you need the earlier one, rename it and add it again.",
  }),
  "file-name-taken": ({ name }) => ({
    text: `There was a file of the name “${name}” already, with other contents. Both are read; this one has got another name.`,
    advice: "If one of them is not needed, remove it from the list.",
  }),
  "file-is-own": () => ({
    text: "This is a summary or a protocol made by this program, not source data.",
    advice: "Nothing needs to be done: the file was not used.",
  }),

  "file-for-summary": () => ({
    text: "These are results of procedures, not a school's form: they are for the summary, and the check of forms does not use them.",
    advice: "Nothing needs to be done.",
  }),
  "file-for-check": () => ({
    text: "These are schools' responses to a form: the check of forms looks at them, and the summary does not use them.",
    advice: "Nothing needs to be done.",
  }),
  "file-not-recognised": ({ seems, rows: count, columns: width }) => ({
    text: `The file is not like any of the known forms; it looks like ${SEEMS_EN[seems]} (rows: ${count}, columns: ${width}). It was not used.`,
    advice: "If there should be results here, check the table's header; samples of the forms are in the manual.",
  }),
  "columns-missing": ({ kind, missing }) => ({
    text: `${LAYOUTS_EN[kind]}: not found in the table's header: ${missing.map(column).join(", ")}.`,
    advice: "Restore the header to that of the original export; the order of the columns does not matter.",
  }),
  "header-repeated": ({ headers }) => ({
    text: `A header is repeated: ${quoted(headers)}. It is unclear which column is right.`,
    advice: "Leave one column with that header.",
  }),
  "work-unclear": ({ missing }) => ({
    text: `It is unclear which assessment the report is about; not stated: ${missing.map((part) => PARTS[part]).join(", ")}.`,
    advice: "Add a line above the table, such as «ВПР 2021 Русский язык 4 класс».",
  }),
  "head-contradicts": ({ part, first, other }) => ({
    text: `Unclear which assessment the report is about: the title names ${part} ${first}, another line above the table ${other}. The report was not used.`,
    advice: "Correct the title or the line «Предмет».",
  }),
  "table-has-no-rows": ({ kind }) => ({
    text: `${LAYOUTS_EN[kind]}: there is no school row under the header.`,
    advice: CORRECT_SOURCE,
  }),

  "number-unreadable": ({ school }) => ({
    text: `${school ? `${school}: ` : ""}the cell must hold a number. The row was not used.`,
    advice: CORRECT_SOURCE,
  }),
  "participants-missing": ({ school }) => ({
    text: `${school}: the number of participants is missing. The row was not used.`,
    advice: CORRECT_SOURCE,
  }),
  "results-missing": ({ school }) => ({
    text: `${school}: there are no result values (blank cells are not zeros). The row was not used.`,
    advice: "Enter the values; where there are no such pupils, enter 0.",
  }),
  "results-no-data": ({ school, others }) => ({
    text: `${school}: instead of a number it says that there are no data${others.map((cell) => `, ${cell}`).join("")}. The row was not used.`,
    advice: "Find out the number and enter it; enter 0 only if it is known that there were no such pupils.",
  }),
  "values-unclear": ({ school, sum, participants }) => ({
    text: `${school}: the values add up to ${sum}, which is neither 100% nor all participants (${participants}): percents or counts, it is unclear. The row was not used.`,
    advice: CORRECT_SOURCE,
  }),
  "row-without-school": ({ rows: count }) => ({
    text: `No school is named: ${rows(count)}. Not used.`,
    advice: "Enter the school's login, code or name.",
  }),
  "login-unreadable": ({ school }) => ({
    text: `${school}: the login cannot be read (it has to be edu and six digits). The school was identified by its name.`,
    advice: "Correct the login in the file.",
  }),
  "total-rows-skipped": ({ rows: count }) => ({
    text: `Rows of totals among the schools («Итого», «Всего», «Среднее»): ${rows(count)}. They were not used: totals are computed anew.`,
    advice: "Nothing needs to be done.",
  }),
  "rows-repeated": ({ rows: count }) => ({
    text: `Equal rows are repeated: ${rows(count)}. They were counted once.`,
    advice: "The spare rows may be deleted.",
  }),
  "percent-not-whole": ({ school, percent, participants, nearest }) => ({
    text: `${school}: ${
      percent < 0
        ? `${percent} is below zero: neither a number of pupils nor their share can be`
        : participants === 0
          ? `the result ${percent} is stated, but there are 0 participants`
          : `${percent}% of ${participantsOf(participants)} is not a whole number of pupils (${nearest} of ${participants} is ${Number(((100 * nearest) / participants).toFixed(2))}%)`
    }. The row was not used.`,
    advice: CORRECT_SOURCE,
  }),
  "percents-too-coarse": ({ school, participants }) => ({
    text: `${school}: the number of pupils cannot be recovered from rounded percentages (${participantsOf(participants)}). The row was not used.`,
    advice: "Take an export with percentages to two decimal places.",
  }),
  "marks-more-than-participants": ({ school, sum, participants }) => ({
    text: `${school}: ${counted(sum, "result")}, but ${participantsOf(participants)}. The row was not used.`,
    advice: CORRECT_SOURCE,
  }),
  "marks-fewer-than-participants": ({ school, sum, participants }) => ({
    text: `${school}: ${sum} of ${participantsOf(participants)} ${sum === 1 ? "has" : "have"} a mark. Shares are calculated from all participants.`,
    advice: "Find out who has no mark, and why.",
  }),
  "values-were-not-percents": ({ rows: count, written }) => ({
    text: `${rows(count)}: ${written === "fractions" ? "fractions of one" : "counts"} are written instead of percentages; read as ${written === "fractions" ? "fractions" : "counts"}.`,
    advice: "No check is needed if the sums agree.",
  }),
  "numbers-were-text": ({ cells }) => ({
    text: `Numbers are written as text: ${counted(cells, "cell")}. They were read as numbers.`,
    advice: "They need not be corrected.",
  }),
  "none-read-as-zero": ({ cells }) => ({
    text: `A dash or “нет” instead of a number: ${counted(cells, "cell")}. Read as 0.`,
    advice: "Where the number is not zero, enter it.",
  }),
  "journal-marks-missing": ({ schools: count, pupils: missing }) => ({
    text: `${participantsOf(missing)} ${missing === 1 ? "has" : "have"} no mark in the class journal (${schools(count)}); the shares «подтвердили» (confirmed), «понизили» (lowered) and «повысили» (raised) are calculated without them.`,
    advice: "This happens in original exports too; no action is needed.",
  }),
  "journal-counts-too-many": ({ school, sum, participants }) => ({
    text: `${school ? `${school}: ` : ""}lowered + confirmed + raised = ${sum}, but there ${participants === 1 ? "is" : "are"} ${participantsOf(participants)}. The row was not used.`,
    advice: CORRECT_SOURCE,
  }),
  "journal-percent-differs": ({ school, percent, counted: computed }) => ({
    text: `${school}: ${percent}% is stated, but the counts give ${computed}%. The counts were taken.`,
    advice: CORRECT_SOURCE,
  }),
  "pupils-counted-differently": ({ school, stated, counted: found }) => ({
    text: `${school}: the header states ${participantsOf(stated)}, but there ${found === 1 ? "is" : "are"} ${rows(found)} with a mark. The number of rows was taken.`,
    advice: "Check that the whole table was copied.",
  }),
  "pupils-without-mark": ({ school, pupils: missing }) => ({
    text: `${school}: ${participantsOf(missing)} ${missing === 1 ? "has" : "have"} no mark and ${missing === 1 ? "was" : "were"} left out of the calculation.`,
    advice: "No action is needed if these pupils did not take the assessment.",
  }),
  "rows-hidden": ({ rows: count }) => ({
    text: `The sheet has ${counted(count, "hidden row")} (by a filter or by hand). Hidden rows were read together with the others.`,
    advice: "If the hidden rows do not belong, delete them and load the file again.",
  }),
  "marker-unreadable": ({ school }) => ({ text: `${school}: a marker must be 1, 0 or empty.`, advice: CORRECT_SOURCE }),
  "marker-count-differs": ({ school, stated, counted: found }) => ({
    text: `${school}: the column «Количество маркеров» says ${stated}, but ${found} ${found === 1 ? "is" : "are"} marked. The markers themselves were taken.`,
    advice: CORRECT_SOURCE,
  }),
  "row-without-year": ({ school }) => ({
    text: `${school}: the year is not stated. The row was not used.`,
    advice: CORRECT_SOURCE,
  }),
  "row-work-unclear": ({ part, value, perhaps, rows: count }) => ({
    text: `${value === "" ? "Not stated" : "Not understood"}: ${part === "level" ? "level of mathematics" : PARTS[part]}${value === "" ? "" : ` «${value}»`}. Not used: ${rows(count)}.`,
    advice: perhaps === null ? WORK_ADVICE[part] : `Perhaps this is «${perhaps}»; if so, write it like that.`,
  }),

  "school-without-login": ({ name }) => ({
    text: `«${name}» is given without a login and matches no other school; it is counted separately.`,
    advice: "Add a school register, or the login in brackets: «Школа (edu123456)».",
  }),
  "school-near": ({ name, candidate }) => ({
    text: `«${name}» is similar to «${candidate}» but written differently; it is counted separately.`,
    advice: `If this is one school, enter «${name}» in the school register, in the column «Другие названия».`,
  }),
  "school-ambiguous": ({ name, candidates }) => ({
    text: `«${name}» may be any of: ${quoted(candidates)}; it is counted separately.`,
    advice: "Give the school's login or code in the file, or enter the name in the school register.",
  }),
  "school-unknown": ({ name }) => ({
    text: `«${name}» is not in the school register; it is counted separately.`,
    advice: "Add the school to the register, or correct its login, code or name in the file.",
  }),
  "school-named-differently": ({ login, names }) => ({
    text: `${login} is named in different ways: ${quoted(names)}. It is one school: the login is the same.`,
    advice: "No action is needed if the school was renamed.",
  }),
  "old-logins-joined": ({ schools: count }) => ({
    text: `Logins sch… and edu… with the same digits were taken as one school: ${schools(count)}.`,
    advice: "No action is needed.",
  }),
  "register-repeats": ({ key }) => ({
    text: `Twice in the school register: ${key}. The first row was taken.`,
    advice: "Delete the extra row of the register.",
  }),
  "register-absent": ({ schools: count }) => ({
    text: `No school register is loaded: the list of schools is taken from the files (${schools(count)}). Schools that submitted nothing cannot be seen.`,
    advice: "Load a register: a table with the columns «Логин» (or «Код ОО») and «Наименование».",
  }),

  "file-repeated": ({ of, rows: count }) => ({
    text: `The same data as in «${of}»: ${rows(count)}. Counted once.`,
    advice: "The extra file can be deleted.",
  }),
  "rows-same": ({ pairs, more }) => ({
    text: `${pairs.length + more > 1 ? "Rows are repeated" : "A row is repeated"}: ${pairs.map((pair) => pair.join(" and ")).join("; ")}${more > 0 ? `; and ${more} more` : ""}. Counted once.`,
    advice: "The spare row may be deleted; leave one.",
  }),
  "rows-conflict": ({ school, work, rows: [first, second], byName }) => ({
    text: `${school}, ${workEn(work)}: two rows of one ${byName ? "school name" : "school"} (${first}, ${second}) hold different data: neither was used.`,
    advice: `${byName ? "If these are two schools, add a column «Логин» (or «Код ОО»); if it is one, l" : "L"}eave the right row; if they are parts of one work (classes, buildings), add them up into one.`,
  }),
  "results-conflict": ({ school, work, other }) => ({
    text: `${school}, ${workEn(work)}: the data differ from «${other.file}»${other.cell ? ` (${other.cell})` : ""}. Neither of the values was used.`,
    advice:
      "Compare both places with the original export and leave the right one; take the other out of the folder without deleting it from the computer.",
  }),
  "participants-differ": ({ school, work, marks, other, report }) => ({
    text: `${school}, ${workEn(work)}: ${participantsOf(other)} in "${LAYOUTS_EN[report]}", but ${marks} in "${LAYOUTS_EN["marks-report"]}" («Статистика по отметкам»).`,
    advice: "Check that both exports were made on the same day.",
  }),
  "municipality-differs": ({ municipality, stated, sum }) => ({
    text: `${municipality}: the municipality's row states ${participantsOf(stated)}, but the schools add up to ${sum}.`,
    advice: "Check that all schools are in the file.",
  }),
  "municipality-marks-differ": ({ municipality, mark, stated, computed }) => ({
    text: `${municipality}: the share of "${mark}" is ${stated}% in the municipality's row, but ${computed}% by the schools.`,
    advice: CORRECT_SOURCE,
  }),
  "several-municipalities": ({ names }) => ({
    text: `The files hold several municipalities: ${names.join(", ")}. Totals are calculated for all schools together.`,
    advice: "Leave the files of one municipality in the folder.",
  }),

  "field-no-data": ({ field }) => ({
    text: `«${field}»: instead of a number it says that there are no data. Whether that is zero is not known; the value was not used.`,
    advice: "Enter the number; where there are none, write 0.",
  }),
  "field-unreadable": ({ field, expected }) => ({
    text: `«${field}»: ${EXPECTED[expected]} is expected here. The value was not used.`,
    advice: "Correct the answer; where there is nothing to count leave the cell blank or write 0.",
  }),
  "field-merged": ({ field }) => ({
    text: `«${field}»: the cell is merged with its neighbour and the answer is lost.`,
    advice: "Unmerge the cells and type the answer anew.",
  }),
  "field-formula-error": ({ field, error }) => ({
    text: `«${field}»: the formula shows the error ${error}. The value was not used.`,
    advice: "Type the number in place of the formula.",
  }),
  "form-columns-missing": ({ columns: names }) => ({
    text: `Columns not found in the form: ${names.map((name) => `«${name}»`).join(", ")}. Their answers were not read.`,
    advice: "Bring back the row of column numbers, or copy the answers into a clean form.",
  }),
  "form-rows-missing": ({ rows: numbers }) => ({
    text: `The form lacks rows ${numbers.join(", ")}.`,
    advice: "Copy the answers into a clean form.",
  }),
  "form-rows-repeated": ({ rows: numbers }) => ({
    text: `Rows stand twice: ${numbers.join(", ")}. Which is right is unclear; they were not used.`,
    advice: "Delete the superfluous rows.",
  }),
  "form-version-differs": ({ version, current }) => ({
    text: `The form is of version ${version}, the current one is ${current}. Rows were found by number and label.`,
    advice: "Check that all rows of the new form are filled.",
  }),
  "form-of-other-year": ({ year, expected }) => ({
    text: `The form is for ${year === null ? "an unknown year" : academicYearName(year)}, collected is ${academicYearName(expected)}. It was not used.`,
    advice: "Ask for this year's form.",
  }),
  "form-same-as-last-year": ({ answers }) => ({
    text: `All answers (${answers}) are those of a year ago.`,
    advice: "Check whether last year's file was sent under a new date.",
  }),
  "form-sent-twice": ({ school, other, changed }) => ({
    text: `${school}: the form was sent twice, also in «${other}»; ${changed.length === 0 ? "the answers are the same" : `answers differ: ${changed.map((name) => `«${name}»`).join(", ")}`}. The last one counts.`,
    advice: "Ask the school which form is right.",
  }),
  "form-empty": ({ title }) => ({
    text: `The form «${title}» is not filled in: it has no answer for this year. It counts as not sent.`,
    advice: "Fill the form in and send it again; where there are none write 0.",
  }),
  "form-not-sent": ({ school, form }) => ({
    text: `${school}: the form «${form}» was not sent.`,
    advice: "Remind the school of the deadline.",
  }),
  "small-special-count": ({ field, value }) => ({
    text: `«${field}»: ${value}, fewer than five of a special category.`,
    advice: "Do not publish this number: a person could be recognised by it.",
  }),
  "field-missing": ({ field }) => ({ text: `«${field}»: no answer.`, advice: "Fill the cell; where there are none write 0." }),
  "field-not-a-count": ({ field, value }) => ({
    text: `«${field}»: ${value} is no whole number from 0 on.`,
    advice: "Correct the number.",
  }),
  "rule-broken": (rule) => ({
    text: `${rule.rule}: ${rule.worked} does not hold (${ruleInWords(rule.said, RULE)}).${following(rule.following)}`,
    advice: `${suspects(rule)}${rule.advice}`.trim() || "Compare the numbers and correct the wrong one.",
  }),
  "rule-doubted": (rule) => ({
    text: `${rule.rule}: check ${rule.worked} (${ruleInWords(rule.said, RULE)}).${following(rule.following)}`,
    advice: `${suspects(rule)}${rule.advice || "If it is right, explain why."}`.trim(),
  }),
  "questions-unmapped": ({ titles }) => ({
    text: `Questions not recognised and not used: ${titles.map((title) => `«${title}»`).join(", ")}.`,
    advice: "Give the question its title from the form back, or add the field's code in brackets: [pupils].",
  }),
  "answers-of-one-question": ({ what }) => ({
    text: `“${what}”: the question is answered differently in two columns; neither answer is used.`,
    advice: "Keep the right answer in one column and clear the other.",
  }),
  "questions-ambiguous": ({ titles }) => ({
    text: `A question fits two fields: ${titles.map((title) => `«${title}»`).join(", ")}. These columns were not used.`,
    advice: "Keep one column with this question, or add the field's code in brackets to its title.",
  }),

  "own-rule-broken": ({ rule, text, fault }) => {
    const { text: what, advice } = ruleFaultText(fault, RULE_FAULTS_EN);
    const shown = `\n«${text}»\n«${textUpToFault(text, fault)}»`;
    return {
      text: `${rule}: sign ${fault.position + 1}. ${what} The rule was not applied. The fault is at the end of the second line:${shown}`,
      advice,
    };
  },
  "own-rule-incomplete": ({ rule, missing }) => ({
    text: `${rule || "A rule without a code"}: absent or not recognised: ${missing.map((part) => RULE_PARTS[part]).join(", ")}. The rule was not applied.`,
    advice: "Fill the columns code, form, level and rule; choose form and level from the lists.",
  }),
  "own-rule-code-taken": ({ rule, text }) => ({
    text: `The code ${rule} belongs to another rule; «${text}» was not applied.`,
    advice: "Give your rule another code. The text of the program's rules cannot be changed, only their level.",
  }),
  "own-rule-repeats": ({ rule, of }) => ({
    text: `${rule} checks the same as ${of}; it was applied once.`,
    advice: "The extra rule can be deleted from the sheet of rules.",
  }),
  "rule-level-changed": ({ rule, from, to }) => ({
    text: `${rule}: its level was changed by the specialist from «${from}» to «${to}».`,
    advice: "To take it back choose the former level on the sheet of rules.",
  }),
  "rules-absent": () => ({
    text: "The file given for rules has no sheet «Правила» with the columns «Код» and «Правило». Only the program's rules were applied.",
    advice: "Take the protocol of an earlier check and add rules to its sheet of rules.",
  }),
  "explanations-absent": () => ({
    text: "The file given for explanations has no sheet «Пояснения» with the columns «Пояснение школы» and «Принято». No explanations were used.",
    advice: "Take the protocol of an earlier check and fill its sheet of explanations.",
  }),
  "warning-explained": ({ rule, value }) => ({
    text: `${rule}: ${value}, explained and accepted.`,
    advice: "Nothing to do while the numbers stay the same.",
  }),
  "explanation-outdated": ({ rule, was, now }) => ({
    text: `${rule}: the explanation was accepted for other numbers: ${was} then, ${now} now. The warning is open again.`,
    advice: "Ask the school to explain the new numbers or to correct them.",
  }),

  "personal-header": ({ column, kind, cells }) => ({
    text: `Column ${column}: by its header it holds ${PERSONAL[kind]}; ${counted(cells, "filled cell")}. Personal data are passed on nowhere.`,
    advice:
      "Delete the column from the file: only figures of schools and codes of participants are needed, without names and documents (152-ФЗ, article 5).",
  }),
  "personal-values": ({ column, kind, cells }) => ({
    text: `Column ${column}: by its contents it holds ${PERSONAL[kind]}, in ${counted(cells, "cell")}. Personal data are passed on nowhere.`,
    advice: "Delete this from the file (152-ФЗ, article 5). If it is no person's data, name the column more precisely.",
  }),

  "year-assumed": ({ year }) => ({
    text: `The identification year is not set: ${academicYearName(year)} was taken, the one after the latest data.`,
    advice: "Set the identification year in the settings.",
  }),
  "year-from-one-file": ({ year, file }) => ({
    text: `One file decides the identification year ${academicYearName(year + 1)}: ${academicYearName(year)} stands only in «${file}», the others are earlier.`,
    advice: "If that is a mistake, set the identification year.",
  }),
  "years-without-data": ({ years }) => ({
    text: `There are no data for ${years.map(academicYearName).join(", ")}. A year without data does not count as a good one: the criteria were checked by the other years.`,
    advice: "Add the exports of these years if the procedure was held.",
  }),
  "criteria-without-data": ({ criteria }) => ({
    text: `There are no data for any school for the criteria: ${criteria.join(", ")}. They were not checked.`,
    advice: "Add the results of these procedures; until then the verdicts on schools are incomplete.",
  }),
  "max-score-changed": ({ work, years, scores }) => ({
    text: `${workSeriesEn(work)}: the maximum score changed (${years.map((year, i) => `${year}: ${scores[i]}`).join(", ")}). Compare assessments of different years with care.`,
    advice: "Compare shares of marks, not scores.",
  }),
  "no-results": ({ refused }) => ({
    text: "None of the files holds school results.",
    advice: refused
      ? "Correct the errors in the files: because of them rows were not used."
      : "Check that the right folder is chosen.",
  }),
};
