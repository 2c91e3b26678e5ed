// A truth value as attributes and cells of OOXML write it: Excel writes 1 and 0, LibreOffice true and false.

/** `undefined` for what is no truth value. */
export function xmlBoolean(text: string): boolean | undefined {
  if (text === "1" || text === "true") return true;
  if (text === "0" || text === "false") return false;
  return undefined;
}
