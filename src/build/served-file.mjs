// What a server of one folder gives for an address, and the type that it says the file has.

import { existsSync, realpathSync, statSync } from "node:fs";
import { extname, resolve, sep } from "node:path";

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * The file that an address names, inside the folder and nowhere else; `undefined` where there is none.
 * @param {string} folder
 * @param {string} address as it stands in the request
 * @returns {{ path: string, type: string } | undefined}
 */
export function servedFile(folder, address) {
  let asked;
  try {
    // The host is of no account here; an address needs one to be read.
    asked = decodeURIComponent(new URL(address, "http://localhost").pathname);
  } catch {
    return undefined;
  }
  if (asked.includes("\0")) return undefined;
  const root = resolve(folder);
  const wanted = resolve(root, `.${asked.endsWith("/") ? `${asked}index.html` : asked}`);
  if (!wanted.startsWith(root + sep) || !existsSync(wanted) || !statSync(wanted).isFile()) return undefined;
  // A link may lead out of the folder.
  const path = realpathSync(wanted);
  if (!path.startsWith(realpathSync(root) + sep)) return undefined;
  return { path, type: TYPES[extname(wanted)] ?? "application/octet-stream" };
}
