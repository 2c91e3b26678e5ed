// Notes and colours for a school's own file: each finding on its cell, with what to do. Notes for the specialist are not for the school.

import type { Finding } from "../../catalogue/findings.ts";
import { checkWordsOf, findingMessage, wordsOf } from "../../catalogue/messages/languages.ts";
import type { Language } from "../../catalogue/messages/messages.ts";
import { block, parseRectangle } from "../../workbook/block.ts";
import type { Edit } from "../../workbook/edit.ts";
import type { CheckData } from "./check-data.ts";

interface MarkedCell {
  readonly sheet: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** A finding about a whole table stands at its first cell and colours nothing. */
  readonly isCell: boolean;
  readonly finding: Finding;
}

function markedCell(finding: Finding): MarkedCell[] {
  const { sheet, cell } = finding.at;
  const place = parseRectangle(cell ?? "");
  if (finding.severity === "note" || sheet === undefined || !place) return [];
  const { rowIndex, columnIndex, rowCount, columnCount } = place;
  const isCell = rowCount * columnCount === 1;
  // What is worth a look in a whole table (sent again, another version) is for the specialist.
  return isCell || finding.severity === "error" ? [{ sheet, rowIndex, columnIndex, isCell, finding }] : [];
}

function editsOf(findings: readonly Finding[], language: Language): Edit[] {
  const words = { ...wordsOf(language), check: checkWordsOf(language) };
  const cells = new Map<string, MarkedCell[]>();
  for (const mark of findings.flatMap(markedCell)) {
    const key = `${mark.sheet}|${mark.rowIndex}|${mark.columnIndex}`;
    cells.set(key, [...(cells.get(key) ?? []), mark]);
  }
  return [...cells.values()].flatMap((marks): Edit[] => {
    const [first] = marks;
    if (!first) return [];
    const { sheet, rowIndex, columnIndex } = first;
    const texts = marks.map(({ finding }) => {
      const { text, advice } = findingMessage(finding, language);
      return words.check.note(words.severities[finding.severity], text, advice);
    });
    const coloured = marks.filter(({ isCell }) => isCell);
    const style = coloured.some(({ finding }) => finding.severity === "error") ? "bad" : "doubt";
    return [
      { kind: "note", sheet, rowIndex, columnIndex, text: texts.join("\n\n") },
      ...(coloured.length > 0 ? [{ kind: "style", block: block(sheet, rowIndex, columnIndex), style } as const] : []),
    ];
  });
}

/** By file: the files of one school that have something to be noted. */
export function copyEdits(data: CheckData, language: Language): ReadonlyMap<string, readonly Edit[]> {
  const findings = data.schools.flatMap((school) => school.findings);
  return new Map(
    data.files
      .filter(({ kind, schools }) => kind === "forms" && schools === 1)
      .map(
        ({ file }) =>
          [
            file,
            editsOf(
              findings.filter(({ at }) => at.file === file),
              language,
            ),
          ] as const,
      )
      .filter(([, edits]) => edits.length > 0),
  );
}
