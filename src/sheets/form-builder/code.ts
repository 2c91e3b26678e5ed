// The script of a form of Google: fills the form that it is bound to with the questions of a form of the catalogue.

import { PASSPORT } from "../../../shared/catalogue/forms/passport.ts";
import { RESULTS } from "../../../shared/catalogue/forms/results.ts";
import { buildFromMenu } from "./build-from-menu.ts";

/** Добавляет меню при открытии формы. */
export function onOpen(): void {
  FormApp.getUi()
    .createMenu("МСОКО")
    .addItem(`Составить: ${PASSPORT.title}`, "buildPassportForm")
    .addItem(`Составить: ${RESULTS.title}`, "buildResultsForm")
    .addToUi();
}

/** Составляет форму «Паспорт школы». */
export function buildPassportForm(): void {
  buildFromMenu(PASSPORT);
}

/** Составляет форму «Результаты оценочных процедур». */
export function buildResultsForm(): void {
  buildFromMenu(RESULTS);
}
