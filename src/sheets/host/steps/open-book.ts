// The open spreadsheet while edits are applied: each of its sheets is asked for once.

import { HostRefusal } from "../../../../shared/commands/host.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const key = (name: string): string => name.toLowerCase();

export class OpenBook {
  private readonly sheets = new Map<string, Sheet | null>();
  private readonly ids = new Map<string, number>();
  private listed: readonly string[] | null = null;

  constructor(readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {}

  /** Names of the sheets that stood there when it was first asked. */
  get names(): readonly string[] {
    this.listed ??= this.spreadsheet.getSheets().map((sheet) => {
      const name = sheet.getName();
      this.add(sheet, name);
      return name;
    });
    return this.listed;
  }

  add(sheet: Sheet, name: string): void {
    this.sheets.set(key(name), sheet);
  }

  remove(name: string): void {
    this.sheets.set(key(name), null);
  }

  find(name: string): Sheet | null {
    const known = this.sheets.get(key(name));
    if (known !== undefined) return known;
    const found = this.spreadsheet.getSheetByName(name);
    this.sheets.set(key(name), found);
    return found;
  }

  sheet(name: string): Sheet {
    const found = this.find(name);
    if (!found) throw new HostRefusal("place-absent", name);
    return found;
  }

  /** The number by which links know the sheet. */
  sheetId(name: string): number {
    const id = this.ids.get(key(name)) ?? this.sheet(name).getSheetId();
    this.ids.set(key(name), id);
    return id;
  }
}
