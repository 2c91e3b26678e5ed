// Every kind of fault, by family.

import type { FaultKind } from "./fault.ts";
import { BROKEN_RULES } from "./kinds/broken-rules.ts";
import { DIGIT_SLIPS } from "./kinds/digit-slips.ts";
import { FORMATS } from "./kinds/formats.ts";
import { MOVED_VALUES } from "./kinds/moved-values.ts";
import { PRIVACY } from "./kinds/privacy.ts";
import { TEMPLATE } from "./kinds/template.ts";
import { WHOSE_AND_WHEN } from "./kinds/whose-and-when.ts";

export const KINDS: readonly FaultKind[] = [
  ...DIGIT_SLIPS,
  ...MOVED_VALUES,
  ...FORMATS,
  ...TEMPLATE,
  ...WHOSE_AND_WHEN,
  ...PRIVACY,
  ...BROKEN_RULES,
];
