// A file of the browser as the bridge takes it.

import type { ChosenFile } from "../bridge.ts";

const two = (value: number): string => String(value).padStart(2, "0");

/** Local time in ISO 8601, without a zone: the deadline that it is held against has none either. */
function localTime(milliseconds: number): string {
  const time = new Date(milliseconds);
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${day}T${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}`;
}

export const chosenFile = (file: File, name = file.webkitRelativePath || file.name): ChosenFile => ({
  name,
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
  modified: file.lastModified > 0 ? localTime(file.lastModified) : null,
});

// Excel's lock files and the system's own files: nobody means them when choosing a folder.
const SYSTEM = /(^|\/)(~\$[^/]*|\.[^/]*|thumbs\.db|desktop\.ini)$/i;

export const withoutSystemFiles = (files: readonly ChosenFile[]): ChosenFile[] => files.filter(({ name }) => !SYSTEM.test(name));
