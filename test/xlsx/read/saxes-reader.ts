// The judge of the fast reader: the same sheet read through saxes in the most straightforward way, for cells without styles.

import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { MAIN, STRICT_MAIN } from "./build-package.ts";

export interface JudgedSheet {
  /** Values by A1 address; blanks are left out. */
  readonly cells: ReadonlyMap<string, unknown>;
  readonly formulas: ReadonlyMap<string, string | null>;
}

interface Node {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Node[];
  text: string;
}

/** A tree of the elements of the spreadsheet namespaces; strangers are left out with what is in them. */
function parse(xml: string): Node {
  const root: Node = { name: "", attributes: new Map(), children: [], text: "" };
  const open = [root];
  let strangers = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", (tag) => {
    if (strangers > 0 || (tag.uri !== MAIN && tag.uri !== STRICT_MAIN)) {
      strangers++;
      return;
    }
    const attributes = new Map(Object.values(tag.attributes).map(({ name, value }) => [name, value]));
    const node: Node = { name: tag.local, attributes, children: [], text: "" };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  const addText = (text: string) => {
    if (strangers === 0) open.at(-1)!.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    if (strangers > 0) strangers--;
    else open.pop();
  });
  parser.write(xml).close();
  return root.children[0]!;
}

const named = (node: Node, name: string): readonly Node[] => node.children.filter((child) => child.name === name);

const withoutEscapes = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const richText = (node: Node): string =>
  node.children.map((child) => (child.name === "t" ? child.text : child.name === "r" ? richText(child) : "")).join("");

function cellValue(cell: Node, strings: readonly string[]): unknown {
  const type = cell.attributes.get("t") ?? "n";
  const inline = named(cell, "is")[0];
  if (type === "inlineStr") return inline ? withoutEscapes(richText(inline)) : "";
  const text = named(cell, "v")[0]?.text ?? "";
  if (text === "") return "";
  if (type === "s") return strings[Number(text)];
  if (type === "str") return withoutEscapes(text);
  if (type === "b") return text.trim() === "1" || text.trim() === "true";
  if (type === "e") return { error: text.trim() };
  return Number(text);
}

function columnLetters(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnLetters(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Reads one sheet of a package by the names of its parts. */
export function judgeSheet(bytes: Uint8Array, part = "xl/worksheets/sheet1.xml"): JudgedSheet {
  const parts = unzipSync(bytes);
  const shared = parts["xl/sharedStrings.xml"];
  const strings = shared ? named(parse(strFromU8(shared)), "si").map((item) => withoutEscapes(richText(item))) : [];
  const cells = new Map<string, unknown>();
  const formulas = new Map<string, string | null>();
  let row = 0;
  for (const rowNode of named(parse(strFromU8(parts[part]!)), "sheetData").flatMap((data) => named(data, "row"))) {
    row = Number(rowNode.attributes.get("r") ?? row + 1);
    let column = -1;
    for (const cell of named(rowNode, "c")) {
      const reference = cell.attributes.get("r");
      column = reference === undefined ? column + 1 : columnNumber(reference.replace(/\d+$/, ""));
      const address = reference ?? `${columnLetters(column)}${row}`;
      const value = cellValue(cell, strings);
      if (value !== "") cells.set(address, value);
      const formula = named(cell, "f")[0];
      if (formula) formulas.set(address, withoutEscapes(formula.text) || null);
    }
  }
  return { cells, formulas };
}
