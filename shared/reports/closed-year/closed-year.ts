// A closed year: what a summary said, and on what it rested, kept as it was. It is read, compared with, and never computed again.

import { METHODS_VERSION } from "../../catalogue/methods-version.ts";
import type { Assumption } from "../../catalogue/order-contents.ts";
import type { Order, Profile } from "../../catalogue/profile.ts";

const FORMAT = "msoko-closed-year/1";

export interface ClosedSchool {
  readonly id: string;
  readonly name: string;
  readonly verdict: string;
  /** Codes of the criteria that were met. */
  readonly met: readonly string[];
}

export interface ClosedYear {
  readonly format: typeof FORMAT;
  /** `2024/25` */
  readonly year: string;
  /** The profile's id. */
  readonly municipality: string;
  /** The order that was in force; `null` for the profile of no municipality. */
  readonly order: Order | null;
  /** The version of the methods that computed it. */
  readonly methods: string;
  /** ISO 8601. */
  readonly closedOn: string;
  readonly settings: { readonly [setting: string]: unknown };
  /** Percents by the criterion's code, the order's own or those that took their place. */
  readonly thresholds: { readonly [criterion: string]: number };
  readonly assumptions: readonly { readonly id: string; readonly standard: string; readonly chosen: string | null }[];
  readonly schools: readonly ClosedSchool[];
  /** Values of the order's indicators as they were handed in; empty where none were. */
  readonly values: readonly unknown[];
}

/** What `svod --json` writes, as far as a year is closed from it. */
export interface SummaryRead {
  readonly profile: string;
  readonly year: string;
  readonly settings: { readonly [setting: string]: unknown };
  readonly schools: readonly ClosedSchool[];
}

const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function readSchools(value: unknown): readonly ClosedSchool[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const schools = value.flatMap((each: unknown): ClosedSchool[] => {
    if (!isRecord(each)) return [];
    const { id, name, verdict, met } = each;
    if (typeof id !== "string" || typeof name !== "string" || typeof verdict !== "string" || !Array.isArray(met)) return [];
    return [{ id, name, verdict, met: met.map(String) }];
  });
  return schools.length === value.length ? schools : undefined;
}

/** `undefined`: it is no summary of this tool, or one without a year. */
export function readSummary(data: unknown): SummaryRead | undefined {
  if (!isRecord(data) || data.format !== "msoko-summary/1") return undefined;
  const { profile, identificationYear: year, settings } = data;
  const schools = readSchools(data.schools);
  if (typeof profile !== "string" || typeof year !== "string" || !isRecord(settings) || !schools) return undefined;
  return { profile, year, settings, schools };
}

/** The values of `msoko directions --json`; `undefined`: it is no such file. */
export const readValues = (data: unknown): readonly unknown[] | undefined =>
  isRecord(data) && data.format === "msoko-directions/1" && Array.isArray(data.values) ? data.values : undefined;

/** `undefined`: it is no closed year of this tool. */
export function readClosedYear(data: unknown): ClosedYear | undefined {
  if (!isRecord(data) || data.format !== FORMAT) return undefined;
  const schools = readSchools(data.schools);
  const isWhole =
    ["year", "municipality", "methods", "closedOn"].every((key) => typeof data[key] === "string") &&
    [data.settings, data.thresholds].every(isRecord) &&
    [data.assumptions, data.values].every(Array.isArray);
  return isWhole && schools ? ({ ...data, schools } as unknown as ClosedYear) : undefined;
}

interface Ground {
  readonly profile: Profile;
  readonly assumptions: readonly Assumption[];
  readonly choices: ReadonlyMap<string, string>;
  readonly values: readonly unknown[];
  /** ISO 8601. */
  readonly date: string;
}

export function closeYear(summary: SummaryRead, { profile, assumptions, choices, values, date }: Ground): ClosedYear {
  const { lowPercents } = summary.settings;
  const changed = isRecord(lowPercents) ? lowPercents : {};
  return {
    format: FORMAT,
    year: summary.year,
    municipality: profile.id,
    order: profile.order,
    methods: METHODS_VERSION,
    closedOn: date,
    settings: summary.settings,
    thresholds: Object.fromEntries(
      profile.criteria.map(({ code, lowPercent }) => [code, typeof changed[code] === "number" ? changed[code] : lowPercent]),
    ),
    assumptions: assumptions.map(({ id, standard }) => ({ id, standard, chosen: choices.get(id) ?? null })),
    schools: summary.schools,
    values,
  };
}
