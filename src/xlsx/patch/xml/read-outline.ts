// The elements of a small part with the places of their bytes, so that a word can be changed and all else left as it is.

import { MalformedText } from "../../read/xml/decode-text.ts";
import { CLOSE, END, OPEN, XmlScanner } from "../../read/xml/xml-scanner.ts";
import { damaged } from "../../zip/unreadable.ts";
import { type AttributePlace, attributePlace, declaredNamespaces, tagName, tagStart } from "./tag-places.ts";

export interface OutlineAttribute extends AttributePlace {
  readonly value: string;
}

export interface OutlineElement {
  /** As written, with the prefix. */
  readonly name: string;
  readonly local: string;
  readonly namespace: string;
  readonly attributes: readonly OutlineAttribute[];
  readonly children: readonly OutlineElement[];
  /** Text of its own, without that of its children. */
  readonly text: string;
  /** Namespaces by the prefixes that stand for them here. */
  readonly scope: ReadonlyMap<string, string>;
  readonly start: number;
  /** Behind the `>` of the opening tag. */
  readonly openEnd: number;
  /** `<a/>`. */
  readonly isEmptyTag: boolean;
  /** The first byte of the closing tag; of an empty tag its end. */
  readonly closeStart: number;
  readonly end: number;
}

export interface Outline {
  readonly part: string;
  /** What the places count in. */
  readonly bytes: Uint8Array;
  readonly root: OutlineElement;
}

type OpenElement = { -readonly [key in keyof OutlineElement]: OutlineElement[key] } & { readonly children: OpenElement[] };

/** No element is asked for by the scanner's own knowledge of namespaces. */
const NONE: ReadonlySet<string> = new Set();

function openElement(scanner: XmlScanner, outer: ReadonlyMap<string, string>): OpenElement {
  const { attributes, bytes, position } = scanner;
  const start = tagStart(scanner);
  const name = tagName(bytes, start);
  const colon = name.indexOf(":");
  const declared = attributes.hasSpecial ? declaredNamespaces(scanner) : NONE_DECLARED;
  const scope = declared.size === 0 ? outer : new Map([...outer, ...declared]);
  return {
    name,
    local: name.slice(colon + 1),
    namespace: scope.get(name.slice(0, Math.max(colon, 0))) ?? "",
    attributes: Array.from({ length: attributes.count }, (_, i) => ({
      ...attributePlace(scanner, i),
      value: attributes.value(i),
    })),
    children: [],
    text: "",
    scope,
    start,
    openEnd: position,
    isEmptyTag: attributes.selfClosing,
    closeStart: position,
    end: position,
  };
}

const NONE_DECLARED: ReadonlyMap<string, string> = new Map();

function readRoot(scanner: XmlScanner): OutlineElement {
  const open: OpenElement[] = [];
  let root: OpenElement | undefined;
  for (let found = scanner.next(); found !== END; found = scanner.next()) {
    const last = open[open.length - 1];
    if (found === OPEN) {
      const element = openElement(scanner, last?.scope ?? NONE_DECLARED);
      if (last) last.children.push(element);
      else root = element;
      open.push(element);
    } else if (found === CLOSE) {
      const closed = open.pop()!;
      closed.end = scanner.position;
      if (!closed.isEmptyTag) closed.closeStart = tagStart(scanner);
    } else if (last) last.text += scanner.text();
  }
  return root!;
}

/** Throws `Unreadable` for what is no XML. */
export function readOutline(bytes: Uint8Array, part: string): Outline {
  const scanner = new XmlScanner(bytes, part, NONE);
  try {
    return { part, bytes: scanner.bytes, root: readRoot(scanner) };
  } catch (error) {
    throw error instanceof MalformedText ? damaged(part) : error;
  }
}

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** The element as it is written. */
export const rawText = ({ bytes }: Outline, { start, end }: { readonly start: number; readonly end: number }): string =>
  utf8.decode(bytes.subarray(start, end));
