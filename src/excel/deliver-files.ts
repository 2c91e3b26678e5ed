// Hands made files to the user of Excel. Excel for Mac lets no page save a file, and says nothing of it: there a workbook is opened in Excel
// itself, from where it can be saved, and whatever else there is is refused in words.

import { HostRefusal } from "../../shared/commands/host.ts";
import type { MadeBytes } from "../engine/make-files.ts";

function base64(bytes: Uint8Array): string {
  let text = "";
  const atOnce = 0x8000;
  for (let start = 0; start < bytes.length; start += atOnce)
    text += String.fromCharCode(...bytes.subarray(start, start + atOnce));
  return btoa(text);
}

type Deliver = (files: readonly MadeBytes[]) => Promise<void>;

/** `download`: how a browser saves files. */
export const deliverInExcel =
  (download: Deliver): Deliver =>
  (files) =>
    Office.context.platform === Office.PlatformType.Mac ? openOnMac(files) : download(files);

async function openOnMac(files: readonly MadeBytes[]): Promise<void> {
  const [only, ...more] = files;
  if (!only || more.length > 0 || !/\.xlsx$/i.test(only.name)) {
    throw new HostRefusal("cannot-save", files.map(({ name }) => name).join(", "));
  }
  try {
    await Excel.createWorkbook(base64(only.bytes));
  } catch {
    throw new HostRefusal("cannot-save", only.name);
  }
}
