// What each byte may be in XML: one table, so that the scanner asks once a byte.

export const NAME_START = 1;
export const NAME_PART = 2;
export const SPACE = 4;

/** Names are ASCII here: no part of a workbook that is read has other names, and a file that has them is refused. */
export const CLASSES: Uint8Array = (() => {
  const classes = new Uint8Array(256);
  const mark = (characters: string, bits: number) => {
    for (const character of characters) classes[character.charCodeAt(0)]! |= bits;
  };
  const letters = "abcdefghijklmnopqrstuvwxyz";
  mark(`${letters}${letters.toUpperCase()}_`, NAME_START | NAME_PART);
  mark("0123456789-.", NAME_PART);
  mark(" \t\n\r", SPACE);
  return classes;
})();

/** Text that needs more than to be copied. */
export const REFERENCE = 1;
export const RETURN = 2;
export const WIDE = 4;
export const GREATER = 8;
export const FORBIDDEN = 16;
/** Whitespace that an attribute's value keeps as a plain space. */
export const BREAK = 32;

export const TEXT_MARKS: Uint8Array = (() => {
  const marks = new Uint8Array(256);
  marks.fill(FORBIDDEN, 0, 0x20);
  marks.fill(WIDE, 0x80);
  marks[0x09] = BREAK;
  marks[0x0a] = BREAK;
  marks[0x0d] = RETURN | BREAK;
  marks[0x26] = REFERENCE;
  marks[0x3e] = GREATER;
  return marks;
})();
