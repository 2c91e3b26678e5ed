// How much of a zip archive is looked at: past these sizes a file is refused, so that no file can exhaust time or memory.

/** Bytes of the file itself. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;

/** Entries of the archive. */
export const MAX_ENTRIES = 10_000;

/** Inflated bytes of one part. A sheet of 100,000 rows by 20 columns takes about half of it. */
export const MAX_PART_BYTES = 128 * 1024 * 1024;

/** Inflated bytes of all parts that are read. */
export const MAX_TOTAL_BYTES = 256 * 1024 * 1024;
