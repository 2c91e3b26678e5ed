// A school whose rows were thrown out for errors: its own row says so, and its year is not called one without data.

import { describe, expect, test } from "vitest";
import type { FileReading } from "../../shared/commands/build-summary.ts";
import type { CellValue } from "../../shared/workbook/cell.ts";
import { readRows } from "../submission/snapshot-of.ts";
import { rowsOf, rowWith, summaryOf } from "./made-district.ts";

const HEADER = ["Год", "Процедура", "Предмет", "Класс", "Школа", "Участников", "2", "3", "4", "5"];

type Line = readonly CellValue[];

/** A table of results of ВПР in Russian, grade 4: year, school, participants, marks. */
function table(...lines: readonly Line[]): FileReading {
  const rows = lines.map(([year = null, school = null, ...counts]) => [year, "ВПР", "Русский язык", 4, school, ...counts]);
  return { ok: true, part: readRows([HEADER, ...rows]) };
}

const GOOD = [20, 0, 10, 5, 5];
const BAD = [20, 8, 6, 6, 0];

function doubtsOf(...lines: readonly Line[]) {
  const { edits } = summaryOf([table([2020, "Школа № 9", ...GOOD], ...lines)]);
  const row = rowWith(rowsOf(edits, "Школы"), "На что обратить внимание", "Школа № 1");
  const evidence = rowsOf(edits, "Обоснование").filter((each) => each?.[0] === "Школа № 1" && each[2] === "2.1.1.a");
  return { verdict: row.Вывод, doubts: row["На что обратить внимание"], statuses: evidence.map((each) => each[12]) };
}

describe("rows with «н/д», with a count below zero, with marks that do not add up", () => {
  test("are counted in the row of their school, and its evidence says that they were rejected", () => {
    const { verdict, doubts, statuses } = doubtsOf(
      [2019, "Школа № 1", "н/д", 1, 1, 1, 1],
      [2020, "Школа № 1", -15, 1, 1, 1, 1],
      [2021, "Школа № 1", 20, 8, 9, 9, 9],
      [2018, "Школа № 1", ...GOOD],
    );
    expect(verdict).toBe("данных мало");
    expect(doubts).toBe("Не учтены из-за ошибок: 3 строки.");
    expect(statuses).toEqual(["отклонены: ошибка", "отклонены: ошибка", "отклонены: ошибка"]);
  });

  test("leave a year that was sent and rejected, not one without data", () => {
    const { verdict, doubts, statuses } = doubtsOf(
      [2019, "Школа № 1", ...BAD],
      [2020, "Школа № 1", ...GOOD],
      [2021, "Школа № 1", "н/д", 8, 6, 6, 0],
    );
    expect(verdict).toBe("не выявлена");
    expect(doubts).toBe("Исход зависит от года, чьи данные отклонены из-за ошибки (2.1.1.a).\nНе учтены из-за ошибок: 1 строка.");
    expect(statuses).toEqual(["условие выполнено", "не выполнено", "отклонены: ошибка"]);
  });

  test("do not put a low-result school in doubt: with more data it would be one still", () => {
    const { verdict, doubts } = doubtsOf(
      [2019, "Школа № 1", ...BAD],
      [2020, "Школа № 1", ...BAD],
      [2021, "Школа № 1", "н/д", 8, 6, 6, 0],
    );
    expect(verdict).toBe("низкие результаты");
    expect(doubts).not.toContain("Не учтены");
  });

  test("of a school that no other row names make no school", () => {
    const { edits } = summaryOf([table([2020, "Школа № 9", ...GOOD], [2021, "Примечание", "н/д", 1, 1, 1, 1])]);
    expect(rowsOf(edits, "Школы").flat()).not.toContain("Примечание");
  });
});
