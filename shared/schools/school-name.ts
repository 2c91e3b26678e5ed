// Brings the names of a school to one form, so that «МБОУ СОШ №1» and «МБОУ "Средняя общеобразовательная школа № 1"» meet.

import { fold } from "../text/fold.ts";

// Words of the legal form say nothing of which school it is; kinds of school do.
const LEGAL_FORM =
  /(муниципальн|государственн|бюджетн|казенн|автономн|общеобразовательн|образовательн)[а-я]{0,20} (?=.{0,120}(учрежден|организац))|(учрежден|организац)[а-я]{0,20}/g;

/** МБОУ, МКОУ, КГБОУ, ФГКОУ, МБУ, НОУ, МОО: whose it is and how it is paid for. */
const ABBREVIATED_FORM = /^(м|г|кг|ог|фг|ч|н|а)?[бка]?о[уо]$|^[мг][бка]у$/;

/** Written in full in one list and cut short in another. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/средн[а-я]{0,20}[ -]{0,3}(обще)?образовательн[а-я]{0,20} школ[а-я]{0,20}/g, "сош"],
  [/основн[а-я]{0,20}[ -]{0,3}(обще)?образовательн[а-я]{0,20} школ[а-я]{0,20}/g, "оош"],
  [/начальн[а-я]{0,20}[ -]{0,3}(обще)?образовательн[а-я]{0,20} школ[а-я]{0,20}/g, "нош"],
  [/средн[а-я]{0,20} школ[а-я]{0,20}/g, "сш"],
  [/основн[а-я]{0,20} школ[а-я]{0,20}/g, "ош"],
  [/с углубленным изучением отдельных предметов/g, "с уиоп"],
];

/** The same for single words. A sign of number is no word: the number itself is. */
const SHORT_WORDS = new Map([
  ["имени", "им"],
  ["село", "с"],
  ["села", "с"],
  ["поселок", "п"],
  ["поселка", "п"],
  ["пос", "п"],
  ["деревня", "д"],
  ["деревни", "д"],
  ["дер", "д"],
  ["станица", "ст"],
  ["станицы", "ст"],
  ["город", "г"],
  ["города", "г"],
  ["номер", ""],
  ["n", ""],
  ["n\u043e", ""],
]);

const FORMS = new Map<string, string>();

function formAnew(name: string): string {
  let folded = fold(name);
  for (const [words, short] of SHORT) folded = folded.replace(words, short);
  return folded
    .replace(LEGAL_FORM, " ")
    .replace(/[^а-яa-z0-9]+/g, " ")
    .replace(/([а-яa-z])(\d)/g, "$1 $2")
    .split(" ")
    .map((word) => SHORT_WORDS.get(word) ?? word)
    .filter((word) => word !== "" && !ABBREVIATED_FORM.test(word))
    .join(" ");
}

/** The name's words in one form, joined by spaces; equal for two spellings of one name. */
export function schoolNameKey(name: string): string {
  let key = FORMS.get(name);
  if (key === undefined) {
    key = formAnew(name);
    if (FORMS.size > 20_000) FORMS.clear();
    FORMS.set(name, key);
  }
  return key;
}

/** The numbers in a name, in order: two names with different numbers are two schools, however alike they look. */
export const schoolNumbers = (key: string): string => (key.match(/\d+/g) ?? []).join(" ");
