// The languages of the screen, by their code.

import type { Finding } from "../findings.ts";
import type { RuleFault, RuleFaultMessage, RuleFaultMessages } from "../rule-faults.ts";
import type { CheckWords } from "./check-words.ts";
import { CHECK_WORDS_EN } from "./check-words-en.ts";
import { CHECK_WORDS_RU } from "./check-words-ru.ts";
import { EN } from "./en.ts";
import { FINDINGS_EN } from "./findings-en.ts";
import { FINDINGS_RU } from "./findings-ru.ts";
import type { FunctionWords } from "./function-words.ts";
import { FUNCTION_WORDS_EN } from "./function-words-en.ts";
import { FUNCTION_WORDS_RU } from "./function-words-ru.ts";
import type { FindingMessage, FindingMessages, Language, Words } from "./messages.ts";
import { RU } from "./ru.ts";
import { ruleFaultText } from "./rule-fault-place.ts";
import { RULE_FAULTS_EN } from "./rule-faults-en.ts";
import { RULE_FAULTS_RU } from "./rule-faults-ru.ts";

const WORDS: { readonly [language in Language]: Words } = { ru: RU, en: EN };
const FINDINGS: { readonly [language in Language]: FindingMessages } = { ru: FINDINGS_RU, en: FINDINGS_EN };

const CHECK_WORDS: { readonly [language in Language]: CheckWords } = { ru: CHECK_WORDS_RU, en: CHECK_WORDS_EN };
const FUNCTION_WORDS: { readonly [language in Language]: FunctionWords } = { ru: FUNCTION_WORDS_RU, en: FUNCTION_WORDS_EN };
const RULE_FAULTS: { readonly [language in Language]: RuleFaultMessages } = { ru: RULE_FAULTS_RU, en: RULE_FAULTS_EN };

export const wordsOf = (language: Language): Words => WORDS[language];

/** The finding in words: what is wrong with its numbers, and what to do. */
export function findingMessage({ code, facts }: Finding, language: Language): FindingMessage {
  const message = FINDINGS[language][code] as (facts: Finding["facts"]) => FindingMessage;
  return message(facts);
}

export const checkWordsOf = (language: Language): CheckWords => CHECK_WORDS[language];

export const functionWordsOf = (language: Language): FunctionWords => FUNCTION_WORDS[language];

/** The fault of a rule's text in words. */
export const ruleFaultMessage = (fault: RuleFault, language: Language): RuleFaultMessage =>
  ruleFaultText(fault, RULE_FAULTS[language]);
