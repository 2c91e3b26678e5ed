// The verdict on one school by the Botlikh criteria, identified in 2021/22.

import { DEFAULT_SETTINGS, type Settings } from "../../shared/catalogue/settings.ts";
import { identifyLowResults } from "../../shared/identification/identify-low-results.ts";
import { BOTLIKH } from "../../shared/municipalities/botlikh/profile.ts";
import { resultsOf, schoolResult, type WorkGiven } from "./school-result.ts";

export function verdictOn(works: readonly WorkGiven[], settings: Partial<Settings> = {}) {
  const identification = identifyLowResults(resultsOf(...works.map(schoolResult)), BOTLIKH, {
    ...DEFAULT_SETTINGS,
    identificationYear: 2022,
    ...settings,
  });
  const [verdict] = identification?.verdicts ?? [];
  if (!verdict) throw new Error("no verdict");
  return { ...verdict, of: (code: string) => verdict.criteria.find(({ criterion }) => criterion === code) };
}
