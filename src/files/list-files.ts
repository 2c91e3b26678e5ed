// Lists the files that the user gave, folders taken apart, in an order that does not depend on the disk.

import { lstatSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { isSourceName } from "../../shared/commands/source-name.ts";

export interface ListedFile {
  readonly path: string;
  /** As shown to the user: relative to the folder that was given, with forward slashes. */
  readonly name: string;
}

function walk(root: string, folder: string, found: ListedFile[]): void {
  const names = readdirSync(folder).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  for (const name of names) {
    if (!isSourceName(name)) continue;
    const path = join(folder, name);
    const stat = lstatSync(path);
    if (stat.isDirectory()) walk(root, path, found);
    else if (stat.isFile()) found.push({ path, name: relative(root, path).split("\\").join("/") });
  }
}

/** Files of a folder and its subfolders, or the one file; `undefined` where the path does not exist. */
export function listFiles(path: string): ListedFile[] | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return undefined;
  if (!stat.isDirectory()) return [{ path, name: path.split(/[\\/]/).pop() ?? path }];
  const found: ListedFile[] = [];
  walk(path, path, found);
  return found;
}
