// The namespaces of OOXML, each in its usual and in its strict spelling.

export const SPREADSHEET: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
]);

/** Of attributes such as `r:id`. */
export const RELATIONSHIP_IDS: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
]);

/** Of the parts that list relationships. */
export const RELATIONSHIPS: ReadonlySet<string> = new Set(["http://schemas.openxmlformats.org/package/2006/relationships"]);
