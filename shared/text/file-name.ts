// A name for a file, from a name that people gave: one that Windows, archives and mail bear, short, and still telling one from another.

/** Kinds and forms of schools in full: in a file's name their abbreviations leave room for what tells one school from another. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/муниципальн[а-яё]* казённ[а-яё]*|муниципальн[а-яё]* казенн[а-яё]*/giu, "МК"],
  [/муниципальн[а-яё]* бюджетн[а-яё]*/giu, "МБ"],
  [/муниципальн[а-яё]* автономн[а-яё]*/giu, "МА"],
  [/(МК|МБ|МА) (?:общеобразовательн[а-яё]* )учреждени[а-яё]*/gu, "$1ОУ"],
  [/средн[а-яё]* общеобразовательн[а-яё]* школ[а-яё]*/giu, "СОШ"],
  [/основн[а-яё]* общеобразовательн[а-яё]* школ[а-яё]*/giu, "ООШ"],
  [/начальн[а-яё]* общеобразовательн[а-яё]* школ[а-яё]*/giu, "НОШ"],
];

/** Devices of Windows: no file may be called so, whatever stands behind the first full stop. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$?|conout\$?|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)/iu;

const GAP = "_";

/** The first and the last words, and every number on the way, as far as they fit; `_` in the place of the others. */
function shortened(name: string, longest: number): string {
  if ([...name].length <= longest) return name;
  const words = name.split(" ");
  const kept = new Set<number>();
  const text = (): string => {
    const parts: string[] = [];
    for (const [index, word] of words.entries()) {
      if (kept.has(index)) parts.push(word);
      else if (parts[parts.length - 1] !== GAP) parts.push(GAP);
    }
    return parts.join(" ");
  };
  const keep = (...indices: readonly number[]): void => {
    const added = indices.filter((index) => !kept.has(index));
    for (const index of added) kept.add(index);
    if ([...text()].length > longest) for (const index of added) kept.delete(index);
  };
  keep(0);
  for (const [index, word] of words.entries())
    if (/\p{N}/u.test(word)) keep(...(words[index - 1] === "№" ? [index - 1, index] : [index]));
  // From both ends in turn, each to the next word that is not there yet.
  let [front, back] = [1, words.length - 1];
  while (front <= back) {
    while (kept.has(front)) front++;
    keep(front++);
    while (kept.has(back)) back--;
    keep(back--);
  }
  // One word longer than all: its beginning.
  return kept.size > 0 ? text() : [...name].slice(0, longest).join("");
}

/** `longest`: in characters. Never blank, without a folder and without an ending. */
export function fileName(name: string, longest = 40): string {
  const plain = name
    .normalize("NFC")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .replace(/[^\p{L}\p{M}\p{N} .,()_№-]+/gu, "")
    .replace(/ +/g, " ")
    .trim();
  const short = SHORT.reduce((text, [words, abbreviation]) => text.replace(words, abbreviation), plain);
  const safe = shortened(short, longest).replace(/^[ .]+|[ .]+$/g, "") || GAP;
  return DEVICE.test(safe) ? `${GAP}${safe}` : safe;
}

/** Two names that a disk of Windows or Mac takes for one. */
export const fileNameKey = (name: string): string => name.normalize("NFC").toLowerCase();
