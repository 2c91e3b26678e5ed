// Words of the page around the grid; the pane and the grid have their own.

import type { Language } from "../../shared/catalogue/messages/messages.ts";
import type { NotSaved } from "./files/save-file.ts";

export interface PageWords {
  readonly name: string;
  readonly open: string;
  readonly save: string;
  readonly newWorkbook: string;
  readonly example: string;
  /** The other language, in its own words. */
  readonly otherLanguage: string;
  readonly dark: string;
  readonly light: string;
  readonly pane: string;
  readonly toPane: string;
  readonly divider: string;
  readonly grid: string;
  readonly waiting: string;
  readonly untitled: string;
  readonly opened: (file: string) => string;
  readonly saved: (file: string) => string;
  readonly failed: (reason: string) => string;
  readonly discard: string;
  readonly notSaved: { readonly [what in NotSaved["what"]]: (where: string) => string };
  readonly exampleReady: (count: number) => string;
}

export const PAGE_WORDS: { readonly [language in Language]: PageWords } = {
  ru: {
    name: "МСОКО",
    open: "Открыть",
    save: "Сохранить",
    newWorkbook: "Новая книга",
    example: "Пример",
    otherLanguage: "English",
    dark: "Тёмная тема",
    light: "Светлая тема",
    pane: "Панель",
    toPane: "Перейти к панели",
    divider: "Ширина панели",
    grid: "Таблица. Войти в ячейки и выйти из них — F6",
    waiting: "Таблица загружается…",
    untitled: "Новая книга",
    opened: (file) => `Открыто: ${file}`,
    saved: (file) => `Сохранено: ${file}`,
    failed: (reason) => `Не получилось: ${reason}`,
    discard: "В книге есть несохранённые изменения. Закрыть её без них?",
    notSaved: {
      "deleted-sheet": (where) => `Лист «${where}» удалён здесь, но остался в файле`,
      "sheet-name": (where) => `Имя листа «${where}» не сохранено: в файле осталось прежнее`,
      formula: (where) => `Формула в ${where} сохранена значением: такую файл не удержит`,
    },
    exampleReady: (count) => `Открыт пример: файлы одного района (${count})`,
  },
  en: {
    name: "MSOKO",
    open: "Open",
    save: "Save",
    newWorkbook: "New workbook",
    example: "Example",
    otherLanguage: "Русский",
    dark: "Dark theme",
    light: "Light theme",
    pane: "Pane",
    toPane: "Go to the pane",
    divider: "Width of the pane",
    grid: "Grid. F6 goes into its cells and out of them",
    waiting: "The grid is loading…",
    untitled: "New workbook",
    opened: (file) => `Opened: ${file}`,
    saved: (file) => `Saved: ${file}`,
    failed: (reason) => `It did not work: ${reason}`,
    discard: "The workbook has changes that are not saved. Close it without them?",
    notSaved: {
      "deleted-sheet": (where) => `The sheet “${where}” is deleted here, but is still in the file`,
      "sheet-name": (where) => `The name of the sheet “${where}” is not saved: the file keeps the earlier one`,
      formula: (where) => `The formula in ${where} is saved as its value: the file cannot hold it`,
    },
    exampleReady: (count) => `The example: ${count} files of one district`,
  },
};
