// CRC-32 of bytes, four at a time: the check that a flipped bit inside an archive never becomes a wrong figure.

let tables: Int32Array | undefined;

function makeTables(): Int32Array {
  const made = new Int32Array(4 * 256);
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    made[n] = c;
  }
  for (let n = 0; n < 256; n++) {
    for (let k = 1; k < 4; k++) {
      const previous = made[(k - 1) * 256 + n]!;
      made[k * 256 + n] = (previous >>> 8) ^ made[previous & 255]!;
    }
  }
  return made;
}

/** The CRC-32 that zip archives keep, as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  tables ??= makeTables();
  const t = tables;
  const fours = bytes.length - (bytes.length % 4);
  let c = -1;
  let i = 0;
  for (; i < fours; i += 4) {
    c ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    c = t[768 + (c & 255)]! ^ t[512 + ((c >>> 8) & 255)]! ^ t[256 + ((c >>> 16) & 255)]! ^ t[c >>> 24]!;
  }
  for (; i < bytes.length; i++) c = (c >>> 8) ^ t[(c ^ bytes[i]!) & 255]!;
  return ~c >>> 0;
}
