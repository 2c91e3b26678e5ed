// A person's data where only counts belong: in an answer, or in a column that the school has put beside the form. All made up.

import type { CellValue } from "../../../shared/workbook/cell.ts";
import type { Base } from "../base.ts";
import { type CellKind, type FaultKind, type FileKind, trueCell } from "../fault.ts";
import type { Random } from "../random.ts";
import { writeCells } from "../sheet-changes.ts";

const digits = (random: Random, count: number): number[] => Array.from({ length: count }, () => random.whole(0, 9));
const weighted = (of: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (of[index] ?? 0), 0);

function snils(random: Random): string {
  const first = [random.whole(1, 9), ...digits(random, 8)];
  const sum = weighted(first, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101;
  const text = first.join("");
  return `${text.slice(0, 3)}-${text.slice(3, 6)}-${text.slice(6)} ${String(sum === 100 ? 0 : sum).padStart(2, "0")}`;
}

function inn(random: Random): string {
  const first = [0, random.whole(1, 9), ...digits(random, 8)];
  const eleventh = (weighted(first, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
  const twelfth = (weighted([...first, eleventh], [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
  return [...first, eleventh, twelfth].join("");
}

const NAMES = ["Магомедова Патимат Ахмедовна", "Иванов Пётр Сергеевич", "Гаджиев Расул Магомедович", "Смирнова Анна Игоревна"];

const PERSONAL: readonly (readonly [name: string, make: (random: Random) => CellValue, header: string, isStrong: boolean])[] = [
  ["snils", snils, "СНИЛС", true],
  ["inn", inn, "ИНН", true],
  ["full-name", (random) => random.pick(NAMES) ?? "", "ФИО", true],
  [
    "birth-date",
    (random) => ({ date: `${random.whole(2009, 2015)}-0${random.whole(1, 9)}-1${random.whole(0, 9)}` }),
    "Дата рождения",
    true,
  ],
];

const isCount = (base: Base) => base.answers.filter(({ field, value }) => field.type === "count" && value !== null);

export const PRIVACY: readonly FaultKind[] = PERSONAL.flatMap(([name, make, header]): FaultKind[] => {
  const inAnswer: CellKind = {
    name: `${name}-in-answer`,
    family: "a person's data",
    sight: "always",
    sources: ["form", "responses"],
    typed: (base, random) => {
      const answer = random.pick(isCount(base));
      return answer ? [{ answer, value: make(random) }] : null;
    },
  };
  const inColumn: FileKind = {
    name: `${name}-in-column`,
    family: "a person's data",
    sight: "always",
    sources: ["form"],
    sent: (base, random) => {
      const places = base.answers.filter(({ field }) => field.section === "grades" && field.column === 3);
      const [first] = places;
      if (!first) return null;
      const columnIndex = 7;
      const values = places.slice(0, 6).map(({ sheet, rowIndex }) => ({ sheet, rowIndex, columnIndex, value: make(random) }));
      const head = { sheet: first.sheet, rowIndex: first.rowIndex - 2, columnIndex, value: header };
      const cell = { ...trueCell(first), columnIndex, label: "" };
      return { files: [writeCells(base.workbook, [head, ...values])], cells: [cell] };
    },
  };
  return [inAnswer, inColumn];
});
