// The spreadsheet of the model.

import { FakeNamedRange } from "./fake-named-range.ts";
import { FakeRange } from "./fake-range.ts";
import { FakeSheet } from "./fake-sheet.ts";
import { guarded } from "./guarded.ts";
import type { ServiceCalls } from "./service-calls.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,249}$/;

export class FakeSpreadsheet implements Partial<Spreadsheet> {
  readonly names = new Map<string, FakeNamedRange>();
  sheets: readonly FakeSheet[];
  active: FakeRange;
  toasts: readonly string[] = [];
  timeZone = "Europe/Moscow";
  #nextId = 1;

  constructor(
    readonly calls: ServiceCalls,
    readonly title: string,
  ) {
    this.sheets = [];
    const first = this.addSheet("Лист1");
    this.active = new FakeRange(first, 1, 1, 1, 1);
  }

  addSheet(name: string, index = this.sheets.length): FakeSheet {
    this.mustBeFree(name, null);
    const sheet = new FakeSheet(this, this.#nextId++ * 1000, name);
    this.sheets = [...this.sheets.slice(0, index), sheet, ...this.sheets.slice(index)];
    return sheet;
  }
  /** Names of sheets differ by more than the case of their letters. */
  mustBeFree = (name: string, id: number | null): void => {
    if (name === "" || name.length > 100) throw new Error("Недопустимое название листа");
    if (this.sheets.some((each) => each.id !== id && each.name.toLowerCase() === name.toLowerCase())) {
      throw new Error(`Лист с названием "${name}" уже существует. Введите другое название.`);
    }
  };
  sheetNamed = (name: string): FakeSheet | null =>
    this.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase()) ?? null;
  select = (range: FakeRange): void => {
    this.active = range;
  };
  hasSheetOf = (range: FakeRange): boolean => this.sheets.some((each) => each === range.sheet);
  forget = (name: string): void => {
    this.names.delete(name);
  };

  service = (): Spreadsheet => guarded<Spreadsheet>("Spreadsheet", this, this.calls);
  getName = (): string => this.title;
  getId = (): string => "1x";
  getSpreadsheetTimeZone = (): string => this.timeZone;
  getSpreadsheetLocale = (): string => "ru_RU";
  getSheets = () => this.sheets.map((each) => each.service());
  getNumSheets = (): number => this.sheets.length;
  getSheetByName = (name: string) => this.sheetNamed(name)?.service() ?? null;
  insertSheet = (...given: readonly unknown[]) => {
    const name = typeof given[0] === "string" ? given[0] : this.#freeName();
    const index = given.find((each) => typeof each === "number");
    return this.addSheet(name, index as number | undefined).service();
  };
  #freeName(): string {
    for (let number = 1; ; number++) if (!this.sheetNamed(`Лист${number}`)) return `Лист${number}`;
  }
  deleteSheet = (sheet: unknown): void => {
    if (this.sheets.length === 1) throw new Error("Нельзя удалить единственный лист документа.");
    if (this.sheets.every((each) => each === sheet || each.isHidden)) {
      throw new Error("You can't remove all the visible sheets in a document.");
    }
    this.sheets = this.sheets.filter((each) => each !== sheet);
    if (this.active.sheet === sheet) this.active = new FakeRange(this.sheets[0] as FakeSheet, 1, 1, 1, 1);
  };
  setActiveSheet = (sheet: unknown) => {
    this.active = new FakeRange(sheet as FakeSheet, 1, 1, 1, 1);
    return (sheet as FakeSheet).service();
  };
  getActiveSheet = () => this.active.sheet.service();
  getNamedRanges = () =>
    [...this.names.values()].map((each) => guarded<GoogleAppsScript.Spreadsheet.NamedRange>("NamedRange", each, this.calls));
  getRangeByName = (name: string) => this.names.get(name)?.getRange() ?? null;
  setNamedRange = (name: string, range: unknown): void => {
    if (!NAME.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name)) throw new Error(`Недопустимое имя диапазона: ${name}`);
    this.names.set(name, new FakeNamedRange(this, name, range as FakeRange));
  };
  removeNamedRange = (name: string): void => {
    if (!this.names.delete(name)) throw new Error(`Нет диапазона ${name}`);
  };
  toast = (text: string): void => {
    this.toasts = [...this.toasts, text];
  };
}
