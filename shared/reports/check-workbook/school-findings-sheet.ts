// The sheet «Замечания к формам»: every finding, school by school in the order of the register, the grave ones first.

import type { Finding } from "../../catalogue/findings.ts";
import { type Form, formName } from "../../catalogue/forms/form.ts";
import type { Edit, WrittenValue } from "../../workbook/edit.ts";
import { severityColours, sortFindings } from "../findings-sheet.ts";
import type { SheetTable } from "../table-edits.ts";
import type { CheckData, SchoolReport } from "./check-data.ts";
import { findingCells, ruleOf } from "./finding-cells.ts";
import { LED_HEADER_ROW_INDEX, ledSheet } from "./led-sheet.ts";
import type { ProtocolWords } from "./protocol-words.ts";

/** The form on whose sheet the finding is; blank where it is on none. */
function formTitle({ at, code }: Finding, report: SchoolReport, forms: readonly Form[], { language }: ProtocolWords): string {
  if (code === "form-not-sent") {
    return report.missing.map((form) => formName(forms, form, language)).join(", ");
  }
  const of = [...report.submissions].find(
    ([, { submission }]) => submission.at.file === at.file && submission.at.sheet === at.sheet,
  );
  return of ? formName(forms, of[0], language) : "";
}

function rowOf(finding: Finding, school: string, form: string, words: ProtocolWords): WrittenValue[] {
  const { text, suspects, advice } = findingCells(finding, words);
  const { file, sheet = null, cell = null } = finding.at;
  const place = [file || null, sheet, cell];
  const rule = ruleOf(finding) || null;
  return [school, form || null, words.severities[finding.severity], rule, text, suspects || null, advice, ...place];
}

export function schoolFindingsSheet(data: CheckData, words: ProtocolWords, footer: string): Edit[] {
  const { check } = words;
  const { columns: names } = check;
  const ofSchools = data.schools.flatMap((report) =>
    sortFindings(report.findings).map((each) =>
      rowOf(each, report.school.name || report.school.id, formTitle(each, report, data.forms, words), words),
    ),
  );
  const table: SheetTable = {
    ...{ sheet: check.sheets.findings, tab: "doubt", headerRowIndex: LED_HEADER_ROW_INDEX, frozenColumns: 1, footer },
    columns: [
      { header: names.school, width: 30 },
      { header: names.form, width: 14 },
      { header: names.severity, width: 16, colours: severityColours(words) },
      { header: names.rule, width: 9 },
      { header: names.message, width: 52 },
      { header: names.suspects, width: 46 },
      { header: names.advice, width: 40 },
      { header: names.file, width: 26 },
      { header: names.sheet, width: 13 },
      { header: names.cell, width: 9 },
    ],
    rows: [...ofSchools, ...sortFindings(data.findings).map((each) => rowOf(each, check.general, "", words))],
  };
  return ledSheet(table, check.sheets.findings, check.leads.findings, check.nothing.findings);
}
