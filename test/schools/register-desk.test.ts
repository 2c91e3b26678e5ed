// The schools of all files together: which there are, in which order, and what is said of each doubt.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RegisterEntry } from "../../shared/schools/register-entry.ts";
import { resolveSchools } from "../../shared/schools/resolve-schools.ts";
import { codeKey, readSchoolMention } from "../../shared/schools/school-mention.ts";

const mention = (login: string, code: string, name: string, file = "файл.xlsx") => {
  return { school: readSchoolMention(login, code, name), at: { file } };
};
const entry = (login: string | null, code: string | null, name: string, ...otherNames: string[]): RegisterEntry => {
  return { login, code, name, otherNames, mail: null, at: { file: "реестр.xlsx" } };
};
const REGISTER = [entry("053001", "301", "Андийская СОШ", "Андийская школа"), entry("053002", null, "Тандовская СОШ")];

const idsOf = ({ schools }: ReturnType<typeof resolveSchools>) => schools.map(({ id, registered }) => [id, registered]);
const said = ({ findings }: ReturnType<typeof resolveSchools>) => findings.map(({ code, facts }) => [code, facts]);

describe("with a register", () => {
  test("its schools come first in its order; an unknown one comes after, is no school of the register, and that is said", () => {
    const resolved = resolveSchools(REGISTER, [
      mention("edu053009", "", "Чужая СОШ"),
      mention("edu053002", "", "Тандовская СОШ"),
    ]);
    expect(idsOf(resolved)).toEqual([
      ["edu053001", true],
      ["edu053002", true],
      ["edu053009", false],
    ]);
    expect(said(resolved)).toEqual([["school-unknown", { name: "Чужая СОШ" }]]);
  });

  test("another name that the specialist has confirmed is the school's", () => {
    const resolved = resolveSchools(REGISTER, [mention("", "", "МКОУ «Андийская школа»")]);
    expect([idsOf(resolved).length, said(resolved)]).toEqual([2, []]);
    expect(resolved.schoolOf(readSchoolMention("", "", "МКОУ «Андийская школа»")).id).toBe("edu053001");
  });

  test("a slip of the pen is a school of its own, with the candidate named", () => {
    const resolved = resolveSchools(REGISTER, [mention("", "", "Тандовскя СОШ")]);
    expect(idsOf(resolved)[2]).toEqual(["Тандовскя СОШ", false]);
    expect(said(resolved)).toEqual([["school-near", { name: "Тандовскя СОШ", candidate: "Тандовская СОШ" }]]);
  });

  test("two lines of one login are said once, and the first counts; a login and a code of the same digits are two schools", () => {
    const twice = resolveSchools([...REGISTER, entry("053001", null, "Андийская СОШ (новая)")], []);
    expect(said(twice)).toEqual([["register-repeats", { key: "edu053001" }]]);
    expect(twice.schools.map(({ name }) => name)).toEqual(["Андийская СОШ", "Тандовская СОШ"]);
    expect(said(resolveSchools([entry("053001", null, "А"), entry(null, "053001", "Б")], []))).toEqual([]);
  });
});

describe("without a register", () => {
  test("a row with login and code joins the rows that have the one or the other", () => {
    const resolved = resolveSchools(
      [],
      [
        mention("", "301", "Андийская СОШ"),
        mention("edu053001", "", "Андийская СОШ"),
        mention("edu053001", "301", "Андийская СОШ"),
      ],
    );
    expect(idsOf(resolved)).toEqual([["edu053001", false]]);
    expect(said(resolved)).toEqual([]);
  });

  test("a name alone is said to be without a login where others have one, and not where names are all there is", () => {
    expect(said(resolveSchools([], [mention("edu053001", "", "Андийская СОШ"), mention("", "", "Лицей")]))).toEqual([
      ["school-without-login", { name: "Лицей" }],
    ]);
    expect(said(resolveSchools([], [mention("", "", "Лицей"), mention("", "", "Гимназия")]))).toEqual([]);
  });

  test("a name that two logins bear tells nothing: a row with the name alone belongs to neither", () => {
    const resolved = resolveSchools(
      [],
      [mention("edu053001", "", "СОШ № 1"), mention("edu053002", "", "СОШ № 1"), mention("", "", "СОШ №1")],
    );
    expect(idsOf(resolved)).toHaveLength(3);
    expect(said(resolved).map(([code]) => code)).toEqual(["school-ambiguous"]);
  });

  test("one login under several names is said at the rarest of them, with all of them; sch and edu are one school", () => {
    const resolved = resolveSchools(
      [],
      [
        mention("edu053001", "", "Андийская СОШ", "1.xlsx"),
        mention("sch053001", "", "Андийская СОШ", "2.xlsx"),
        mention("edu053001", "", "МКОУ Андийская СОШ", "3.xlsx"),
      ],
    );
    expect(resolved.schools).toHaveLength(1);
    expect(resolved.findings).toMatchObject([
      {
        code: "school-named-differently",
        at: { file: "3.xlsx" },
        facts: { login: "edu053001", names: ["Андийская СОШ", "МКОУ Андийская СОШ"] },
      },
      { code: "old-logins-joined", at: { file: "1.xlsx" }, facts: { schools: 1 } },
    ]);
  });
});

test("a mention that came with no file is found where it is certain, and nowhere else", () => {
  const { find } = resolveSchools(REGISTER, [mention("edu053002", "", "Тандовская СОШ")]);
  expect(find(readSchoolMention("edu053002", "", ""))?.id).toBe("edu053002");
  expect(find(readSchoolMention("", "301", ""))?.id).toBe("edu053001");
  expect(find(readSchoolMention("", "", "Андийскя СОШ"))).toBeNull();
  expect(find(readSchoolMention("", "", "Гимназия"))).toBeNull();
});

test("in whatever order the files come, the same mentions mean the same schools", () => {
  const one = fc.constantFrom(
    mention("edu053001", "", "Андийская СОШ"),
    mention("sch053001", "301", "Андийская СОШ"),
    mention("", "301", ""),
    mention("", "0301", "Андийская школа"),
    mention("edu053002", "", "Тандовская СОШ"),
    mention("", "", "МКОУ «Тандовская СОШ»"),
    mention("edu053009", "", "Чужая СОШ"),
    mention("", "", "Лицей № 7"),
    mention("", "77", "Лицей № 7"),
  );
  const both = fc.uniqueArray(one, { minLength: 1 }).chain((all) => {
    return fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.boolean());
  });
  fc.assert(
    fc.property(both, ([mentions, shuffled, hasRegister]) => {
      const register = hasRegister ? REGISTER : [];
      const [first, second] = [resolveSchools(register, mentions), resolveSchools(register, shuffled)];
      for (const { school } of mentions) {
        const [a, b] = [first.schoolOf(school), second.schoolOf(school)];
        // A code is shown as the first file spells it: 301 and 0301 are one.
        const keyOf = ({ code }: typeof a) => (code === null ? null : codeKey(code));
        expect([b.login, keyOf(b), b.registered]).toEqual([a.login, keyOf(a), a.registered]);
      }
      expect(second.schools).toHaveLength(first.schools.length);
    }),
    { numRuns: 300 },
  );
});

describe("what a row says of its school", () => {
  test("blanks are no code, a name is no old login, and a login in the place of the name is no name", () => {
    expect(readSchoolMention("", "  ", "Лицей")).toEqual({ login: null, oldLogin: false, code: null, name: "Лицей" });
    expect(readSchoolMention("", "", "sch053001")).toEqual({ login: "053001", oldLogin: true, code: null, name: "" });
  });

  test("the name that a school lacks is taken from a later row; a name that it has stays", () => {
    const later = [mention("edu053001", "", ""), mention("edu053001", "301", "Андийская СОШ")];
    expect(resolveSchools([], later).schools.map(({ name, code }) => [name, code])).toEqual([["Андийская СОШ", "301"]]);
    const named = [mention("edu053001", "", "Андийская СОШ"), mention("edu053001", "301", "Школа в Анди")];
    expect(resolveSchools([], named).schools.map(({ name }) => name)).toEqual(["Андийская СОШ"]);
  });

  test("of two schools of the register with one code the first is meant by the code alone", () => {
    const register = [entry("053001", "301", "Андийская СОШ"), entry("053002", "0301", "Тандовская СОШ")];
    const resolved = resolveSchools(register, [mention("", "301", "")]);
    expect(resolved.schoolOf(readSchoolMention("", "301", "")).id).toBe("edu053001");
  });
});
