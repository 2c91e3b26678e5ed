// Whose criteria and forms a formula works by: the municipality that it names, else the one that the settings name.

import { fold } from "../text/fold.ts";
import type { FunctionProfile, FunctionTools } from "./custom-function.ts";
import type { FunctionError } from "./function-result.ts";

/** `named`: an id (`botlikh`) or a name («Ботлихский район»). */
export function namedProfile(
  named: string | undefined,
  { profiles, settings, say, words }: FunctionTools,
): FunctionProfile | FunctionError {
  const wanted = fold(named ?? settings.municipality);
  const found = profiles.find(({ id, name }) => fold(id) === wanted || (name !== "" && fold(name) === wanted));
  if (found) return found;
  const known = profiles.map(({ id, name }) => `${id} (${name || words.report.baseProfile})`);
  return { error: "value", message: say.faults.noProfile(named ?? settings.municipality, known) };
}
