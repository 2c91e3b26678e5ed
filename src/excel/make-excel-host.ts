// Excel as a host: the open workbook through office.js.

import type { Host } from "../../shared/commands/host.ts";
import type { FileLanguage } from "../xlsx/write/file-properties.ts";
import { applyEdits } from "./apply-edits.ts";
import { goTo } from "./go-to.ts";
import { insertFormula } from "./insert-formula.ts";
import { readSnapshot } from "./read-snapshot.ts";

export interface ExcelHostOptions {
  /** The language of the few words that the host itself writes: numbers of pages, what a drop-down list says. */
  readonly language?: () => FileLanguage;
  /** Names of our custom functions, as the user writes them without a namespace. */
  readonly functions?: readonly string[];
}

export const makeExcelHost = ({ language = () => "ru", functions = [] }: ExcelHostOptions = {}): Host => ({
  readSnapshot,
  applyEdits: (edits, watch) => applyEdits(edits, watch, language()),
  goTo,
  insertFormula: (formula) => insertFormula(formula, functions),
});
