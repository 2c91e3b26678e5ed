// The one way out of reading: thrown deep inside a file that cannot be read, turned into its finding at the door of the reader.

import { type Finding, type FindingCode, type FindingFacts, finding } from "../../../shared/catalogue/findings.ts";
import { MAX_TEXT_LENGTH } from "../read/limits.ts";

/** Why a file cannot be read. It never leaves the reader: `readWorkbook` answers with the finding instead. */
export class Unreadable extends Error {
  /** The finding, once the file's name is known. */
  readonly findingIn: (file: string) => Finding;

  constructor(code: FindingCode, findingIn: (file: string) => Finding) {
    super(code);
    this.name = "Unreadable";
    this.findingIn = findingIn;
  }
}

export const unreadable = <Code extends FindingCode>(code: Code, facts: FindingFacts[Code]): Unreadable =>
  new Unreadable(code, (file) => finding(code, { file }, facts));

/** A part of the package that breaks the rules of its format. */
export const damaged = (part: string): Unreadable => unreadable("file-damaged", { part });

/** A cell with more text than Excel lets into one; the limit is said as Excel says it. */
export const tooLongText = (): Unreadable => unreadable("file-too-large", { what: "text", limit: MAX_TEXT_LENGTH });
