// Folds a text to what a reader's eye sees in it, so that two spellings of the same words compare as equal. Never for display.

// Latin letters that look like Cyrillic ones: typed by hand or left by a scanner in the middle of Russian words.
const LATIN = "ABCEHKMOPTXYaceopxy";
const CYRILLIC = "АВСЕНКМОРТХУасеорху";
const CYRILLIC_OF = new Map([...LATIN].map((letter, i) => [letter, CYRILLIC[i] ?? letter]));
const LATIN_OF = new Map([...CYRILLIC].map((letter, i) => [letter, LATIN[i] ?? letter]));

const SPACES = /[\s\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]+/g;

/** Any kind and number of spaces becomes one plain space; outer spaces go. */
export const collapseSpaces = (text: string): string => text.replace(SPACES, " ").trim();

const FOLDED = new Map<string, string>();
const FOLDED_LIMIT = 20_000;
/** Longer texts are no headers that repeat, and would fill the memory. */
const LONGEST_REMEMBERED = 300;

function foldAnew(text: string): string {
  let folded = "";
  for (const letter of collapseSpaces(text)) folded += CYRILLIC_OF.get(letter) ?? letter;
  return folded
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[«»“”„‟"'‘’`]/g, '"')
    .replace(/[‐‑‒–—−]/g, "-");
}

/**
 * Lower case, `ё` as `е`, one kind of quotes, dashes and spaces, Latin look-alikes as Cyrillic.
 * Headers and names repeat from file to file, so the answers of one run are remembered up to a limit.
 */
export function fold(text: string): string {
  if (text.length > LONGEST_REMEMBERED) return foldAnew(text);
  let folded = FOLDED.get(text);
  if (folded === undefined) {
    folded = foldAnew(text);
    if (FOLDED.size >= FOLDED_LIMIT) FOLDED.clear();
    FOLDED.set(text, folded);
  }
  return folded;
}

/** Cyrillic look-alikes as Latin letters, lower case: for logins and codes such as `edu203389` typed with a Cyrillic `е`. */
export function foldLatin(text: string): string {
  let folded = "";
  for (const letter of collapseSpaces(text)) folded += LATIN_OF.get(letter) ?? letter;
  return folded.toLowerCase();
}
