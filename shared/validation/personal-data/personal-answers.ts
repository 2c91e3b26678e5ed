// Finds a person's data in answers that should be numbers: a single such cell, which a column's worth of numbers would hide.

import { type Finding, finding, type PersonalDataKind } from "../../catalogue/findings.ts";
import type { Submission } from "../../submission/submission.ts";
import { cellText } from "../../text/cell-text.ts";
import { columnName, parseRectangle } from "../../workbook/block.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { runDetector } from "./detector.ts";
import { VALUE_DETECTORS } from "./value-detectors.ts";

/** Surname and first name: where a number is asked for, nothing else is written in two capitalised words. */
const TWO_NAMES = /^[А-ЯЁ][а-яё]{2,30}(?:-[А-ЯЁ][а-яё]{2,30})?\s{1,3}[А-ЯЁ][а-яё]{2,30}(?![а-яё])/;

function kindOf(text: string): PersonalDataKind | null {
  const detector = VALUE_DETECTORS.find((each) => each.under === undefined && runDetector(each, text).matches.length > 0);
  return detector?.kind ?? (TWO_NAMES.test(text.trim()) ? "name" : null);
}

/** `workbook`: the one that the submissions were read from. A finding says where and of what kind, never what. */
export function personalAnswers(submissions: readonly Submission[], workbook: WorkbookSnapshot): Finding[] {
  return submissions.flatMap(({ findings }) =>
    findings.flatMap((each): Finding[] => {
      const place = parseRectangle(each.at.cell ?? "");
      if (each.code !== "field-unreadable" || each.facts.expected !== "count" || !place) return [];
      const sheet = workbook.sheets.find(({ name }) => name === each.at.sheet);
      const value = sheet?.rows.find(({ rowIndex }) => rowIndex === place.rowIndex)?.values[place.columnIndex];
      const kind = kindOf(cellText(value));
      return kind === null
        ? []
        : [finding("personal-values", each.at, { column: columnName(place.columnIndex), kind, cells: 1 })];
    }),
  );
}
