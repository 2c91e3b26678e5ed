// Keeps pieces of a long text between the calls of one sending, in the document's cache.

/** A value of the cache holds 100 KB; a Cyrillic letter takes two bytes, some signs three. */
const CHARACTERS_A_VALUE = 30_000;
const SECONDS = 1_800;

const cache = () => CacheService.getDocumentCache();
const keyOf = (id: string, index: number, part: number): string => `MSOKO_${id}_${index}_${part}`;

export function keepPiece(id: string, index: number, text: string): void {
  const count = Math.max(1, Math.ceil(text.length / CHARACTERS_A_VALUE));
  const parts: Record<string, string> = { [keyOf(id, index, -1)]: String(count) };
  for (let part = 0; part < count; part++) {
    parts[keyOf(id, index, part)] = text.slice(part * CHARACTERS_A_VALUE, (part + 1) * CHARACTERS_A_VALUE);
  }
  cache()?.putAll(parts, SECONDS);
}

/** All pieces before `count`, joined; `null` where the cache has lost any. */
export function keptText(id: string, count: number): string | null {
  const store = cache();
  let text = "";
  for (let index = 0; index < count; index++) {
    const parts = Number(store?.get(keyOf(id, index, -1)) ?? 0);
    if (parts === 0) return null;
    const keys = Array.from({ length: parts }, (_, part) => keyOf(id, index, part));
    const kept: Record<string, string> = store?.getAll(keys) ?? {};
    for (const key of keys) {
      const part = kept[key];
      if (part === undefined) return null;
      text += part;
    }
  }
  return text;
}
