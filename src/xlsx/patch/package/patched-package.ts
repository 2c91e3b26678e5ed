// A package while it is patched: its parts as they are now. Only what differs in the end is packed anew.

import type { PartSink } from "../../write/package-parts.ts";
import { openPackage, type Package } from "../../zip/open-package.ts";
import type { ZipEntry } from "../../zip/open-zip.ts";
import { damaged } from "../../zip/unreadable.ts";
import { rewriteZip } from "../zip/rewrite-zip.ts";
import { CONTENT_TYPES, changeContentTypes, type NewPartType } from "./content-types.ts";

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

export class PatchedPackage implements Package, PartSink {
  readonly #archive: Uint8Array;
  readonly #entries: readonly ZipEntry[];
  readonly #original: Package;
  readonly #read = new Map<string, Uint8Array>();
  /** Contents by the part's name; `undefined` where it was removed. */
  readonly #changed = new Map<string, Uint8Array | undefined>();
  readonly #types = new Map<string, NewPartType>();
  readonly #removed = new Set<string>();

  constructor(archive: Uint8Array, entries: readonly ZipEntry[]) {
    this.#archive = archive;
    this.#entries = entries;
    this.#original = openPackage(archive, entries);
  }

  /** Names of all parts that are there now. */
  paths(): readonly string[] {
    const names = new Set([...this.#entries.map(({ path }) => path), ...this.#changed.keys()]);
    return [...names].filter((path) => this.find(path) !== undefined);
  }

  find(path: string): string | undefined {
    const name = this.#original.find(path);
    const known = name ?? [...this.#changed.keys()].find((other) => other.toLowerCase() === path.toLowerCase());
    if (known === undefined || (this.#changed.has(known) && this.#changed.get(known) === undefined)) return undefined;
    return known;
  }

  read(path: string, limit?: number): Uint8Array {
    const name = this.find(path);
    if (name === undefined) throw damaged(path);
    const known = this.#changed.get(name) ?? this.#read.get(name);
    if (known) return known;
    const bytes = this.#original.read(name, limit);
    this.#read.set(name, bytes);
    return bytes;
  }

  /** Gives new contents to a part that is there. */
  replace(path: string, content: Uint8Array): void {
    const name = this.find(path);
    if (name === undefined) throw new Error(`There is no part ${path}`);
    this.#changed.set(name, content);
  }

  remove(path: string): void {
    const name = this.find(path);
    if (name === undefined) return;
    this.#changed.set(name, undefined);
    this.#types.delete(name);
    this.#removed.add(name);
  }

  add(path: string, type: string, content: string | Uint8Array): void {
    this.#put(path, content, { type, isOfExtension: false });
  }

  addByExtension(path: string, type: string, content: string): void {
    this.#put(path, content, { type, isOfExtension: true });
  }

  /** The patched file; the very bytes that came in where nothing has changed. */
  bytes(): Uint8Array {
    const types = { removed: [...this.#removed], added: this.#types };
    if (types.removed.length + types.added.size > 0) {
      this.replace(CONTENT_TYPES, changeContentTypes(this.read(CONTENT_TYPES), types));
    }
    const changed = new Map<string, Uint8Array | undefined>();
    const added = new Map<string, Uint8Array>();
    for (const [name, content] of this.#changed) {
      if (this.#original.find(name) === undefined) {
        if (content) added.set(name, content);
      } else if (content === undefined || !isSame(content, this.#originalOf(name))) changed.set(name, content);
    }
    if (changed.size + added.size === 0) return this.#archive;
    return rewriteZip(this.#archive, this.#entries, { changed, added });
  }

  #originalOf(name: string): Uint8Array {
    return this.#read.get(name) ?? this.#original.read(name);
  }

  #put(path: string, content: string | Uint8Array, type: NewPartType): void {
    if (this.find(path) !== undefined) throw new Error(`The part ${path} is written twice`);
    const name = this.#original.find(path) ?? path;
    this.#changed.set(name, typeof content === "string" ? new TextEncoder().encode(content) : content);
    this.#types.set(name, type);
  }
}
