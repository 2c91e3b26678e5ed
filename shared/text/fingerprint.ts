// Tells one text from another by a short mark.

/** FNV-1a over UTF-16 units, twice with different seeds, with the length before it. Not for secrets: only to see a change. */
export function fingerprint(text: string): string {
  let [first, second] = [0x811c9dc5, 0x1b873593];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x85ebca6b) + 1;
  }
  return `${text.length}-${(first >>> 0).toString(16)}-${(second >>> 0).toString(16)}`;
}
