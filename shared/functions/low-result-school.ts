// LOW_RESULT_SCHOOL(results; [identification year]; [municipality]): is a school of low results, by the criteria of the order.

import { academicYearName, parseAcademicYear } from "../catalogue/academic-year.ts";
import type { Words } from "../catalogue/messages/messages.ts";
import { identifyLowResults, type SchoolVerdict } from "../identification/identify-low-results.ts";
import { buildResults } from "../indicators/school-results.ts";
import { doubtsText, reasonsText } from "../reports/reason-text.ts";
import { findTable } from "../submission/find-table.ts";
import { readResultsTable } from "../submission/read-results-table.ts";
import { customFunction } from "./custom-function.ts";
import type { Range } from "./function-argument.ts";
import { type FunctionResult, isFunctionError, type ResultValue } from "./function-result.ts";
import { namedProfile } from "./named-profile.ts";
import { oncePerRange } from "./once-per-range.ts";
import { RANGE_SHEET, rangeSheet } from "./range-sheet.ts";
import { unusedRows } from "./unused-rows.ts";

function schoolRow(verdict: SchoolVerdict, words: Words): ResultValue[] {
  return [
    verdict.school.name || verdict.school.id,
    words.verdicts[verdict.verdict],
    verdict.met.join(", "),
    words.report.checkedOf(verdict.checked.length, verdict.criteria.length),
    [reasonsText(verdict, words), doubtsText(verdict, words)].filter((text) => text !== "").join("\n"),
  ];
}

const readResults = oncePerRange((range: Range) => {
  const table = findTable(rangeSheet(range));
  if (!table || "missing" in table || table.kind !== "results-table" || table.repeatedHeaders.length > 0) return undefined;
  const reading = readResultsTable(table, RANGE_SHEET, RANGE_SHEET);
  const results = buildResults({ facts: reading.facts, markers: [], rejected: reading.rejected, register: [] });
  return { table, reading, results };
});

/**
 * `results`: a header row (Год, Процедура, Предмет, Класс, Участников, and 2, 3, 4, 5 or Ниже минимума and 70 и более; Школа, Логин
 * or Код ОО optional) and a row a work. `year`: «2021/22»; without it, the year after the latest in the table.
 * Gives one cell with the verdict and its reasons where the table names no school, else a header and a row a school. Rows that could
 * not be used are told of after the answer.
 * Errors: a municipality without a profile, a range that is no table of results, a year that is none, a table of which no row can be used.
 * Criteria: those of the municipality's profile, under the given settings; the answer names the order that sets them.
 */
export const LOW_RESULT_SCHOOL = customFunction(
  "LOW_RESULT_SCHOOL",
  ({ results: range, year, municipality }, tools): FunctionResult => {
    const { settings, words, say } = tools;
    const identificationYear = year === undefined ? settings.identificationYear : parseAcademicYear(year);
    if (identificationYear === undefined) return { error: "value", message: say.lowResult.badYear(year ?? "") };
    const profile = namedProfile(municipality, tools);
    if (isFunctionError(profile)) return profile;
    const read = readResults(range);
    if (!read) return { error: "value", message: say.lowResult.notATable };
    const { table, reading, results } = read;
    const identification = identifyLowResults(results, profile, { ...settings, identificationYear });
    const unused = unusedRows(reading.findings, identification !== null, tools);
    if (!identification) return { error: unused === null ? "na" : "value", message: unused ?? say.lowResult.noRows };
    const { order, municipality: source } = profile.criteriaFrom;
    const criteria = `${source}, ${words.report.orderShort(order.number, order.date)}`;
    const namesSchools = ["name", "fullName", "login", "code"].some((column) => table.columns.has(column));
    const [only] = identification.verdicts;
    if (!namesSchools && only) {
      const reasons = [reasonsText(only, words), doubtsText(only, words)].filter((text) => text !== "").join("; ");
      const verdict = say.lowResult.oneVerdict(
        words.verdicts[only.verdict],
        academicYearName(identification.year),
        reasons,
        criteria,
      );
      return [[unused === null ? verdict : `${verdict} ${unused}`]];
    }
    const rows = identification.verdicts.map((verdict) => schoolRow(verdict, words));
    return [say.headers.lowResult(criteria), ...rows, ...(unused === null ? [] : [[unused, null, null, null, null]])];
  },
);
