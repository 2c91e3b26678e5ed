// The text of a note that holds what its author wrote and, below a heading, what the tool has to say; ours is found and replaced.

import { cutText, LONGEST_CELL_TEXT } from "../../write/cut-text.ts";
import { FILE_WORDS, type FileLanguage } from "../../write/file-properties.ts";

/** Ends our part, so that what a person writes behind it is not taken for ours. It takes no room. */
const END_MARK = "\u200b";
const BLANK_LINE = "\n\n";

export interface NotePlace {
  /** Which characters of the whole text our part takes or is to take; the same number twice where there is none yet. */
  readonly start: number;
  readonly end: number;
}

/** Where our part stands in a note, in whatever language it was written; behind all other text where there is none. */
export function findOurPart(text: string): NotePlace {
  for (const { noteHeading } of Object.values(FILE_WORDS)) {
    const heading = `${noteHeading}\n`;
    for (let at = text.indexOf(heading); at >= 0; at = text.indexOf(heading, at + 1)) {
      if (at > 0 && text[at - 1] !== "\n") continue;
      const mark = text.indexOf(END_MARK, at);
      const start = text.startsWith(BLANK_LINE, at - BLANK_LINE.length) ? at - BLANK_LINE.length : at;
      return { start, end: mark < 0 ? text.length : mark + END_MARK.length };
    }
  }
  return { start: text.length, end: text.length };
}

export interface OurPart {
  /** With the blank line that parts it from the author's text. */
  readonly heading: string;
  readonly body: string;
}

/** What to write; `others` is the length of the rest of the note, which is never cut. */
export function ourPart(text: string, others: number, isFirst: boolean, language: FileLanguage): OurPart {
  const heading = `${isFirst ? "" : BLANK_LINE}${FILE_WORDS[language].noteHeading}\n`;
  const room = LONGEST_CELL_TEXT - others - heading.length - END_MARK.length;
  return { heading, body: room < 1 ? END_MARK : cutText(text.split(END_MARK).join(""), room) + END_MARK };
}
