// The languages of the screen, by their code.

import type { Finding } from "../findings.ts";
import { EN } from "./en.ts";
import { FINDINGS_EN } from "./findings-en.ts";
import { FINDINGS_RU } from "./findings-ru.ts";
import type { FindingMessage, FindingMessages, Language, Words } from "./messages.ts";
import { RU } from "./ru.ts";

const WORDS: { readonly [language in Language]: Words } = { ru: RU, en: EN };
const FINDINGS: { readonly [language in Language]: FindingMessages } = { ru: FINDINGS_RU, en: FINDINGS_EN };

export const wordsOf = (language: Language): Words => WORDS[language];

/** The finding in words: what is wrong with its numbers, and what to do. */
export function findingMessage({ code, facts }: Finding, language: Language): FindingMessage {
  const message = FINDINGS[language][code] as (facts: Finding["facts"]) => FindingMessage;
  return message(facts);
}
