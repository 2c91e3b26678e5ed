// Reads a small part (the workbook, relationships, styles) through saxes: each element of the wanted namespaces, with its path.

import { SaxesParser, type SaxesTagNS } from "saxes";
import { damaged, Unreadable, unreadable } from "../../zip/unreadable.ts";
import { decodeText } from "./decode-text.ts";
import { utf8Bytes } from "./utf8-bytes.ts";

/** An element that has been read to its end. */
export interface ReadElement {
  readonly text: string;
  /** The attribute without a prefix, or of one of the namespaces. */
  attribute(name: string, namespaces?: ReadonlySet<string>): string | undefined;
}

/** What to do with elements, by their path of local names from the root down: `workbook/sheets/sheet`. */
export type Visitors = ReadonlyMap<string, (element: ReadElement) => void>;

interface OpenElement {
  readonly path: string;
  readonly tag: SaxesTagNS;
  readonly visit: ((element: ReadElement) => void) | undefined;
  text: string;
}

const CHUNK = 1 << 16;

/** Deeper than any part of a workbook: saxes looks through all open elements for each namespace. */
const DEEPEST = 256;

function attributeOf(tag: SaxesTagNS, name: string, namespaces?: ReadonlySet<string>): string | undefined {
  if (!namespaces) return tag.attributes[name]?.value;
  return Object.values(tag.attributes).find(({ local, uri }) => local === name && namespaces.has(uri))?.value;
}

/** Calls the element's visitor at its end. Elements of other namespaces are left out with all that is in them. */
export function readElements(bytes: Uint8Array, part: string, namespaces: ReadonlySet<string>, visitors: Visitors): void {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenElement[] = [];
  let strangers = 0;
  parser.on("doctype", () => {
    throw unreadable("file-has-doctype", { part });
  });
  parser.on("opentag", (tag) => {
    if (open.length + strangers === DEEPEST) throw damaged(part);
    if (strangers > 0 || !namespaces.has(tag.uri)) {
      strangers++;
      return;
    }
    const parent = open[open.length - 1];
    const path = parent ? `${parent.path}/${tag.local}` : tag.local;
    open.push({ path, tag, visit: visitors.get(path), text: "" });
  });
  const addText = (text: string) => {
    const last = open[open.length - 1];
    if (last?.visit && strangers === 0) last.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    if (strangers > 0) {
      strangers--;
      return;
    }
    const { tag, text, visit } = open.pop()!;
    visit?.({ text, attribute: (name, among) => attributeOf(tag, name, among) });
  });
  try {
    const plain = utf8Bytes(bytes);
    const text = decodeText(plain, 0, plain.length, 0);
    for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
    parser.close();
  } catch (error) {
    // saxes throws a plain `Error` for whatever is not well-formed.
    throw error instanceof Unreadable ? error : damaged(part);
  }
}
