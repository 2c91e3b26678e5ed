// JOURNAL_MATCH: marks of a work beside those of the class journal, counted by hand.

import { describe, expect, test } from "vitest";
import { JOURNAL_MATCH } from "../../shared/functions/journal-match.ts";
import { cellsOf, errorOf } from "./call.ts";

const column = (...cells: readonly (string | number | null)[]) => cells.map((cell) => [cell]);
const HEADER = ["Сравнено", "Понизили", "Подтвердили", "Повысили", "Расхождение 2 и более", "Вывод"];
const REVIEW = "подтвердили меньше 70%: разберите причины";

test("shares are of the pupils who have both marks", () => {
  // Lowered 3<4 and 2<5; confirmed 4, 5; raised 5>4; of five. The blank and «н» are not compared.
  const marks = column("Отметка", 3, 2, 4, "5", 5, null, 4);
  const journal = column("Журнал", 4, 5, 4, 5, 4, 4, "н");
  expect(cellsOf(JOURNAL_MATCH, marks, journal)).toEqual([HEADER, [5, 0.4, 0.4, 0.2, 1, REVIEW]]);
});

test("seventy percent exactly are confirmed; the bound can be another", () => {
  const [marks, journal] = [column(4, 4, 4, 4, 4, 4, 4, 3, 3, 3), column(4, 4, 4, 4, 4, 4, 4, 4, 4, 4)];
  expect(cellsOf(JOURNAL_MATCH, marks, journal)[1]?.[5]).toBe("подтвердили не меньше 70%");
  expect(cellsOf(JOURNAL_MATCH, marks, journal, null, 71)[1]?.[5]).toContain("меньше 71%");
});

describe("by school", () => {
  test("a row a school in the order of the range, and one for all; a wrong mark spoils its school and the whole", () => {
    const marks = column(3, 4, 6, 5);
    const journal = column(3, 4, 4, 4);
    const schools = column("СОШ № 2", "СОШ № 2", "СОШ № 1", null);
    const fault = "Строка 3: должна быть отметка от 2 до 5 («6»).";
    expect(cellsOf(JOURNAL_MATCH, marks, journal, schools)).toEqual([
      ["Школа", ...HEADER],
      ["СОШ № 2", 2, 0, 1, 0, 0, "подтвердили не меньше 70%"],
      ["СОШ № 1", 0, null, null, null, null, fault],
      ["школа не указана", 1, 0, 0, 1, 0, REVIEW],
      ["Всего", 3, null, null, null, null, fault],
    ]);
  });
});

test("arguments that cannot be used", () => {
  expect(errorOf(JOURNAL_MATCH, column(3, 4), column(3)).message).toContain("разной формы");
  expect(errorOf(JOURNAL_MATCH, [[3, 4]], [[3, 4]]).message).toContain("ровно один столбец");
  expect(errorOf(JOURNAL_MATCH, column(3, 7), column(3, 4)).message).toContain("Строка 2");
  expect(errorOf(JOURNAL_MATCH, column(null), column(null)).error).toBe("na");
  expect(errorOf(JOURNAL_MATCH, column(3), column(3), null, 101).error).toBe("value");
});
