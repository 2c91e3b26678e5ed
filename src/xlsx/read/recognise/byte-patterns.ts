// Looks for byte patterns at known places: how most formats are recognised.

/** Whether the characters of `pattern`, each one byte, stand at `at`. */
export function hasAt(bytes: Uint8Array, at: number, pattern: string): boolean {
  for (let i = 0; i < pattern.length; i++) if (bytes[at + i] !== pattern.charCodeAt(i)) return false;
  return true;
}

/** Whether the pattern stands anywhere in the first `within` bytes. */
export function hasWithin(bytes: Uint8Array, within: number, pattern: string): boolean {
  const first = pattern.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0 && at < within; at = bytes.indexOf(first, at + 1)) {
    if (hasAt(bytes, at, pattern)) return true;
  }
  return false;
}
