// How much of a workbook is read: past these counts a file is refused, so that no file can exhaust time or memory.

/** Cells of all sheets together, blanks before the last value of a row included: a lone value in column XFD counts 16,384. */
export const MAX_CELLS = 5_000_000;

/** Merged ranges of all sheets together. */
export const MAX_MERGES = 100_000;

/** Characters of a cell's text: Excel's own limit, so that a longer one was made by something else, and for no good. */
export const MAX_TEXT_LENGTH = 32_767;

/** Bytes of one text before it is decoded: the longest text with every character written as an escape (`_x000D_`). */
export const MAX_TEXT_BYTES = 8 * MAX_TEXT_LENGTH;

/** Inflated bytes of a part other than a sheet or the shared strings: those parts go through a slower reader. */
export const MAX_SMALL_PART_BYTES = 16 * 1024 * 1024;
