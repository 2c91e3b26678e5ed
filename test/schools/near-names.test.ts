// Which names may be two spellings of one school's, and which are brought to one form.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isNear, mayNameOne } from "../../shared/schools/near-names.ts";
import { schoolNameKey, schoolNumbers } from "../../shared/schools/school-name.ts";

describe("two names may be one school's", () => {
  test.each([
    ["МКОУ «Андийская СОШ»", "Андийская средняя общеобразовательная школа"],
    // One is a part of the other, word by word.
    ["МКОУ «Андийская СОШ»", "МКОУ «Андийская СОШ имени Р. Гамзатова»"],
    ["Лицей имени Р. Гамзатова № 7", "МБОУ «Лицей № 7»"],
    // A slip of the pen.
    ["Годоберинская СОШ", "Годоберинскя СОШ"],
    // What says nothing denies nothing.
    ["", "Андийская СОШ"],
    ["Андийская СОШ", ""],
    ["МБОУ", "Андийская СОШ"],
  ])("«%s» and «%s»", (a, b) => {
    expect([mayNameOne(a, b), mayNameOne(b, a)]).toEqual([true, true]);
  });

  test.each([
    ["СОШ № 1", "СОШ № 2"],
    ["СОШ № 1 с. Ботлих", "СОШ с. Ботлих"],
    ["Андийская СОШ", "Тандовская СОШ"],
    // A single word that is a part of another name is no name of its own.
    ["Гимназия", "Гимназия Ансалтинская"],
  ])("«%s» and «%s» are not", (a, b) => {
    expect([mayNameOne(a, b), mayNameOne(b, a)]).toEqual([false, false]);
  });
});

test.each([
  // One letter in eight, at most two, and the numbers the same.
  ["абвгдежз", "абвгдежи", true],
  ["абвгдеж", "абвгдеи", false],
  ["абвгдежзабвгдежз", "ббвгдежзаббгдежз", true],
  ["абвгдежзабвгдежз", "ббвгдежзаббгдежж", false],
  ["абвгдежзабвгдежзабвгдежз", "ббвгдежзаббгдежжабвгдежз", false],
  ["абвгдежзабвгдежз", "абвгдежзабвгдежзии", true],
  ["абвгдежзабвгдежз", "абвгдежзабвгдежзиии", false],
  ["андийская сош 1", "андийская сош 2", false],
])("«%s» and «%s» are near: %s", (a, b, near) => {
  expect([isNear(a, b), isNear(b, a)]).toEqual([near, near]);
});

describe("one form of a name", () => {
  test.each([
    ["МБОУ «Средняя общеобразовательная школа № 1»", "сош 1"],
    ["Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 1»", "сош 1"],
    ["муниципальное казённое учреждение основная школа села Анди", "ош с анди"],
    ["МКОУ ООШ №12", "оош 12"],
    ["Основная общеобразовательная школа №12", "оош 12"],
    ["Начальная школа-сад", "начальная школа сад"],
    ["Начальная общеобразовательная школа № 3", "нош 3"],
    ["Средняя школа номер 5", "сш 5"],
    ["СШ N 5", "сш 5"],
    ["Гимназия имени М. Горького города Ботлих", "гимназия им м горького г ботлих"],
    ["СОШ12", "сош 12"],
    ["СОШ с углублённым изучением отдельных предметов № 4", "сош с уиоп 4"],
    ["КГБОУ «Школа-интернат»", "школа интернат"],
    ["МБУ ДО", "до"],
    ["МБОУ", ""],
    ["  ", ""],
  ])("«%s» is «%s»", (name, key) => {
    expect(schoolNameKey(name)).toBe(key);
  });

  test("brought to it once more it stays", () => {
    const words = fc.constantFrom(
      "МБОУ",
      "СОШ",
      "№",
      "1",
      "12",
      "имени",
      "села",
      "Анди",
      "«Лицей»",
      "средняя",
      "школа",
      "гимназия",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), (parts) => {
        const key = schoolNameKey(parts.join(" "));
        expect(schoolNameKey(key.toUpperCase())).toBe(schoolNameKey(key));
      }),
    );
  });
});

test.each([
  ["сош 12 корпус 3", "12 3"],
  ["лицей", ""],
  ["", ""],
])("the numbers of «%s» are «%s»", (key, numbers) => {
  expect(schoolNumbers(key)).toBe(numbers);
});
