// Estimates how many lines a text takes in a column, so that rows are high enough in every host without asking it to fit them.

/** Points of one line of the default font. */
const LINE_HEIGHT = 15;
/** Excel's greatest row height, in points. */
const GREATEST_HEIGHT = 409;

/** Greedy wrapping by words; a word longer than the line is broken. `width` in characters; one is lost to the cell's margins. */
function wrappedLines(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width) - 1);
  if (text.length <= room && !text.includes("\n")) return 1;
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(" ")) {
      const length = word.length;
      if (used > 0 && used + 1 + length > room) {
        lines++;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(length / room) - 1);
      used += (used > 0 ? 1 : 0) + (length > room ? length % room : length);
    }
  }
  return lines;
}

/** The height of a row whose texts stand in columns of the given widths. */
export function rowHeight(texts: readonly unknown[], widths: readonly number[]): number {
  const lines = texts.map((text, index) => (typeof text === "string" ? wrappedLines(text, widths[index] ?? 10) : 1));
  return Math.min(GREATEST_HEIGHT, LINE_HEIGHT * Math.max(1, ...lines));
}
