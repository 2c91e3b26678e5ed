// What personal data look like, kind by kind, as a table; most certain first.

import type { ValueDetector } from "./detector.ts";
import { isPersonInn } from "./is-inn.ts";
import { isCheckedSnils, isSnils } from "./is-snils.ts";
import {
  INITIALS_THEN_NAME,
  isHonouredAfter,
  NAME_THEN_INITIALS,
  NAME_WITH_FATHER,
  NAME_WITH_PATRONYMIC,
} from "./person-name.ts";

/** Dialling codes begin with 3, 4, 8 and 9; eleven digits that go on otherwise are no phone. */
const PLAIN_PHONE = /^[78][3489]\d{9}$/;

const digitsOf = (text: string): string => text.replace(/\D/g, "");

const isNoSchoolsName = (_: string, before: string): boolean => !isHonouredAfter(before);

const DATE = "\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}";
const STREET =
  "(?:ул\\.?|улица|пер\\.?|переулок|пр-т|пр-кт|просп\\.?|проспект|мкр\\.?|микрорайон|б-р|бульвар|шоссе|наб\\.?|проезд|тракт)\\s{1,2}?[^\\n;]{2,60}?";
const HOUSE = "(?:,|\\s)\\s?(?:д\\.|дом)\\s?\\d{1,4}\\s?[а-яА-Я]?(?:\\/\\d{1,3})?";
const FLAT = "[,\\s]{1,3}(?:кв\\.?|квартира)\\s?\\d{1,4}";

const name = (pattern: string): ValueDetector => ({
  kind: "name",
  confidence: "likely",
  pattern: new RegExp(pattern, "g"),
  edge: "letter",
  accepts: isNoSchoolsName,
  serviceContact: true,
});

export const VALUE_DETECTORS: readonly ValueDetector[] = [
  { kind: "snils", confidence: "strong", pattern: /\d{3}[-‐‑–]\d{3}[-‐‑–]\d{3}[-‐‑– ]{1,2}\d{2}/g, edge: "digit" },
  { kind: "snils", confidence: "strong", pattern: /снилс[\s:№-]{0,4}\d{11}/gi, edge: "digit" },
  {
    kind: "snils",
    confidence: "strong",
    // What reads as a phone is no candidate.
    pattern: /(?![78][3489]\d{9})\d{11}/g,
    edge: "digit",
    accepts: (digits) => isCheckedSnils(digits) && isSnils(digits),
    byChance: true,
  },
  { kind: "passport", confidence: "strong", pattern: /\d{2}[ \u00a0]\d{2}[ \u00a0](?:№\s?)?\d{6}/g, edge: "digit" },
  { kind: "passport", confidence: "strong", pattern: /\d{4}[ \u00a0](?:№\s?)?\d{6}/g, edge: "digit", wholeText: true },
  {
    kind: "passport",
    confidence: "strong",
    pattern: /(?:паспорт|сери[яи])[^\d\n]{0,40}\d{2}\s?\d{2}[\s,]{0,2}(?:№|N|номер)?\s?\d{6}/gi,
    edge: "digit",
  },
  {
    kind: "birth-certificate",
    confidence: "strong",
    pattern: /[IVXLCХСІ1]{1,7}\s?[-‐‑–—]\s?[А-ЯЁ]{2}\s?(?:№|N)?\s?\d{6}/gi,
    edge: "digit",
  },
  { kind: "inn", confidence: "strong", pattern: /\d{12}/g, edge: "digit", accepts: isPersonInn, byChance: true },
  {
    kind: "inn",
    confidence: "strong",
    // A number cell loses the zero of the regions 01 to 09.
    pattern: /\d{11}/g,
    edge: "digit",
    wholeText: true,
    under: /(^|[^а-я])инн([^а-я]|$)/,
    accepts: (digits) => isPersonInn(`0${digits}`),
    byChance: true,
  },
  {
    kind: "birth-date",
    confidence: "likely",
    pattern: new RegExp(`(?:${DATE})\\s?(?:г\\.\\s?р|года рождения)`, "gi"),
    edge: "digit",
  },
  {
    kind: "birth-date",
    confidence: "likely",
    pattern: new RegExp(`(?:дат[аы] рождения|родил(?:ся|ась)|д\\.\\s?р\\.?)[\\s:—–-]{0,4}(?:${DATE})`, "gi"),
    edge: "digit",
  },
  name(NAME_WITH_FATHER),
  name(NAME_WITH_PATRONYMIC),
  name(NAME_THEN_INITIALS),
  name(INITIALS_THEN_NAME),
  {
    kind: "email",
    confidence: "likely",
    pattern: /[\wа-яё.+-]{1,64}@[\wа-яё-]{1,63}(?:\.[\wа-яё-]{1,63}){1,5}/gi,
    edge: "none",
    serviceContact: true,
  },
  { kind: "phone", confidence: "likely", pattern: /[78][3489]\d{9}/g, edge: "digit", serviceContact: true },
  {
    kind: "phone",
    confidence: "likely",
    pattern: /(?:\+ ?7|[78])[ \u00a0-]?\(?\d{3,5}\)?[ \u00a0-]{0,2}\d{1,3}[ \u00a0-]?\d{2}[ \u00a0-]?\d{2}/g,
    edge: "digit",
    accepts: (found) => PLAIN_PHONE.test(digitsOf(found)),
    serviceContact: true,
  },
  {
    kind: "phone",
    confidence: "likely",
    pattern: /\(\d{3,5}\)\s?\d{1,3}-\d{2}-\d{2}/g,
    edge: "digit",
    accepts: (found) => digitsOf(found).length === 10,
    serviceContact: true,
  },
  { kind: "address", confidence: "likely", pattern: new RegExp(`${STREET}${HOUSE}${FLAT}`, "gi"), edge: "none" },
  { kind: "address", confidence: "likely", pattern: new RegExp(`${STREET}${HOUSE}`, "gi"), edge: "none", serviceContact: true },
];
