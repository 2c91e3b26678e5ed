// The files of what was dropped, folders taken apart.

import type { ChosenFile } from "../bridge.ts";
import { chosenFile } from "./chosen-file.ts";

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((resolve, reject) => entry.file(resolve, reject));

/** A reader gives a folder's entries in parts, a hundred at a time in Chromium; an empty part is the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) return all;
    all.push(...part);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

async function walk(entry: FileSystemEntry, found: ChosenFile[]): Promise<void> {
  if (isFile(entry)) found.push(chosenFile(await fileOf(entry), entry.fullPath.replace(/^\//, "")));
  if (isFolder(entry)) for (const each of await entriesOf(entry)) await walk(each, found);
}

/** The transfer is emptied when the drop's event is over, so its entries are taken before the first wait. */
export async function droppedFiles(transfer: DataTransfer): Promise<ChosenFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const loose = [...transfer.files];
  if (entries.length === 0) return loose.map((file) => chosenFile(file));
  const found: ChosenFile[] = [];
  for (const entry of entries) await walk(entry, found);
  return found;
}
