// Names of files from names of schools: borne by Windows, whole words, and what tells one school from another kept.

import fc from "fast-check";
import { expect, test } from "vitest";
import { fileName } from "../../shared/text/file-name.ts";

test.each([
  // Devices of Windows, whatever stands behind the first full stop (Microsoft: «Naming Files, Paths, and Namespaces»).
  ["CON", "_CON"],
  ["con", "_con"],
  ["Prn", "_Prn"],
  ["AUX", "_AUX"],
  ["NUL.txt", "_NUL.txt"],
  ["nul .txt", "_nul .txt"],
  ["COM1", "_COM1"],
  ["com²", "_com²"],
  ["LPT9.архив", "_LPT9.архив"],
  ["CONIN$", "_CONIN"],
  // And what only looks like one.
  ["CONTACT", "CONTACT"],
  ["COM10", "COM10"],
  ["Школа CON", "Школа CON"],
  // Signs that a path or a disk takes for its own; ends that Windows drops.
  ["СОШ «Анди»: корпус 1/2 <А>", "СОШ Анди корпус 12 А"],
  ["  Школа № 3.  ", "Школа № 3"],
  ["..\\..\\Школа", "Школа"],
  ["***", "_"],
  ["Школа\u0000\n\u202Eпять", "Школа пять"],
  // «й» in two signs, as files from a Mac have it.
  ["Анди\u0438\u0306ская", "Андийская"],
])("%j becomes %j", (name, expected) => {
  expect(fileName(name)).toBe(expected);
});

test.each([
  [
    "Муниципальное казенное общеобразовательное учреждение «Лицей № 2» Ботлихского муниципального района Республики Дагестан",
    "МКОУ Лицей № 2 Ботлихского _ Дагестан",
  ],
  ["Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 14»", "МБОУ СОШ № 14"],
  [
    "МКОУ «Гагатлинская средняя общеобразовательная школа имени Героя Советского Союза М. Г. Гамзатова»",
    "МКОУ Гагатлинская СОШ _ М. Г. Гамзатова",
  ],
])("a long name keeps its numbers and whole words: %s", (name, expected) => {
  expect(fileName(name)).toBe(expected);
});

test("whatever the name, the file's is not blank, within its length, and goes through its own making unchanged", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 120 }), (name) => {
      const made = fileName(name);
      expect(made.length).toBeGreaterThan(0);
      expect([...made].length).toBeLessThanOrEqual(41);
      expect(made).toMatch(/^[\p{L}\p{M}\p{N} .,()_№-]+$/u);
      expect(made).not.toMatch(/^[ .]|[ .]$/);
      expect(fileName(made)).toBe(made);
    }),
  );
});
