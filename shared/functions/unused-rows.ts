// Rows of a table that could not be used, said beside the answer that was made without them.

import type { Finding } from "../catalogue/findings.ts";
import { findingMessage } from "../catalogue/messages/languages.ts";
import type { FunctionTools } from "./custom-function.ts";

const MOST = 3;

/** The first faults with their cells, and how many more there are; `null` where every row was used. */
export function unusedRows(findings: readonly Finding[], isAnyUsed: boolean, { say, language }: FunctionTools): string | null {
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return null;
  const texts = errors.slice(0, MOST).map((each) => say.faults.inCell(each.at.cell ?? "", findingMessage(each, language).text));
  const words = isAnyUsed ? say.lowResult.rowsUnused : say.lowResult.rowsUnusable;
  return words(texts, errors.length - texts.length);
}
