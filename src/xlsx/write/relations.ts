// The relations of one part: each target gets an id that the part's own XML names.

import type { PartSink } from "./package-parts.ts";
import { attributeText, XML_HEAD } from "./xml-text.ts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

const TYPES = {
  document: `${OFFICE}officeDocument`,
  core: `${PACKAGE}/metadata/core-properties`,
  application: `${OFFICE}extended-properties`,
  worksheet: `${OFFICE}worksheet`,
  styles: `${OFFICE}styles`,
  strings: `${OFFICE}sharedStrings`,
  hyperlink: `${OFFICE}hyperlink`,
  comments: `${OFFICE}comments`,
  vml: `${OFFICE}vmlDrawing`,
  drawing: `${OFFICE}drawing`,
  chart: `${OFFICE}chart`,
} as const;

export class Relations {
  readonly #items: string[] = [];

  /** Adds a relation to another part of the package and gives its id. */
  add(type: keyof typeof TYPES, target: string): string {
    return this.#push(type, target, "");
  }

  /** Adds a relation to an address outside the package and gives its id. */
  addExternal(type: keyof typeof TYPES, target: string): string {
    return this.#push(type, target, ' TargetMode="External"');
  }

  /** Writes the relations beside the part that owns them; a part without relations has no such file. */
  writeFor(partPath: string, parts: PartSink): void {
    if (this.#items.length === 0) return;
    const slash = partPath.lastIndexOf("/") + 1;
    const path = `${partPath.slice(0, slash)}_rels/${partPath.slice(slash)}.rels`;
    const content = `${XML_HEAD}<Relationships xmlns="${PACKAGE}">${this.#items.join("")}</Relationships>`;
    parts.addByExtension(path, "application/vnd.openxmlformats-package.relationships+xml", content);
  }

  #push(type: keyof typeof TYPES, target: string, mode: string): string {
    const id = `rId${this.#items.length + 1}`;
    this.#items.push(`<Relationship Id="${id}" Type="${TYPES[type]}" Target="${attributeText(target)}"${mode}/>`);
    return id;
  }
}
