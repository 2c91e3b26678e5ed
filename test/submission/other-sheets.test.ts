// Sheets that are none of the known forms: what they look like, and that nothing of them is used.

import { expect, test } from "vitest";
import { foundIn, type Row, readRows } from "./snapshot-of.ts";

test.each<[string, Row[], string]>([
  ["a blank sheet", [], "blank"],
  ["a report of tasks", [["Выполнение заданий"], ["Группы участников", "Кол-во участников", "1", "2"]], "tasks-report"],
  ["a report of planned results", [["Достижение планируемых результатов"], ["№", "Блоки ПООП"]], "planned-results-report"],
  ["an exam protocol", [["Протокол проверки результатов"], ["№", "Код ОО", "Код ППЭ", "Фамилия"]], "exam-protocol"],
  ["instructions", [["Уважаемые коллеги!"], ["Заполните таблицу."]], "text"],
  [
    "another table",
    [
      ["Показатель", "Значение"],
      ["Охват", 85],
    ],
    "table",
  ],
])("%s", (_what, rows, seems) => {
  const part = readRows(rows);
  expect(part.facts).toEqual([]);
  expect(foundIn(part)).toMatchObject([{ code: "file-not-recognised", facts: { seems } }]);
});

test("a report whose title is known and whose table is empty", () => {
  const part = readRows([
    ["Статистика по отметкам"],
    ["ВПР 2021 Русский язык 4 класс"],
    ["Группы участников", "Кол-во ОО", "Кол-во участников", 2, 3, 4, 5],
  ]);
  expect(foundIn(part)).toEqual([{ code: "table-has-no-rows", cell: undefined, facts: { kind: "marks-report" } }]);
});
