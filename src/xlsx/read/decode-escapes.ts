// Excel's own escape inside strings: `_x000D_` is the character with that code, `_x005F_` an underscore that starts no escape.

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Decodes from left to right, so that `_x005F_x000D_` is the text `_x000D_`. */
export const decodeEscapes = (text: string): string =>
  text.includes("_x") ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;
