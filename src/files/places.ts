// Where a path really leads: the same file or folder under another spelling, through links, or by another name is the same place.

import { lstatSync, realpathSync, type Stats, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";

const statOf = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false });

export const isFile = (path: string): boolean => statOf(path)?.isFile() === true;

/** Whether nothing is there, not even a link that leads nowhere. */
export const isAbsent = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) === undefined;

/** The path without links as far as it is there, and as it is written from there on. */
export function placeOf(path: string): string {
  const full = resolve(path);
  if (statOf(full)) return realpathSync(full);
  const folder = dirname(full);
  return folder === full ? full : join(placeOf(folder), basename(full));
}

/** The same for every path to one place. What is not there yet is compared without case: disks of Windows and Mac tell none apart. */
export function placeKey(path: string): string {
  const place = placeOf(path);
  const stat = statOf(place);
  if (!stat) return place.toLowerCase();
  return stat.ino === 0 ? place : `${stat.dev}:${stat.ino}`;
}

export const isSamePlace = (one: string, other: string): boolean => placeKey(one) === placeKey(other);

/** Whether a path is the folder or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(placeOf(folder), placeOf(path));
  return way === "" || !(way === ".." || /^\.\.[\\/]/.test(way) || isAbsolute(way));
}
