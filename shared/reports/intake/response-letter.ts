// The letter to a school about its response: what is wrong in it and what to do, or that the corrected response is accepted.

import type { Finding } from "../../catalogue/findings.ts";
import { intakeWordsOf } from "../../catalogue/messages/intake-words.ts";
import { findingMessage } from "../../catalogue/messages/languages.ts";
import type { Language } from "../../catalogue/messages/messages.ts";
import { inOrderOfSeverity } from "./in-order-of-severity.ts";
import type { TakenRow } from "./intake-data.ts";

export interface ResponseLetter {
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
}

/** Cells are not named: a school sees its form, not the sheet of responses. `workbook` is the title of the spreadsheet. */
export function responseLetter(
  { school, form, state, findings }: TakenRow,
  workbook: string,
  language: Language,
): ResponseLetter {
  const { letter, states } = intakeWordsOf(language);
  const asked = form === null ? "" : form.names[language].name;
  const count = (severity: Finding["severity"]) => findings.filter((each) => each.severity === severity).length;
  const said = inOrderOfSeverity(findings).filter(({ severity }) => severity !== "note");
  const lines = said.map((each, index) => {
    const { text, advice } = findingMessage(each, language);
    return letter.finding(index + 1, text, advice);
  });
  const paragraphs =
    lines.length === 0
      ? [letter.accepted(school, asked)]
      : [letter.checked(school, asked, count("error"), count("warning")), lines.join("\n"), letter.advice];
  return {
    subject: letter.subject(asked, states[state]),
    body: [letter.greeting, ...paragraphs, letter.source(workbook)].join("\n\n"),
  };
}
