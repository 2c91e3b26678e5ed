// The names at the top of an OLE container, the envelope of old .xls and .doc files and of everything under a password.

const ENTRY_LENGTH = 128;
const STREAM = 2;
const STORAGE = 1;
const ROOT = 5;
const HEADER_FAT_SECTORS = 109;
/** More directory sectors than any document has; a loop in a damaged chain ends here. */
const MOST_SECTORS = 4096;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

function readEntries(view: DataView, offset: number, sectorLength: number): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = offset; at + ENTRY_LENGTH <= Math.min(offset + sectorLength, view.byteLength); at += ENTRY_LENGTH) {
    const length = Math.min(view.getUint16(at + 64, true), 64);
    let name = "";
    for (let i = 0; i + 2 < length; i += 2) name += String.fromCharCode(view.getUint16(at + i, true));
    entries.push({
      name,
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
    });
  }
  return entries;
}

/** The directory, as far as the chain of its sectors can be followed in a file that may be cut off. */
function readDirectory(view: DataView): readonly Entry[] {
  const sectorLength = view.getUint16(30, true) === 12 ? 4096 : 512;
  const offsetOf = (sector: number): number => (sector + 1) * sectorLength;
  const perSector = sectorLength / 4;
  const entries: Entry[] = [];
  let sector = view.getUint32(48, true);
  for (let step = 0; step < MOST_SECTORS && offsetOf(sector) < view.byteLength; step++) {
    entries.push(...readEntries(view, offsetOf(sector), sectorLength));
    const fatIndex = Math.floor(sector / perSector);
    if (fatIndex >= HEADER_FAT_SECTORS) break;
    const link = offsetOf(view.getUint32(76 + fatIndex * 4, true)) + (sector % perSector) * 4;
    if (link + 4 > view.byteLength) break;
    sector = view.getUint32(link, true);
  }
  return entries;
}

/**
 * Names of the streams and storages right below the root: an embedded document's own streams lie deeper and say nothing of the
 * file. Where the tree cannot be followed, all names that were found.
 */
export function oleStreams(bytes: Uint8Array): ReadonlySet<string> {
  if (bytes.length < 512) return new Set();
  const entries = readDirectory(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const names = new Set<string>();
  const seen = new Set<number>();
  const ahead = entries[0]?.type === ROOT ? [entries[0].child] : [];
  for (let index = ahead.pop(); index !== undefined; index = ahead.pop()) {
    const entry = entries[index];
    if (!entry || seen.has(index)) continue;
    seen.add(index);
    names.add(entry.name);
    ahead.push(entry.left, entry.right);
  }
  if (names.size > 0) return names;
  return new Set(entries.filter(({ type }) => type === STREAM || type === STORAGE).map(({ name }) => name));
}
