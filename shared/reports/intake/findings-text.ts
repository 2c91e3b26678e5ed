// The findings of one response as lines of a cell.

import type { Finding } from "../../catalogue/findings.ts";
import { intakeWordsOf } from "../../catalogue/messages/intake-words.ts";
import { findingMessage } from "../../catalogue/messages/languages.ts";
import type { Language } from "../../catalogue/messages/messages.ts";
import { inOrderOfSeverity } from "./in-order-of-severity.ts";

export function findingsText(findings: readonly Finding[], language: Language): string {
  const { line } = intakeWordsOf(language);
  return inOrderOfSeverity(findings)
    .map((each) => {
      const { text, advice } = findingMessage(each, language);
      return line(each.at.cell ?? "", text, advice);
    })
    .join("\n");
}
