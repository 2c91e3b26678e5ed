// VALID_INN, VALID_SNILS and VALID_OGRN: published numbers, spellings, generated numbers and their one-digit slips.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { VALID_INN } from "../../shared/functions/valid-inn.ts";
import { VALID_OGRN } from "../../shared/functions/valid-ogrn.ts";
import { VALID_SNILS } from "../../shared/functions/valid-snils.ts";
import { cellsOf, errorOf, single } from "./call.ts";

describe("published numbers", () => {
  // Сбербанк: ИНН 7707083893, ОГРН 1027700132195. The СНИЛС is the example of the Pension Fund's own explanation.
  test("an organisation's ИНН and ОГРН, the СНИЛС of the explanation", () => {
    expect(single(VALID_INN, "7707083893")).toBe(true);
    expect(single(VALID_OGRN, "1027700132195")).toBe(true);
    expect(single(VALID_SNILS, "112-233-445 95")).toBe(true);
  });
});

describe("spellings", () => {
  test("numbers, spaces, NBSP; a blank stays blank, and so does a header", () => {
    expect(cellsOf(VALID_INN, [["ИНН"], [7707083893], [" 7707 083 893 "], [null], ["7707083893\u00a0"]])).toEqual([
      [null],
      [true],
      [true],
      [null],
      [true],
    ]);
    expect(cellsOf(VALID_SNILS, [[11223344595], ["112-233-44595"], ["112 233 445 95"]])).toEqual([[true], [true], [true]]);
  });

  test("words, errors and truths are no numbers", () => {
    expect(cellsOf(VALID_INN, [["1"], ["нет"], ["#REF!"], [true]])).toEqual([[false], [false], [false], [false]]);
    expect(single(VALID_OGRN, "ИНН")).toBe(false);
  });

  // By hand: the second weight of a ten-digit ИНН is 4, all other digits are zeros, so the control digit is 4.
  test("the zero that a number cell has lost is put back, one that a text lacks is not", () => {
    expect(single(VALID_INN, "0100000004")).toBe(true);
    expect(single(VALID_INN, 100000004)).toBe(true);
    expect(single(VALID_INN, "100000004")).toBe(false);
  });

  test("a person's ИНН among those of organisations", () => {
    // Weights 7, 2, 4, 10, 3, 5, 9, 4, 6, 8 and 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8 on 5 0 0 1 0 0 0 0 0 0.
    const person = personInn("5001000000");
    expect(cellsOf(VALID_INN, [[person], [7707083893]], 10)).toEqual([[false], [true]]);
    expect(cellsOf(VALID_INN, [[person], [7707083893]], 12)).toEqual([[true], [false]]);
    expect(errorOf(VALID_INN, person, 11).message).toBe("Аргумент «цифр» может быть только таким: 10 или 12.");
  });
});

// An independent computation: plain loops over weights that are written out anew.
const remainder = (digits: string, weights: readonly number[], modulus: number): number => {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += Number(digits.charAt(i)) * (weights[i] ?? 0);
  return sum % modulus;
};
const organisationRemainder = (nine: string) => remainder(nine, [2, 4, 10, 3, 5, 9, 4, 6, 8], 11);
const organisationInn = (nine: string): string => `${nine}${organisationRemainder(nine) % 10}`;
function personInn(ten: string): string {
  const eleven = `${ten}${remainder(ten, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8], 11) % 10}`;
  return `${eleven}${remainder(eleven, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8], 11) % 10}`;
}
const snilsRemainder = (nine: string) => remainder(nine, [9, 8, 7, 6, 5, 4, 3, 2, 1], 101);
const snils = (nine: string): string => `${nine}${String(snilsRemainder(nine) % 100).padStart(2, "0")}`;
const ogrn = (twelve: string): string => `${twelve}${Number(BigInt(twelve) % 11n) % 10}`;
const ogrnip = (fourteen: string): string => `${fourteen}${Number(BigInt(fourteen) % 13n) % 10}`;

const digits = (length: number, first = "123456789") =>
  fc
    .tuple(
      fc.constantFrom(...first),
      fc.array(fc.constantFrom(..."0123456789"), { minLength: length - 1, maxLength: length - 1 }),
    )
    .map(([head, rest]) => head + rest.join(""));

/** Every number that differs from this one in one digit. */
const slips = (number: string): string[] =>
  [...number].flatMap((digit, i) =>
    [..."0123456789"].filter((other) => other !== digit).map((other) => number.slice(0, i) + other + number.slice(i + 1)),
  );

const column = (numbers: readonly string[]) => numbers.map((number) => [number]);

describe("generated numbers", () => {
  test("are valid", () => {
    fc.assert(
      fc.property(digits(9), digits(10), digits(9), digits(12, "1259"), digits(14, "34"), (a, b, c, d, e) => {
        expect(cellsOf(VALID_INN, column([organisationInn(a), personInn(b)]))).toEqual([[true], [true]]);
        expect(single(VALID_SNILS, snils(c))).toBe(true);
        expect(cellsOf(VALID_OGRN, column([ogrn(d), ogrnip(e)]))).toEqual([[true], [true]]);
        expect(cellsOf(VALID_OGRN, column([ogrn(d), ogrnip(e)]), 13)).toEqual([[true], [false]]);
      }),
    );
  });

  // Modulo 11 a remainder of 10 is written 0, as a remainder of 0 is: the one pair of slips that the digit cannot tell apart.
  test("an ИНН rejects every one-digit slip but between the remainders 0 and 10", () => {
    fc.assert(
      fc.property(digits(9), (nine) => {
        const number = organisationInn(nine);
        const told = slips(number).filter(
          (slip) => !([0, 10].includes(organisationRemainder(nine)) && [0, 10].includes(organisationRemainder(slip))),
        );
        expect(cellsOf(VALID_INN, column(told)).flat()).not.toContain(true);
        if (![0, 10].includes(organisationRemainder(nine))) expect(told.length).toBe(90);
      }),
    );
  });

  test("a person's ИНН rejects every one-digit slip unless both remainders are 0 or 10", () => {
    fc.assert(
      fc.property(digits(10), (ten) => {
        const number = personInn(ten);
        const eleventh = remainder(number, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8], 11);
        const twelfth = remainder(number, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8], 11);
        fc.pre(![0, 10].includes(eleventh) || ![0, 10].includes(twelfth));
        expect(
          cellsOf(VALID_INN, column(slips(number)), 12)
            .flat()
            .filter(Boolean).length,
        ).toBe(0);
      }),
    );
  });

  // Modulo 101 a remainder of 100 is written 00, as a remainder of 0 is.
  test("a СНИЛС rejects every one-digit slip but between the remainders 0 and 100", () => {
    fc.assert(
      fc.property(digits(9), (nine) => {
        const told = slips(snils(nine)).filter(
          (slip) =>
            Number(slip.slice(0, 9)) > 1_001_998 &&
            !([0, 100].includes(snilsRemainder(nine)) && [0, 100].includes(snilsRemainder(slip))),
        );
        expect(cellsOf(VALID_SNILS, column(told)).flat()).not.toContain(true);
      }),
    );
  });

  test("an ОГРН rejects every one-digit slip but between the remainders 0 and 10", () => {
    fc.assert(
      fc.property(digits(12, "1259"), (twelve) => {
        const remainderOf = (number: string) => Number(BigInt(number.slice(0, 12)) % 11n);
        const told = slips(ogrn(twelve)).filter(
          (slip) => !([0, 10].includes(remainderOf(twelve)) && [0, 10].includes(remainderOf(slip))),
        );
        expect(cellsOf(VALID_OGRN, column(told)).flat()).not.toContain(true);
      }),
    );
  });
});
