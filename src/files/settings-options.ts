// Reads the settings from the options of the command line; a wrong one is refused with the values that are possible.

import { parseAcademicYear } from "../../shared/catalogue/academic-year.ts";
import type { Profile } from "../../shared/catalogue/profile.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../shared/catalogue/settings.ts";
import { foldLatin } from "../../shared/text/fold.ts";

export interface SettingsOptions {
  /** The municipality's own name. */
  readonly name?: string;
  readonly year?: string;
  readonly combine?: string;
  readonly objectivity?: string;
  readonly minParticipants?: string;
  readonly minCriteria?: string;
  readonly smallSample?: string;
  readonly sou2?: string;
  readonly threshold?: readonly string[];
}

export class BadOption extends Error {
  constructor(
    readonly option: string,
    readonly value: string,
    readonly allowed: string,
  ) {
    super(`${option} ${value}: ${allowed}`);
  }
}

function oneOf<Value extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly Value[],
  fallback: Value,
): Value {
  if (value === undefined) return fallback;
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new BadOption(option, value, allowed.join(", "));
  return found;
}

function numberIn(
  option: string,
  value: string | undefined,
  from: number,
  to: number,
  isWhole: boolean,
  fallback: number,
): number {
  if (value === undefined) return fallback;
  const number = Number(value.replace(",", "."));
  if (value.trim() === "" || !(number >= from && number <= to) || (isWhole && !Number.isInteger(number))) {
    throw new BadOption(option, value, `${from}–${to}`);
  }
  return number;
}

function thresholds(values: readonly string[] | undefined, { criteria }: Profile): Settings["lowPercents"] {
  return Object.fromEntries(
    (values ?? []).map((value) => {
      const [typed = "", percent = ""] = value.split("=");
      // The letter of «2.1.1.с» looks the same in both alphabets.
      const code = foldLatin(typed);
      if (!criteria.some((criterion) => criterion.code === code)) {
        const inOrder = criteria.map((criterion) => `${criterion.code}=${criterion.lowPercent}`);
        throw new BadOption("--threshold", value, inOrder.join(", "));
      }
      return [code, numberIn("--threshold", percent, 0, 100, false, 0)];
    }),
  );
}

/** Throws `BadOption`. */
export function readSettings(options: SettingsOptions, profile: Profile): Settings {
  const defaults = DEFAULT_SETTINGS;
  const year = options.year === undefined ? null : parseAcademicYear(options.year);
  if (year === undefined) throw new BadOption("--year", options.year ?? "", "2021/22, 2025/26 …");
  return {
    ...defaults,
    municipality: profile.id,
    name: options.name?.trim() ?? "",
    identificationYear: year,
    combine: oneOf("--combine", options.combine, ["both", "any", "share"], defaults.combine),
    objectivity: oneOf("--objectivity", options.objectivity, ["review", "ignore", "exclude"], defaults.objectivity),
    minParticipants: numberIn("--min-participants", options.minParticipants, 1, 1000, true, defaults.minParticipants),
    minCriteria: numberIn("--min-criteria", options.minCriteria, 1, 10, true, defaults.minCriteria),
    smallSample: numberIn("--small-sample", options.smallSample, 1, 1000, true, defaults.smallSample),
    souWeightOf2: numberIn("--sou-2", options.sou2, 0, 1, false, defaults.souWeightOf2),
    lowPercents: thresholds(options.threshold, profile),
  };
}
