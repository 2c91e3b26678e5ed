// One list of styles.xml (fonts, fills, cell formats): its items as they are written, and new ones behind them.

import { appendChildren, asChildOf, setAttribute, withPrefix } from "../xml/change-element.ts";
import { prefixOf } from "../xml/find-elements.ts";
import { type Outline, type OutlineElement, rawText } from "../xml/read-outline.ts";
import type { Splice } from "../xml/splice-part.ts";

export class StyleList {
  readonly tag: string;
  /** Elements that were there; new items have none. */
  readonly elements: readonly OutlineElement[];
  readonly #list: OutlineElement | undefined;
  readonly #prefix: string;
  readonly #indices = new Map<string, number>();
  readonly #first: readonly string[];
  readonly #new: string[] = [];

  /** `first`: what Excel wants to stand at the beginning of such a list, put there once the list is added to. */
  constructor(outline: Outline, tag: string, list: OutlineElement | undefined, first: readonly string[]) {
    this.#first = first;
    this.tag = tag;
    this.#list = list;
    this.#prefix = prefixOf(list ?? outline.root);
    this.elements = list ? list.children.filter(({ namespace }) => namespace === list.namespace) : [];
    this.elements.forEach((element, i) => {
      const xml = rawText(outline, element);
      if (!this.#indices.has(xml)) this.#indices.set(xml, i);
    });
  }

  get count(): number {
    return this.elements.length + this.#new.length;
  }

  /** The index of an item as the writer writes it, without prefixes. */
  indexOf(xml: string): number {
    return this.indexOfRaw(withPrefix(xml, this.#prefix));
  }

  /** The index of an item written with the prefixes of this file; it is added where it is not there. */
  indexOfRaw(xml: string): number {
    const known = this.#indices.get(xml);
    if (known !== undefined) return known;
    while (this.count < this.#first.length) this.#push(withPrefix(this.#first[this.count]!, this.#prefix));
    return this.#indices.get(xml) ?? this.#push(xml);
  }

  /** Changes to a list that is there. */
  splices(): readonly Splice[] {
    if (!this.#list || this.#new.length === 0) return [];
    const hasCount = this.#list.attributes.some(({ name }) => name === "count");
    const count = hasCount ? setAttribute(this.#list, "count", String(this.count)) : [];
    return [...count, ...appendChildren(this.#list, this.#new.join(""))];
  }

  /** The whole list where there was none; empty where there is nothing to write. */
  newList(root: OutlineElement): string {
    if (this.#list || this.#new.length === 0) return "";
    const [opening, closing] = asChildOf(root, `<${this.tag} count="${this.count}">|</${this.tag}>`).split("|");
    return `${opening}${this.#new.join("")}${closing}`;
  }

  #push(xml: string): number {
    this.#new.push(xml);
    const index = this.count - 1;
    if (!this.#indices.has(xml)) this.#indices.set(xml, index);
    return index;
  }
}
