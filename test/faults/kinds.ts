// Every kind of fault, by family.

import type { FaultKind } from "./fault.ts";
import { DIGIT_SLIPS } from "./kinds/digit-slips.ts";
import { MOVED_VALUES } from "./kinds/moved-values.ts";

export const KINDS: readonly FaultKind[] = [...DIGIT_SLIPS, ...MOVED_VALUES];
