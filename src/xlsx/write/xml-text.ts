// Text as XML can hold it: in element content, in attributes, and in cells, where Excel has an escape for the rest.

/** Characters that XML 1.0 forbids, and surrogates (whole pairs match first and stay as they are). */
const UNHOLDABLE = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const ENTITIES: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

const holdable = (text: string): string => text.replace(UNHOLDABLE, (found) => (found.length === 2 ? found : "\ufffd"));

/** Element content outside cells; what XML cannot hold becomes U+FFFD. */
export const elementText = (text: string): string => holdable(text).replace(/[&<>\r]/g, (found) => ENTITIES[found] ?? found);

/** Text between double quotes; line breaks survive the parser's normalisation. */
export const attributeText = (text: string): string =>
  holdable(text).replace(/[&<>"\t\n\r]/g, (found) => ENTITIES[found] ?? found);

/**
 * What a cell's text needs escaped. Last comes an underscore that a reader would take for the start of an escape: one before
 * `xHHHH` and then an underscore, be that written by the author or by the escape of the character that follows.
 */
const SPECIAL_IN_CELL =
  /[&<>\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]|_(?=x[0-9A-Fa-f]{4}[_\u0000-\u0008\u000b-\u001f\ufffe\uffff\ud800-\udfff])/g;

function escapeInCell(found: string): string {
  if (found === "&" || found === "<" || found === ">") return ENTITIES[found] ?? found;
  if (found.length === 2) return found;
  return `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** Text of a cell, a note or a formula's cached string (ST_Xstring): `_xHHHH_` stands for a character that XML cannot hold. */
export const cellText = (text: string): string => text.replace(SPECIAL_IN_CELL, escapeInCell);

/** `<t>` with its text; without `xml:space` a reader may drop white space at the ends. */
export const textElement = (text: string): string =>
  /^\s|\s$|\n/.test(text) ? `<t xml:space="preserve">${cellText(text)}</t>` : `<t>${cellText(text)}</t>`;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
