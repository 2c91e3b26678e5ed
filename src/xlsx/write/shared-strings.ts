// The workbook's table of strings: each distinct text once, in the order of its first use, as Excel itself keeps them.

import { ByteSink } from "./byte-sink.ts";
import { cutText, LONGEST_CELL_TEXT } from "./cut-text.ts";
import type { PackageParts } from "./package-parts.ts";
import type { Relations } from "./relations.ts";
import { textElement, XML_HEAD } from "./xml-text.ts";

export class SharedStrings {
  readonly #indices = new Map<string, number>();
  readonly #items = new ByteSink();
  #useCount = 0;

  indexOf(text: string): number {
    this.#useCount++;
    const known = this.#indices.get(text);
    if (known !== undefined) return known;
    const index = this.#indices.size;
    this.#indices.set(text, index);
    this.#items.write(`<si>${textElement(cutText(text, LONGEST_CELL_TEXT))}</si>`);
    return index;
  }

  /** A cell's content that names the text. */
  cellContent = (text: string): string => ` t="s"><v>${this.indexOf(text)}</v>`;

  writePart(relations: Relations, parts: PackageParts): void {
    if (this.#useCount === 0) return;
    const sink = new ByteSink();
    const counts = `count="${this.#useCount}" uniqueCount="${this.#indices.size}"`;
    sink.write(`${XML_HEAD}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ${counts}>`);
    sink.append(this.#items.bytes());
    sink.write("</sst>");
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";
    parts.add("xl/sharedStrings.xml", type, sink.bytes());
    relations.add("strings", "sharedStrings.xml");
  }
}
