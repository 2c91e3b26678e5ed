// What one cell of somebody's sheet is to become: another format, another content, or both; bytes that need not change stay.

import { CLOSE, OPEN, type XmlScanner } from "../../read/xml/xml-scanner.ts";
import { withPrefix } from "../xml/change-element.ts";
import type { Splice } from "../xml/splice-part.ts";
import { type AttributePlace, placeOf, tagPrefix, tagStart } from "../xml/tag-places.ts";

/** The new format of a cell whose format is `base`. */
export type NewFormat = (base: number) => number;

export interface CellContent {
  /** The cell's type attribute; `undefined` for a number or a blank. */
  readonly type: string | undefined;
  /** Its children, without prefixes. */
  readonly xml: string;
  /** The formula stays as it is written, and only its answer changes: `xml` is the answer alone. */
  readonly keepsFormula: boolean;
}

export interface CellWish {
  readonly newFormat?: NewFormat;
  readonly content?: CellContent;
}

/** A cell that was not there. */
export function newCellXml(prefix: string, address: string, format: number, content: CellContent | undefined): string {
  const type = content?.type === undefined ? "" : ` t="${content.type}"`;
  const opening = `<${prefix}c r="${address}" s="${format}"${type}`;
  return content === undefined || content.xml === ""
    ? `${opening}/>`
    : `${opening}>${withPrefix(content.xml, prefix)}</${prefix}c>`;
}

/** Excel's further data of a cell (spilling formulas, pictures in cells), which a cell of another content no longer has. */
const METADATA = ["cm", "vm"];

/** With the space before the attribute. */
const without = ({ start, valueEnd }: AttributePlace): Splice => ({ start: start - 1, end: valueEnd + 1, text: "" });

function typeSplice(scanner: XmlScanner, type: string | undefined): readonly Splice[] {
  const known = placeOf(scanner, "t");
  if (known) {
    if (type !== undefined) return [{ start: known.valueStart, end: known.valueEnd, text: type }];
    return [without(known)];
  }
  if (type === undefined) return [];
  const reference = placeOf(scanner, "r");
  const nameEnd = tagStart(scanner) + 1 + tagPrefix(scanner).length + "c".length;
  const at = reference ? reference.valueEnd + 1 : nameEnd;
  return [{ start: at, end: at, text: ` t="${type}"` }];
}

/** After an opened `c`: up to its end. */
export function contentSplices(scanner: XmlScanner, { type, xml, keepsFormula }: CellContent): readonly Splice[] {
  const prefix = tagPrefix(scanner);
  const splices: Splice[] = [...typeSplice(scanner, type)];
  for (const name of keepsFormula ? [] : METADATA) {
    const known = placeOf(scanner, name);
    if (known) splices.push(without(known));
  }
  const openEnd = scanner.position;
  const text = withPrefix(xml, prefix);
  if (scanner.attributes.selfClosing) {
    scanner.skip();
    if (text !== "") splices.push({ start: openEnd - "/>".length, end: openEnd, text: `>${text}</${prefix}c>` });
    return splices;
  }
  let at = openEnd;
  const removed: Splice[] = [];
  for (let found = scanner.next(); found !== CLOSE; found = scanner.next()) {
    if (found !== OPEN) continue;
    const start = tagStart(scanner);
    const isFormula = scanner.is("f");
    const isOld = (isFormula && !keepsFormula) || scanner.is("v") || scanner.is("is");
    scanner.skip();
    if (isOld) removed.push({ start, end: scanner.position, text: "" });
    else if (isFormula) at = scanner.position;
  }
  if (text !== "") splices.push({ start: at, end: at, text });
  // Of splices at one place the new content is the first.
  return [...splices, ...removed];
}
