// Texts of a file before they are shown: personal values go, everything else stays to the letter.

import fc from "fast-check";
import { expect, test } from "vitest";
import { redactText } from "../../../shared/validation/personal-data/redact-text.ts";
import { fullName, NO_INN, NO_PASSPORT, NO_SNILS } from "./made-sheet.ts";

test.each([
  ["Ученик Небывалов Вымысел Выдумович не явился", "Ученик … не явился"],
  ["Ответственная: Невзаправдина Небылица Выдумовна.", "Ответственная: …."],
  ["Небывалов В.В., Никтошина Н. Н.", "…, …"],
  ["В.В. Небывалов", "…"],
  ["Небывалов В.В", "…"],
  ["ПРИДУМАНОВ НЕКТО НИКТОЕВИЧ", "…"],
  ["Придуманов-Пустов Некто Никтоевич", "…"],
  ["Вымышлен Некто Никакой оглы", "…"],
  ["передать Небывалову Вымыслу Выдумовичу", "передать …"],
  [`СНИЛС ${NO_SNILS}`, "СНИЛС …"],
  [`паспорт ${NO_PASSPORT}`, "…"],
  [`документ ${NO_PASSPORT} выдан`, "документ … выдан"],
  ["серия 0000 № 000000", "…"],
  ["св-во IV-ЫЪ № 000000", "св-во …"],
  [`ИНН ${NO_INN}`, "ИНН …"],
  ["тел. +7 (900) 000-00-00", "тел. …"],
  ["89000000000", "…"],
  ["89000000000 00 00 000000", "… …"],
  ["nobody@example.invalid", "…"],
  ["живёт: ул. Нигдейная, д. 0, кв. 00", "живёт: …"],
  ["Небывалов, дата рождения: 01.02.2012", "Небывалов, …"],
])("«%s»", (text, redacted) => {
  expect(redactText(text)).toBe(redacted);
});

test.each([
  "МБОУ СОШ № 1 им. А. С. Пушкина",
  "СОШ №2 им.А.С.Пушкина",
  "МБОУ СОШ имени Иванова Ивана Ивановича",
  "МКОУ «Гимназия № 3 имени Героя Советского Союза И.И. Иванова»",
  "ИНН школы 7707083893, ОГРН 1027700132195",
  "Школа (edu203389)",
  "ВПР 2021 Русский язык 4 класс",
  "20.04.2021",
  "Приказ от 25.01.2025 № 19",
  "2(2)1(3)0(2)+-+-1",
  "8 10 12 14 16 18",
  "1 234 567 890",
  "12.2 (1б)",
  "Русский Язык Литература",
  "Ботлихский район, Республика Дагестан",
  "",
])("«%s» stays", (text) => {
  expect(redactText(text)).toBe(text);
});

test("the name of a hero's school does not shield the pupil after it", () => {
  expect(redactText("СОШ им. А.С. Пушкина, Небывалов Вымысел Выдумович")).toBe("СОШ им. А.С. Пушкина, …");
  expect(redactText("СОШ имени Иванова И.И. (Никтошина Н.Н.)")).toBe("СОШ имени Иванова И.И. (…)");
});

test("no text keeps a value, whatever stands around it, and a redacted text is not redacted again", () => {
  const values = fc.constantFrom(
    fullName(0),
    fullName(3),
    "Небывалов В.В.",
    NO_SNILS,
    NO_PASSPORT,
    NO_INN,
    "89000000000",
    "a@example.invalid",
  );
  const around = fc.constantFrom("", " ", "; ", "\n", " – ", "(", ") ", "№ ", "школа ", "5А, ", " класс ", "«", "»");
  fc.assert(
    fc.property(
      fc.array(fc.tuple(around, values, fc.constantFrom(". ", "; ", ", ", "\n")), { minLength: 1, maxLength: 5 }),
      (parts) => {
        const text = parts.map((part) => part.join("")).join("");
        const redacted = redactText(text);
        for (const [, value] of parts) expect(redacted).not.toContain(value);
        expect(redactText(redacted)).toBe(redacted);
      },
    ),
    { numRuns: 1000 },
  );
});
