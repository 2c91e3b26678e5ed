// The parts of an Office Open XML package and their content types, packed into a zip that depends on nothing but the parts.

import { strToU8 } from "fflate";
import type { Codec } from "../zip/codec.ts";
import { writeZip } from "../zip/write-zip.ts";
import { attributeText, XML_HEAD } from "./xml-text.ts";

const RELATIONS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/** Takes the parts of a package as they are made. */
export interface PartSink {
  /** Adds a part with a content type of its own. */
  add(path: string, contentType: string, content: string | Uint8Array): void;
  /** Adds a part whose type follows from its extension. */
  addByExtension(path: string, contentType: string, content: string): void;
}

export class PackageParts implements PartSink {
  readonly #parts = new Map<string, Uint8Array>();
  readonly #overrides: string[] = [];
  readonly #defaults = new Map([
    ["rels", RELATIONS_TYPE],
    ["xml", "application/xml"],
  ]);

  add(path: string, contentType: string, content: string | Uint8Array): void {
    this.#put(path, content);
    this.#overrides.push(`<Override PartName="/${attributeText(path)}" ContentType="${contentType}"/>`);
  }

  addByExtension(path: string, contentType: string, content: string): void {
    this.#put(path, content);
    this.#defaults.set(path.slice(path.lastIndexOf(".") + 1), contentType);
  }

  zip(codec: Codec): Uint8Array {
    return writeZip(new Map([["[Content_Types].xml", strToU8(this.#contentTypes())], ...this.#parts]), codec);
  }

  #put(path: string, content: string | Uint8Array): void {
    if (this.#parts.has(path)) throw new Error(`The part ${path} is written twice`);
    this.#parts.set(path, typeof content === "string" ? strToU8(content) : content);
  }

  #contentTypes(): string {
    const defaults = [...this.#defaults].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
    return `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join("")}${this.#overrides.join("")}</Types>`;
  }
}
