// The errors that a cell shows, by their names: the service hands them over as texts.

const ERROR_NAMES = new Set(["#REF!", "#N/A", "#DIV/0!", "#NAME?", "#NUM!", "#VALUE!", "#NULL!", "#ERROR!"]);

export const isErrorName = (text: string): boolean => ERROR_NAMES.has(text);

/** The format of plain text: what stands under it is a text, even where it looks like an error. */
export const PLAIN_TEXT = "@";
