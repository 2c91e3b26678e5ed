// Headers under which personal data stand, as a table (152-ФЗ, articles 3, 5 and 10), and the words that make them harmless.

import type { PersonalDataKind } from "../../catalogue/findings.ts";
import { fold, foldLatin } from "../../text/fold.ts";
import { asksForCount, isAboutPupil, isSchoolContact } from "./column-words.ts";

interface HeaderRule {
  readonly kind: PersonalDataKind;
  /** Looked for in the folded header, or, for the English headers of exports, in `foldLatin` of it. */
  readonly words: RegExp;
  readonly latin?: boolean;
  /** The header has to be about a pupil or a pupil's family too; else it may be a school's. */
  readonly ofPupil?: boolean;
  /** Such words make another thing of it. */
  readonly unless?: RegExp;
  /** The header to the left has to be such a one: «Номер» beside «Серия». */
  readonly after?: RegExp;
}

const SCHOOL_PAPERS = /аккредитац|юридич|собственност|егрюл|огрн|лиценз|постановк/;
const AUTHORS = /автор|учебник|умк|издательств/;

const HEADER_RULES: readonly HeaderRule[] = [
  {
    kind: "name",
    words:
      /фамили|(^|[^а-я])отчеств[оа]|(^|[^а-я])ф\.? ?и\.? ?о(?![а-я])|(^|[^а-я])имя(?![а-я])|(^|[^а-я])ф\. ?и\.(?![а-я])|(^|[^а-я])фи (учен|обуч|учащ|участ|ребен|выпуск|воспит|педагог|учител)/,
    unless:
      /(^|[^а-я])имя (оо|оу|школ|файл|лист|домен|сайт|учрежд|организ|пользоват|героя)|которого носит|автор|учебник|умк|издательств/,
  },
  { kind: "name", words: /surname|last ?name|first ?name|second ?name|middle ?name|patronymic|^namecell$/, latin: true },
  {
    kind: "birth-date",
    words:
      /(дат\S{0,20}|год|день|месяц|место|число) рожд|(год|месяц),? ?(и )?(месяц |год )?рожд|(^|[^а-я])д\. ?р\.?($|[^а-я])|^др$|^г\. ?р\.?$/,
  },
  { kind: "birth-date", words: /birth/, latin: true },
  { kind: "snils", words: /снилс|страхов\S{0,20} (номер|свидетельств)/ },
  { kind: "snils", words: /snils/, latin: true },
  {
    kind: "passport",
    words:
      /паспортн\S{0,20} данн|(номер|сери[яи]|№|данн\S{0,20}|реквизит\S{0,20}) паспорт|паспорт\S{0,20} (ребен|родит|учен|обуч|участ|гражд|рф|сери)/,
  },
  {
    kind: "passport",
    words: /^паспорт$|^сери[яи]([^а-я]|$)|удостоверя\S{0,20} личност|(сери[яи]|номер|№|данные) документ/,
    unless: AUTHORS,
  },
  { kind: "passport", words: /^(номер|№)$/, after: /^сери[яи]([^а-я]|$)/ },
  // «Форма passport, версия»: the stamp of our own form.
  { kind: "passport", words: /passport|document(series|number)/, latin: true, unless: /верси|version/ },
  { kind: "birth-certificate", words: /свидетельств|(^|[^а-я])св-в[оа]/, unless: SCHOOL_PAPERS },
  { kind: "inn", words: /(^|[^а-я])инн([^а-я]|$)/, ofPupil: true },
  { kind: "email", words: /эл\S{0,20} ?почт|почтов\S{0,20} ящик/, ofPupil: true },
  { kind: "email", words: /e-?mail/, latin: true, ofPupil: true },
  { kind: "phone", words: /телефон|(^|[^а-я])тел\.|сотов|контакт/, ofPupil: true },
  { kind: "phone", words: /мобильн\S{0,20} (тел|номер)|сотов\S{0,20} (тел|номер)/, unless: /оператор|связ/ },
  {
    kind: "address",
    words:
      /адрес\S{0,20} ?\(?(мест\S{0,20} )?(прожив|регистрац|прописк|жительств|фактич\S{0,20} прожив)|мест\S{0,20} (жительств|проживан|прописк)|^прописка/,
  },
  { kind: "address", words: /(^|[^а-я])адрес(а|ов)?([^а-я]|$)/, ofPupil: true, unless: /эл\S{0,20} ?почт|ip/ },
  { kind: "document", words: /(^|[^а-я])полис([^а-я]|$)|(^|[^а-я])омс([^а-я]|$)/ },
  { kind: "document", words: /(№|номер) договор/, unless: /провайдер|интернет|постав|контракт/ },
  { kind: "special", words: /(^|[^а-я])диагноз|национальност|вероисповедан|судимост/ },
  {
    kind: "special",
    words:
      /инвалид.{0,120}(справк|№)|(справк|№).{0,120}инвалид|пмпк.{0,120}(№|номер)|(№|номер).{0,120}пмпк|(заключени\S{0,20}|протокол\S{0,20}) \S{0,20}пмпк/,
  },
  { kind: "special", words: /^гражданств|гражданств\S{0,20} (ребен|учен|обуч|родит)/ },
];

// Most texts hold none of the words: one look tells.
const anyOf = (rules: readonly HeaderRule[]): RegExp => new RegExp(rules.map(({ words }) => words.source).join("|"));
const ANY_WORDS = anyOf(HEADER_RULES.filter(({ latin }) => latin !== true));
const ANY_LATIN = anyOf(HEADER_RULES.filter(({ latin }) => latin === true));
const LATIN_WORD = /[a-z]{4}/i;

/** A header that says later than here what it asks for is read by nobody. */
const LONGEST_HEADER = 300;

const SERVICE_CONTACTS: ReadonlySet<PersonalDataKind> = new Set(["name", "phone", "email"]);
const SCHOOL_CONTACTS: ReadonlySet<PersonalDataKind> = new Set(["phone", "email", "address"]);

/** What a header asks for that it must not, and where in its folded words it does so; `undefined` for a harmless header. */
export function personalHeader(
  header: string,
  options: { readonly before?: string; readonly allow?: "service-contacts" } = {},
): { readonly kind: PersonalDataKind; readonly index: number } | undefined {
  const folded = fold(header.slice(0, LONGEST_HEADER));
  const latin = LATIN_WORD.test(header.slice(0, LONGEST_HEADER)) ? foldLatin(header.slice(0, LONGEST_HEADER)) : "";
  if (!ANY_WORDS.test(folded) && !ANY_LATIN.test(latin)) return undefined;
  for (const { kind, words, latin: isLatin, ofPupil, unless, after } of HEADER_RULES) {
    const match = words.exec(isLatin ? latin : folded);
    if (!match) continue;
    const isHarmless =
      asksForCount(folded, match.index) ||
      (ofPupil === true && !isAboutPupil(folded)) ||
      unless?.test(folded) === true ||
      (after !== undefined && !after.test(fold(options.before ?? ""))) ||
      (SCHOOL_CONTACTS.has(kind) && isSchoolContact(folded)) ||
      (options.allow === "service-contacts" && SERVICE_CONTACTS.has(kind) && !isAboutPupil(folded));
    if (!isHarmless) return { kind, index: match.index };
  }
  return undefined;
}

const HARMLESS_VALUES: readonly (readonly [readonly PersonalDataKind[], RegExp])[] = [
  [["name"], AUTHORS],
  [["snils", "inn"], /октмо|окато|окпо|кладр|фиас|(^|[^а-я])бик([^а-я]|$)|(^|[^а-я])счет|огрн|(^|[^а-я])кпп([^а-я]|$)|штрих/],
  [["snils"], /телефон|(^|[^а-я])тел\.|факс/],
  [
    ["birth-date"],
    /(проведен|загруз|выгруз|экзамен|работы|выдач|приказ|создан|заполнен|издан|поступлен|отметк\S{0,20} времени|срок)/,
  ],
];

/** Whether values of a kind are expected under the words that stand above them and are nobody's data there. */
export const isHarmlessUnder = (header: string, kind: PersonalDataKind): boolean =>
  (SCHOOL_CONTACTS.has(kind) && isSchoolContact(header)) ||
  HARMLESS_VALUES.some(([kinds, words]) => kinds.includes(kind) && words.test(header));
