// The same rows give the same results whether they come in one file or in many, in whatever order, under whatever names.

import fc from "fast-check";
import { expect, test } from "vitest";
import { FORMS } from "../../shared/catalogue/forms/forms.ts";
import { resultsOf } from "../../shared/commands/build-summary.ts";
import { readFile } from "../../shared/submission/read-file.ts";
import { type Row, sheetOf, workbookOf } from "../submission/snapshot-of.ts";

const HEADER: Row = ["Год", "Процедура", "Предмет", "Класс", "Логин", "ОО", "Участников", 2, 3, 4, 5];
const SCHOOLS = [
  ["edu990001", "МБОУ СОШ № 1"],
  ["edu990002", "МБОУ СОШ № 2"],
  ["edu990003", "Лицей № 7"],
] as const;

interface Given {
  readonly school: (typeof SCHOOLS)[number];
  readonly year: number;
  readonly subject: string;
  readonly marks: readonly [number, number, number, number];
}

const count = fc.nat(30);
/** One row a school and work: two that differ would contradict each other, which is another matter. */
const rows = fc.uniqueArray(
  fc.record({
    school: fc.constantFrom(...SCHOOLS),
    year: fc.constantFrom(2020, 2021, 2022),
    subject: fc.constantFrom("Русский язык", "Математика"),
    marks: fc.tuple(count, count, count, count).filter((marks) => marks.some((each) => each > 0)),
  }),
  { selector: ({ school, year, subject }) => `${school[0]} ${year} ${subject}`, minLength: 1, maxLength: 10 },
);
const cellsOf = ({ school, year, subject, marks }: Given): Row => {
  return [year, "ВПР", subject, 4, ...school, marks.reduce((sum, each) => sum + each, 0), ...marks];
};

const partOf = (given: readonly Given[], file: string) =>
  ({ ok: true, part: readFile(workbookOf([sheetOf("Лист1", [HEADER, ...given.map(cellsOf)])], file), FORMS) }) as const;

/** What was read, without the places, in an order of its own. */
const figuresOf = (parts: readonly ReturnType<typeof partOf>[]): string[] =>
  resultsOf(parts)
    .results.map(({ school, work, marks, conflicts }) =>
      JSON.stringify([
        school.id,
        work.procedure,
        work.subject,
        work.grade,
        work.year,
        marks?.participants,
        marks?.value,
        conflicts,
      ]),
    )
    .sort();

/** Rows dealt into files; the files shuffled and named anew. */
const dealt = rows.chain((given) =>
  fc.record({
    given: fc.constant(given),
    files: fc.array(fc.nat(3), { minLength: given.length, maxLength: given.length }),
    order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
    names: fc.uniqueArray(fc.constantFrom("а.xlsx", "я.xlsx", "2020/отчёт.xlsx", "Копия 1.xlsx", "zz.xlsx"), {
      minLength: 4,
      maxLength: 4,
    }),
  }),
);

test("dealt into several files, shuffled and renamed, the rows are the results of one file, each exactly once", () => {
  fc.assert(
    fc.property(dealt, ({ given, files, order, names }) => {
      const whole = figuresOf([partOf(given, "всё.xlsx")]);
      // By hand: each row is one result, its counts as they stand.
      expect(whole).toEqual(
        given
          .map(({ school, year, subject, marks }) => {
            const code = subject === "Математика" ? "МА" : "РУ";
            return JSON.stringify([school[0], "vpr", code, 4, year, marks.reduce((sum, each) => sum + each, 0), marks, []]);
          })
          .sort(),
      );
      const parts = order.flatMap((number, index) => {
        const own = given.filter((_, row) => files[row] === number);
        return own.length === 0 ? [] : [partOf(own, names[index] ?? "")];
      });
      expect(figuresOf(parts)).toEqual(whole);
      // The same file sent twice is the same figures once.
      expect(figuresOf([...parts, partOf(given, "ещё раз.xlsx")])).toEqual(whole);
    }),
    { numRuns: 60 },
  );
});
