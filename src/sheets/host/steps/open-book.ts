// The open spreadsheet while edits are applied: its sheets by name, each asked for once.

import { HostRefusal } from "../../../../shared/commands/host.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const key = (name: string): string => name.toLowerCase();

export class OpenBook {
  readonly #sheets = new Map<string, { readonly sheet: Sheet; readonly name: string }>();
  readonly #ids = new Map<string, number>();

  constructor(readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {
    for (const sheet of spreadsheet.getSheets()) this.add(sheet, sheet.getName());
  }

  get sheetCount(): number {
    return this.#sheets.size;
  }

  get names(): readonly string[] {
    return [...this.#sheets.values()].map(({ name }) => name);
  }

  add(sheet: Sheet, name: string): void {
    this.#sheets.set(key(name), { sheet, name });
  }

  remove(name: string): void {
    this.#sheets.delete(key(name));
  }

  find(name: string): Sheet | undefined {
    return this.#sheets.get(key(name))?.sheet;
  }

  sheet(name: string): Sheet {
    const found = this.find(name);
    if (!found) throw new HostRefusal("place-absent", name);
    return found;
  }

  /** The number by which links know the sheet. */
  sheetId(name: string): number {
    const id = this.#ids.get(key(name)) ?? this.sheet(name).getSheetId();
    this.#ids.set(key(name), id);
    return id;
  }
}
