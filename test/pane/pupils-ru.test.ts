// Pupils in the Russian words: one pupil away, and the result of one pupil.

import { expect, test } from "vitest";
import { RU } from "../../shared/catalogue/messages/ru.ts";
import { VIEWS_RU } from "../../taskpane/words/views-ru.ts";

test.each([
  [1, "1 ученик", "результата 1 ученика."],
  [2, "2 ученика", "результата 2 учеников."],
  [5, "5 учеников", "результата 5 учеников."],
  [21, "21 ученик", "результата 21 ученика."],
])("%i to the other verdict is «%s», and the verdict depends on the %s", (count, nominative, genitive) => {
  expect(VIEWS_RU.summary.toFlip(count)).toBe(`До смены вывода: ${nominative}`);
  expect(VIEWS_RU.school.criterionFlip(count)).toBe(`до смены: ${nominative}`);
  expect(RU.doubts["few-pupils-decide"](count)).toContain(genitive);
});
