// The script of the spreadsheet: every export becomes a public function of Code.js, with its comment.

import type { SnapshotRequest } from "../../shared/commands/host.ts";
import type { Block } from "../../shared/workbook/block.ts";
import { goTo } from "./host/go-to.ts";
import { insertFormula as insertIntoCell } from "./host/insert-formula.ts";
import { readSnapshot } from "./host/read-snapshot.ts";
import { addMenu } from "./menu/add-menu.ts";
import { menuGroups } from "./menu/menu-groups.ts";
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

/** Открывает панель и строит в ней сводку. */
export function buildSummary(): void {
  openPane("build-summary");
}

/** Открывает панель и проверяет в ней ответы школ. */
export function checkForms(): void {
  openPane("check-forms");
}

/** Для панели: снимок листов. */
export function readSnapshotJson(request: string): string {
  return answering(() => readSnapshot(JSON.parse(request) as SnapshotRequest));
}

/** Для панели: изменения, по частям. */
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

/** Для панели: формула в пустую ячейку. */
export function insertFormulaJson(formula: string): string {
  return answering(() => insertIntoCell(JSON.parse(formula) as string));
}
