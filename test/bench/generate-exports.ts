// Makes export files of further municipalities out of the bundled ones: other schools, logins, municipalities and years, the same
// figures, so that no file repeats another and every municipality is the same amount of work.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { listFiles } from "../../src/files/list-files.ts";
import { DISTRICT } from "./example-files.ts";

/** Of the 42 bundled exports. */
export const FILES_A_MUNICIPALITY = 40;

interface Template {
  readonly name: string;
  /** Stored, not deflated again: all parts but the sheet stay as they are. */
  readonly parts: { readonly [path: string]: Uint8Array };
  readonly sheet: string;
}

const SHEET = "xl/worksheets/sheet1.xml";

function templates(): readonly Template[] {
  const exports = (listFiles(DISTRICT) ?? []).filter(({ name }) => name.startsWith("vpr/")).slice(0, FILES_A_MUNICIPALITY);
  return exports.map(({ path, name }) => {
    const parts = unzipSync(readFileSync(path));
    return { name: name.split("/").join(" "), parts, sheet: strFromU8(parts[SHEET]!) };
  });
}

/** Municipality 63 of the bundled files becomes municipality `index` (0 to 99); every second one has the exports of later years. */
function rewriteSheet(sheet: string, index: number): string {
  const number = String(index).padStart(2, "0");
  const yearsLater = index % 2 === 0 ? 0 : 2;
  return sheet
    .replace(/Школа 63-/g, `Школа ${number}-`)
    .replace(/edu63(\d{4})/g, `edu${number}$1`)
    .replace(/Муниципалитет 63\(reg00_m063\)/g, `Муниципалитет ${number}(reg00_m0${number})`)
    .replace(/ВПР (20\d\d)/g, (_, year: string) => `ВПР ${Number(year) + yearsLater}`)
    .replace(/(\d\d\.\d\d\.)(20\d\d)/g, (_, day: string, year: string) => day + (Number(year) + yearsLater));
}

/** Writes the exports of so many municipalities, a folder each. */
export function generateExports(folder: string, municipalities: number): void {
  const all = templates();
  for (let index = 0; index < municipalities; index++) {
    const own = join(folder, `municipality ${index}`);
    mkdirSync(own, { recursive: true });
    for (const { name, parts, sheet } of all) {
      const zippable: Zippable = { ...parts, [SHEET]: strToU8(rewriteSheet(sheet, index)) };
      writeFileSync(join(own, name), zipSync(zippable, { level: 1 }));
    }
  }
}

/** Writes the exports of one municipality again and again under other names. */
export function repeatExports(folder: string, times: number): void {
  const all = templates().map(({ name, parts }) => ({ name, bytes: zipSync({ ...parts }, { level: 1 }) }));
  for (let copy = 0; copy < times; copy++) {
    const own = join(folder, `copy ${copy}`);
    mkdirSync(own, { recursive: true });
    for (const { name, bytes } of all) writeFileSync(join(own, name), bytes);
  }
}
