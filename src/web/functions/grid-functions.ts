// The custom functions that cells of the page's grid may use: the table of all hosts, in the words of the screen.

import { functionWordsOf } from "../../../shared/catalogue/messages/languages.ts";
import type { Language } from "../../../shared/catalogue/messages/messages.ts";
import { DEFAULT_SETTINGS } from "../../../shared/catalogue/settings.ts";
import { CUSTOM_FUNCTIONS } from "../../../shared/functions/function-table.ts";
import { FUNCTION_PROFILES } from "../../../shared/municipalities/function-profiles.ts";
import type { GridFunction } from "./grid-function.ts";

/** `today`: ISO 8601, asked for at every calculation. */
export function gridFunctions(language: Language, today: () => string): readonly GridFunction[] {
  const { functions } = functionWordsOf(language);
  return CUSTOM_FUNCTIONS.map(({ id, parameters, run }): GridFunction => {
    const { description, parameters: texts } = functions[id];
    const textOf = texts as { readonly [parameter: string]: { readonly name: string; readonly description: string } | undefined };
    return {
      id,
      description,
      parameters: parameters.map((parameter) => ({
        name: textOf[parameter.id]?.name ?? parameter.id,
        description: textOf[parameter.id]?.description ?? "",
        optional: parameter.optional,
      })),
      run: (args) => run(args, { settings: DEFAULT_SETTINGS, profiles: FUNCTION_PROFILES, language, today: today() }),
    };
  });
}
