// What the page works on: the grid with its workbook, the host of commands, opening and saving. Loaded after the page itself shows.

import "./adopted-style.ts";
import { findingMessage } from "../../shared/catalogue/messages/languages.ts";
import type { Language } from "../../shared/catalogue/messages/messages.ts";
import type { Host } from "../../shared/commands/host.ts";
import { welcomeSheet } from "../../shared/reports/welcome-sheet.ts";
import { localTime } from "../engine/local-time.ts";
import { type OpenedFile, openFile } from "./files/open-file.ts";
import { type SavedFile, saveFile } from "./files/save-file.ts";
import { FunctionFaults } from "./functions/function-faults.ts";
import { gridFunctions } from "./functions/grid-functions.ts";
import { registerFunctions } from "./functions/register-functions.ts";
import { applyEdits } from "./grid/apply-edits.ts";
import { copySpilled } from "./grid/copy-spilled.ts";
import { Grid } from "./grid/grid.ts";
import { GRID_LOCALES } from "./grid/locales.ts";
import { newWorkbook } from "./grid/new-workbook.ts";
import { OwnSheetEdits } from "./grid/own-sheet-edits.ts";
import { typeInLanguage } from "./typing/type-in-language.ts";
import { UNREAD_WORDS } from "./typing/unread-words.ts";
import { makeUniverHost } from "./univer-host.ts";

export interface WorkspaceOptions {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly isDark: boolean;
  readonly now: () => Date;
  /** Told why a custom function has no answer in the selected cell, or in one that has just been computed. */
  readonly onFault: (message: string) => void;
}

export class Workspace {
  readonly grid: Grid;
  readonly host: Host;
  readonly #own = new OwnSheetEdits();
  readonly #faults: FunctionFaults;
  #language: Language;
  #file: OpenedFile | undefined;
  #isChanged = false;
  #copiesSpilled = false;
  readonly #now: () => Date;

  constructor({ container, language, isDark, now, onFault }: WorkspaceOptions) {
    this.#now = now;
    this.#faults = new FunctionFaults(onFault);
    this.#language = language;
    this.grid = new Grid({ container, language, isDark, locales: GRID_LOCALES });
    this.host = makeUniverHost(this.grid, this.#own, () => this.#language);
    this.grid.onChange(() => {
      this.#isChanged = true;
    });
    typeInLanguage(
      this.grid,
      () => this.#language,
      (text) => onFault(UNREAD_WORDS[this.#language](text)),
    );
    this.grid.onSelect((cell) => {
      const message = this.#faults.at(cell);
      // The formula may have been deleted, or have moved with its row.
      if (message !== undefined && this.grid.hasFormula(cell)) onFault(message);
    });
  }

  /** Of the file, or of a workbook that has none yet. */
  get title(): string {
    return this.grid.workbook.name;
  }

  get isChanged(): boolean {
    return this.#isChanged;
  }

  /** A workbook with one blank sheet. */
  startBlank(title: string): void {
    this.#own.clear();
    this.#faults.clear();
    this.#file = undefined;
    this.grid.open(newWorkbook(title, this.#language));
    this.#registerFunctions();
    this.#isChanged = false;
  }

  /** A workbook with the first sheet's advice and example. */
  startNew(title: string): void {
    this.startBlank(title);
    applyEdits(this.grid, this.#own, welcomeSheet(this.#language), this.#language, {
      progress: () => {},
      isCancelled: () => false,
    });
    this.#isChanged = false;
  }

  /** Gives in words why the file cannot be opened; the workbook that is there stays then. */
  open(bytes: Uint8Array, name: string): string | undefined {
    const outcome = openFile(this.grid, bytes, name, this.#language);
    if (!outcome.ok) {
      const { text, advice } = findingMessage(outcome.finding, this.#language);
      return `${text} ${advice}`;
    }
    this.#own.clear();
    this.#faults.clear();
    this.#file = outcome.file;
    this.#registerFunctions();
    this.#isChanged = false;
    return undefined;
  }

  async save(): Promise<SavedFile> {
    await this.grid.settled();
    const saved = saveFile(this.grid, this.#own, this.#file, { language: this.#language, created: localTime(this.#now()) });
    this.#isChanged = false;
    return saved;
  }

  speak(language: Language): void {
    this.#language = language;
    this.grid.speak(language);
    this.#registerFunctions();
  }

  setDark(isDark: boolean): void {
    this.grid.setDark(isDark);
  }

  #registerFunctions(): void {
    // The clipboard is there from the first workbook on.
    if (!this.#copiesSpilled) copySpilled(this.grid);
    this.#copiesSpilled = true;
    registerFunctions(
      this.grid,
      gridFunctions(this.#language, () => localTime(this.#now()).slice(0, 10)),
      this.#faults,
    );
  }
}
