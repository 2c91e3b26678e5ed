// What the letters to schools remember, in the document's properties: whether they are on, and what was last written to a school about a
// form. By school and form, not by row: rows are moved, and a school may answer again.

import { fingerprint } from "../../../shared/text/fingerprint.ts";

const SWITCH = "MSOKO_LETTERS";
/** The document's properties hold half a megabyte: a short mark stands for the school's name. */
const sentKey = (school: string, form: string): string => `MSOKO_LETTER_${fingerprint(`${school}|${form}`)}`;

const store = () => PropertiesService.getDocumentProperties();

export const lettersAreOn = (): boolean => store().getProperty(SWITCH) !== null;

export function switchLetters(on: boolean): void {
  if (on) store().setProperty(SWITCH, "on");
  else store().deleteProperty(SWITCH);
}

export interface LastLetter {
  /** Of the address and the text. */
  readonly print: string;
  /** `faulty`: it said what is wrong; `fine`: it said that all is mended. */
  readonly about: "faulty" | "fine";
  /** ISO 8601; `null`: it was begun and nobody knows whether it went out. */
  readonly sentAt: string | null;
}

export function lastLetter(school: string, form: string): LastLetter | null {
  const text = store().getProperty(sentKey(school, form));
  return text === null ? null : (JSON.parse(text) as LastLetter);
}

export function keepLetter(school: string, form: string, letter: LastLetter | null): void {
  if (letter === null) store().deleteProperty(sentKey(school, form));
  else store().setProperty(sentKey(school, form), JSON.stringify(letter));
}
