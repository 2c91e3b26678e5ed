// Brings the names of a school to one form, so that «МБОУ СОШ №1» and «МБОУ "Средняя общеобразовательная школа № 1"» meet.

import { fold } from "../text/fold.ts";

// Words of the legal form say nothing of which school it is; kinds of school do.
const LEGAL_FORM =
  /(муниципальн|государственн|бюджетн|казенн|автономн|общеобразовательн|образовательн)[а-я]* (?=.*(учрежден|организац))|(учрежден|организац)[а-я]*/g;
const ABBREVIATED_FORM = new Set([
  "мбоу",
  "мкоу",
  "маоу",
  "моу",
  "гбоу",
  "гкоу",
  "гаоу",
  "моо",
  "оу",
  "мбу",
  "мку",
  "мау",
  "фгкоу",
  "чоу",
  "ноу",
]);
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/средн[а-я]*[ -]*(обще)?образовательн[а-я]* школ[а-я]*/g, "сош"],
  [/основн[а-я]*[ -]*(обще)?образовательн[а-я]* школ[а-я]*/g, "оош"],
  [/начальн[а-я]*[ -]*(обще)?образовательн[а-я]* школ[а-я]*/g, "нош"],
  [/имени /g, "им "],
];

const FORMS = new Map<string, string>();

/** The name's words in one form, joined by spaces; equal for two spellings of one name. */
export function schoolNameKey(name: string): string {
  let key = FORMS.get(name);
  if (key === undefined) {
    let folded = fold(name);
    for (const [words, short] of KINDS) folded = folded.replace(words, short);
    key = folded
      .replace(LEGAL_FORM, " ")
      .replace(/[^а-яa-z0-9]+/g, " ")
      .replace(/([а-яa-z])(\d)/g, "$1 $2")
      .split(" ")
      .filter((word) => word !== "" && !ABBREVIATED_FORM.has(word))
      .join(" ");
    if (FORMS.size > 20_000) FORMS.clear();
    FORMS.set(name, key);
  }
  return key;
}

/** The numbers in a name, in order: two names with different numbers are two schools, however alike they look. */
export const schoolNumbers = (key: string): string => (key.match(/\d+/g) ?? []).join(" ");
