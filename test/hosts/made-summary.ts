// The summary of a district of any size: the bundled district's facts, school after school under further logins.

import { DEFAULT_SETTINGS } from "../../shared/catalogue/settings.ts";
import { buildSummary, type FileReading } from "../../shared/commands/build-summary.ts";
import { BOTLIKH } from "../../shared/municipalities/botlikh/profile.ts";
import type { Fact } from "../../shared/submission/facts.ts";
import type { Edit } from "../../shared/workbook/edit.ts";
import { listFiles } from "../../src/files/list-files.ts";
import { readFiles } from "../../src/files/read-files.ts";
import { EXAMPLE } from "../real-data.ts";

let readings: readonly FileReading[] | undefined;
const bundled = (): readonly FileReading[] =>
  (readings ??= readFiles(listFiles(EXAMPLE) ?? [], BOTLIKH.forms, "2026-11-22", () => {}));

const loginOf = ({ unit }: Fact): string => (unit.level === "school" ? (unit.school.login ?? "") : "");

function facts(all: readonly Fact[], logins: readonly string[], schools: number): Fact[] {
  const ofGroups = all.filter(({ unit }) => unit.level !== "school");
  const ofSchools = Array.from({ length: Math.ceil(schools / logins.length) }, (_, copy) => {
    const kept = new Set(logins.slice(0, schools - copy * logins.length));
    return all.flatMap((fact): Fact[] => {
      const { unit } = fact;
      if (unit.level !== "school" || !kept.has(loginOf(fact))) return [];
      if (copy === 0) return [fact];
      const login = `${String(copy + 10)}${loginOf(fact).slice(2)}`;
      return [{ ...fact, unit: { ...unit, school: { ...unit.school, login, name: `${unit.school.name}, филиал ${copy}` } } }];
    });
  });
  return [...ofGroups, ...ofSchools.flat()];
}

export function summaryOf(schools: number): readonly Edit[] {
  const parts = bundled().flatMap((file) => (file.ok ? file.part : []));
  const logins = [...new Set(parts.flatMap((part) => part.facts.map(loginOf)))].filter((login) => login !== "").sort();
  const files = parts.map((part) => ({ ok: true as const, part: { ...part, facts: facts(part.facts, logins, schools) } }));
  const settings = { ...DEFAULT_SETTINGS, identificationYear: 2022 };
  return buildSummary({ files, profile: BOTLIKH, settings, date: "2022-09-01" }, "ru").edits;
}
