// A string as it is handed to `setValues`, which parses strings as if they were typed: an apostrophe in front keeps a text a text.

/** Begins with a letter, holds no digit and is no logical word: nothing that the parser takes for anything else. */
const HARMLESS = /^\p{L}[^\d]*$/u;
const LOGICAL = /^(?:true|false|истина|ложь)$/i;

const LONGEST_CELL_TEXT = 50_000;

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = longest - 1;
  const lastUnit = text.charCodeAt(end - 1);
  // Half of a surrogate pair must not stay behind.
  const splitsPair = lastUnit >= 0xd800 && lastUnit <= 0xdbff;
  return `${text.slice(0, splitsPair ? end - 1 : end)}…`;
}

export function typedText(text: string): string {
  if (text === "") return "";
  if (HARMLESS.test(text) && !LOGICAL.test(text.trim()) && text.length <= LONGEST_CELL_TEXT) return text;
  return `'${cut(text, LONGEST_CELL_TEXT - 1)}`;
}
