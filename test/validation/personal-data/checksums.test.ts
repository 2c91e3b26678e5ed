// Control digits: published numbers pass, and a changed digit is caught as often as the weights promise.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isOrganisationInn, isPersonInn } from "../../../shared/validation/personal-data/is-inn.ts";
import { isOgrn } from "../../../shared/validation/personal-data/is-ogrn.ts";
import { isOgrnip } from "../../../shared/validation/personal-data/is-ogrnip.ts";
import { isSnils } from "../../../shared/validation/personal-data/is-snils.ts";
import { NO_INN, NO_SNILS } from "./made-sheet.ts";

describe("published numbers", () => {
  // The Pension Fund's own example: «Указан страховой номер 112-233-445 95» (consultant.ru, LAW_124607, item 8 of the appendix).
  test.each(["112-233-445 95", "112-233-44595", "11223344595", "112 233 445 95"])("СНИЛС %s", (text) => {
    expect(isSnils(text)).toBe(true);
  });

  // Sberbank and Yandex, as on their sites (requisites).
  test.each(["7707083893", "7736207543"])("ИНН %s of an organisation", (text) => {
    expect([isOrganisationInn(text), isPersonInn(text)]).toEqual([true, false]);
  });

  // The demonstration number of a person that libraries and payment services print in their manuals (oplatagosuslug.ru, PayerINN).
  test("ИНН 500100732259 of a person", () => {
    expect([isOrganisationInn("500100732259"), isPersonInn("500100732259")]).toEqual([false, true]);
  });

  // Sberbank and Yandex, as on their sites; the Pension Fund of Russia, dissected digit by digit at dksecurity.ru.
  test.each(["1027700132195", "1027700229193", "1027700220624"])("ОГРН %s", (text) => {
    expect([isOgrn(text), isOgrnip(text)]).toEqual([true, false]);
  });

  // The example of the manual of ybelenko/ogrn.
  test("ОГРНИП 304500116000157", () => {
    expect([isOgrn("304500116000157"), isOgrnip("304500116000157")]).toEqual([false, true]);
  });

  test("the numbers that the tests invent pass as well", () => {
    expect([isSnils(NO_SNILS), isPersonInn(NO_INN)]).toEqual([true, true]);
  });
});

test.each(["", "0", "112-233-445 94", "112-233-445", "000-000-000 00", "1122334459a", "112233445950"])(
  "no СНИЛС: «%s»",
  (text) => {
    expect(isSnils(text)).toBe(false);
  },
);

test("a СНИЛС is checked only above 001-001-998 (rule of the Pension Fund)", () => {
  expect([isSnils("001-001-998 99"), isSnils("000-000-001 99"), isSnils("001-001-999 99")]).toEqual([true, true, false]);
});

test.each(["", "0000000000", "770708389", "7707083894", "50010073225", "500100732258", "000000000000", "77070838 93"])(
  "no ИНН: «%s»",
  (text) => expect([isOrganisationInn(text), isPersonInn(text)]).toEqual([false, false]),
);

test.each(["1027700132196", "0027700132195", "102770013219", "3027700132195"])("no ОГРН: «%s»", (text) => {
  expect(isOgrn(text)).toBe(false);
});

test.each(["304500116000156", "104500116000157", "30450011600015"])("no ОГРНИП: «%s»", (text) => {
  expect(isOgrnip(text)).toBe(false);
});

const digits = (length: number) => fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: length, maxLength: length });
const change = (text: string, at: number, by: number) =>
  text.slice(0, at) + String((Number(text[at]) + by) % 10) + text.slice(at + 1);

// The control digits are found by trial, not by a second copy of the rule.
function completed(body: string, width: number, accepts: (text: string) => boolean): string | undefined {
  for (let i = 0; i < 10 ** width; i++) {
    const text = body + String(i).padStart(width, "0");
    if (accepts(text)) return text;
  }
  return undefined;
}

describe.each([
  // A remainder of 10 is written as 0: a change between the two is the only one that the last digit does not show.
  {
    name: "ИНН of 10 digits",
    body: digits(8).map((rest) => `77${rest.slice(1)}`),
    width: 1,
    accepts: isOrganisationInn,
    blind: /0$/,
  },
  { name: "ИНН of 12 digits", body: digits(8).map((rest) => `77${rest}`), width: 2, accepts: isPersonInn, blind: /00$/ },
  { name: "ОГРН", body: digits(11).map((rest) => `1${rest}`), width: 1, accepts: isOgrn, blind: /0$/ },
  // Remainders of 13 run to 12: 10, 11 and 12 are written as 0, 1 and 2.
  { name: "ОГРНИП", body: digits(13).map((rest) => `3${rest}`), width: 1, accepts: isOgrnip, blind: /[012]$/ },
  // A remainder of 100 is written as 00.
  { name: "СНИЛС", body: digits(7).map((rest) => `12${rest}`), width: 2, accepts: isSnils, blind: /00$/ },
])("$name", ({ body, width, accepts, blind }) => {
  test("every body has exactly one ending, and it passes", () => {
    fc.assert(
      fc.property(body, (text) => {
        const endings = Array.from({ length: 10 ** width }, (_, i) => text + String(i).padStart(width, "0")).filter(accepts);
        expect(endings.length).toBe(1);
      }),
      { numRuns: 200 },
    );
  });

  test("one changed digit is caught, but for the remainders that share a digit", () => {
    fc.assert(
      fc.property(body, fc.nat(14), fc.integer({ min: 1, max: 9 }), (text, at, by) => {
        const valid = completed(text, width, accepts)!;
        const changed = change(valid, at % valid.length, by);
        if (accepts(changed)) expect(valid).toMatch(blind);
      }),
      { numRuns: 2000 },
    );
  });
});
