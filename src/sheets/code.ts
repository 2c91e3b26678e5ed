// The script of the spreadsheet: every export becomes a public function of Code.js, with its comment.

import { wordsOf } from "../../shared/catalogue/messages/languages.ts";
import { DEFAULT_SETTINGS } from "../../shared/catalogue/settings.ts";
import type { SnapshotRequest } from "../../shared/commands/host.ts";
import { lowResultSchool } from "../../shared/functions/low-result-school.ts";
import type { Block } from "../../shared/workbook/block.ts";
import { rangeValues } from "./functions/range-values.ts";
import { goTo } from "./host/go-to.ts";
import { insertFormula as insertIntoCell } from "./host/insert-formula.ts";
import { readSnapshot } from "./host/read-snapshot.ts";
import { addMenu } from "./menu/add-menu.ts";
import { menuGroups } from "./menu/menu-groups.ts";
import { runCommand } from "./menu/run-command.ts";
import { openPane } from "./menu/show-pane.ts";
import { answering } from "./server/answering.ts";
import type { EditsPiece } from "./server/messages.ts";
import { takeEdits } from "./server/take-edits.ts";
import { userLanguage } from "./words.ts";

/** Добавляет меню при открытии таблицы. */
export function onOpen(): void {
  addMenu(menuGroups(userLanguage()));
}

/** Добавляет меню сразу после установки дополнения. */
export function onInstall(): void {
  onOpen();
}

/** Открывает панель. */
export function showPane(): void {
  openPane();
}

/** Строит сводку по листам этой таблицы. */
export function buildSummary(): void {
  runCommand("build-summary");
}

/** Проверяет ответы школ, которые стоят в этой таблице. */
export function checkForms(): void {
  runCommand("check-forms");
}

/** Для панели: снимок листов. */
export function readSnapshotJson(request: string): string {
  return answering(() => readSnapshot(JSON.parse(request) as SnapshotRequest));
}

/** Для панели: принимает изменения по частям и вносит их. */
export function applyEditsJson(piece: string): string {
  return answering(() => takeEdits(JSON.parse(piece) as EditsPiece));
}

/** Для панели: показывает место. */
export function goToJson(place: string): string {
  return answering(() => {
    goTo(JSON.parse(place) as Block);
    return null;
  });
}

/** Для панели: ставит формулу в выбранную пустую ячейку. */
export function insertFormulaJson(formula: string): string {
  return answering(() => insertIntoCell(JSON.parse(formula) as string));
}

/**
 * Относится ли школа к школам с низкими образовательными результатами: по таблице результатов с заголовками Год, Процедура, Предмет,
 * Класс, Участников и 2, 3, 4, 5 (или Ниже минимума и 70 и более). Столбцы Школа, Логин, Код ОО — если школ несколько.
 *
 * @param {A1:J40} rows Таблица результатов вместе с заголовками.
 * @param {"2021/22"} year Год идентификации; без него — год после последнего в таблице.
 * @return Вывод и его причины; для нескольких школ — по строке на школу.
 * @customfunction
 */
export function LOW_RESULT_SCHOOL(rows: unknown, year?: unknown): string[][] {
  const asked = year === undefined || year === null ? "" : String(year);
  // A custom function may not ask who the user is: its words are Russian.
  return lowResultSchool(rangeValues(rows), asked, DEFAULT_SETTINGS, wordsOf("ru")).map((row) => [...row]);
}
