// How much of a workbook is read: past these counts a file is refused, so that no file can exhaust time or memory.

/** Cells of all sheets together, blanks before the last value of a row included: a lone value in column XFD counts 16,384. */
export const MAX_CELLS = 5_000_000;

/** Merged ranges of all sheets together. */
export const MAX_MERGES = 100_000;

/** Inflated bytes of a part other than a sheet or the shared strings: those parts go through a slower reader. */
export const MAX_SMALL_PART_BYTES = 16 * 1024 * 1024;
