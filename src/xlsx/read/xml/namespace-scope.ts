// Which namespaces a tag's prefix may stand for: declarations come and go with the elements that make them.

interface Binding {
  /** Empty for the default namespace. */
  readonly prefix: string;
  readonly wanted: boolean;
  readonly depth: number;
}

/** What a prefix stands for. */
export const UNBOUND = 0;
const FOREIGN = 1;
export const WANTED = 2;

/** More declarations at a time than any part has; each name with a prefix looks through them. */
const MOST = 256;

export class NamespaceScope {
  /** Whether a name without a prefix belongs to the wanted namespaces. */
  defaultIsWanted = false;
  /** The depth of the innermost element that declares something; 0 where none does. */
  innermost = 0;
  readonly #wanted: ReadonlySet<string>;
  readonly #bindings: Binding[] = [];

  constructor(wanted: ReadonlySet<string>) {
    this.#wanted = wanted;
  }

  /** Takes a declaration of the element at `depth`; false where XML forbids it. */
  declare(prefix: string, uri: string, depth: number): boolean {
    if (this.#bindings.length === MOST) return false;
    if (prefix === "xml" || prefix === "xmlns" || (prefix !== "" && uri === "")) return false;
    this.#bindings.push({ prefix, wanted: this.#wanted.has(uri), depth });
    this.#settle();
    return true;
  }

  /** Forgets the declarations of the element at `depth`. */
  leave(depth: number): void {
    while (this.innermost === depth && depth > 0) {
      this.#bindings.pop();
      this.#settle();
    }
  }

  /** What the prefix at `start` to `end` stands for. */
  resolve(bytes: Uint8Array, start: number, end: number): number {
    for (let i = this.#bindings.length - 1; i >= 0; i--) {
      const { prefix, wanted } = this.#bindings[i]!;
      if (prefix.length === end - start && isWord(bytes, start, prefix)) return wanted ? WANTED : FOREIGN;
    }
    return end - start === 3 && isWord(bytes, start, "xml") ? FOREIGN : UNBOUND;
  }

  #settle(): void {
    const bindings = this.#bindings;
    this.innermost = bindings[bindings.length - 1]?.depth ?? 0;
    let i = bindings.length - 1;
    while (i >= 0 && bindings[i]!.prefix !== "") i--;
    this.defaultIsWanted = i >= 0 && bindings[i]!.wanted;
  }
}

/** Whether the bytes from `start` on spell an ASCII word. */
export function isWord(bytes: Uint8Array, start: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (bytes[start + i] !== word.charCodeAt(i)) return false;
  return true;
}
