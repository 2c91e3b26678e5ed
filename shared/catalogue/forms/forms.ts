// The forms that every municipality may collect, and their rules.

import type { Form } from "./form.ts";
import { PASSPORT } from "./passport.ts";
import { PASSPORT_RULES } from "./passport-rules.ts";
import { RESULTS } from "./results.ts";
import { RESULTS_RULES } from "./results-rules.ts";
import type { RuleText } from "./rule-text.ts";

/** In the order in which a school fills them. */
export const FORMS: readonly Form[] = [PASSPORT, RESULTS];

export const RULE_TEXTS: readonly RuleText[] = [...PASSPORT_RULES, ...RESULTS_RULES];
