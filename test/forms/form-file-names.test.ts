// Names of the schools' files: no two schools in one file on any disk, the same whatever the order of the register.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { formFileNames } from "../../shared/commands/form-file-names.ts";
import { BASE } from "../../shared/municipalities/base/profile.ts";
import { forms } from "../../src/files/forms.ts";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";
import { CASES } from "../cases-folder.ts";

/** Schools without login and code: the name is all there is. */
const named = (...names: readonly string[]) => names.map((name) => ({ schoolId: name, name }));

const LEGAL = "Муниципальное казенное общеобразовательное учреждение";
const DISTRICT = "Ботлихского муниципального района Республики Дагестан имени Героя Советского Союза Магомеда Гамзатова";

test.each([
  ["a number in the middle", named(`${LEGAL} «Лицей № 2» ${DISTRICT}`, `${LEGAL} «Лицей № 3» ${DISTRICT}`)],
  [
    "a village in the middle",
    named(`МКОУ СОШ имени Г. Гамзатова села Анди ${DISTRICT}`, `МКОУ СОШ имени Г. Гамзатова села Гагатли ${DISTRICT}`),
  ],
  ["a difference beyond any length", named(`${"А".repeat(400)}1`, `${"А".repeat(400)}2`)],
  ["signs only", named("***", "???", "<>")],
  ["quotes only", named("Школа «А»", 'Школа "А"', "Школа А")],
  ["case only", named("Школа «Дружба»", "школа «дружба»")],
  ["one sign or two for «й»", named("Андийская", "Анди\u0438\u0306ская")],
  ["a name that is another's number", named("Школа «А»", "Школа А", "Школа А (2)")],
  ["devices", named("CON", "con", "CON.", "_CON")],
  ["paths", named("../Школа", "..\\Школа", "/Школа")],
  [
    "codes with one name",
    [
      { schoolId: "1001", name: "СОШ" },
      { schoolId: "1002", name: "СОШ" },
    ],
  ],
])("%s: every school has its file", (_, schools) => {
  const names = formFileNames(schools);
  expect(new Set(names.map((name) => name.normalize("NFC").toLowerCase())).size).toBe(schools.length);
  for (const name of names) {
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    expect(name).toMatch(/^[\p{L}\p{M}\p{N} .,()_№-]+\.xlsx$/u);
  }
  // The same school has the same file when the register is sorted otherwise.
  const turned = formFileNames([...schools].reverse());
  expect([...turned].reverse()).toEqual(names);
});

test("what tells two schools apart is kept", () => {
  const [second, third] = formFileNames(named(`${LEGAL} «Лицей № 2» ${DISTRICT}`, `${LEGAL} «Лицей № 3» ${DISTRICT}`));
  expect([second, third]).toEqual(["МКОУ Лицей № 2 Ботлихского _ Гамзатова.xlsx", "МКОУ Лицей № 3 Ботлихского _ Гамзатова.xlsx"]);
});

test("names of any schools are apart", () => {
  const name = fc.oneof(
    fc.string({ unit: fc.constantFrom("А", "а", " ", ".", "«", "№", "1", "CON") }),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 12 }), (names) => {
      const made = formFileNames(named(...names));
      expect(new Set(made.map((each) => each.normalize("NFC").toLowerCase())).size).toBe(names.length);
    }),
  );
});

test.skipIf(CASES === undefined)(
  "a register of hostile names: a form a school, each in its folder (skipped without the cases)",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "msoko-names-"));
    try {
      const register = join(CASES ?? "", "names", "reserved-names-register.xlsx");
      const complaints: string[] = [];
      const terminal = { say: () => {}, complain: (line: string) => complaints.push(line), progress: () => {} };
      const out = join(folder, "формы");
      const options = { municipality: "botlikh", year: "2025/26", register, out, lang: "ru" };
      expect([forms(options, terminal, BASE), complaints]).toEqual([0, []]);
      const sheet = readWorkbook(readFileSync(register), "реестр.xlsx");
      const rows = sheet.ok ? (sheet.workbook.sheets[0]?.rows.length ?? 0) : 0;
      const names = readdirSync(out);
      expect(names).toHaveLength(rows - 1);
      for (const name of names) expect(name).not.toMatch(/^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\s*\./iu);
      expect(readdirSync(folder)).toEqual(["формы"]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
