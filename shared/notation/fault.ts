// The way out of parsing and compiling a rule whose text has a fault: thrown inside the rule language, a value outside of it.

import type { RuleFault, RuleFaultCode, RuleFaultFacts, Span } from "../catalogue/rule-faults.ts";

class RuleFaultFound extends Error {
  constructor(readonly fault: RuleFault) {
    super(fault.code);
  }
}

/** Throws; only `catchFault` takes it. `at`: the place in the text of the rule. */
export function fail<Code extends RuleFaultCode>(code: Code, at: Span, facts: RuleFaultFacts[Code]): never {
  throw new RuleFaultFound({ position: at.position, length: at.length, code, facts } as RuleFault);
}

/** What `work` makes, or the fault that stopped it. */
export function catchFault<Made>(work: () => Made): Made | { readonly ok: false; readonly fault: RuleFault } {
  try {
    return work();
  } catch (error) {
    if (error instanceof RuleFaultFound) return { ok: false, fault: error.fault };
    throw error;
  }
}

/** From the start of the first to the end of the last. */
export const spanning = (first: Span, last: Span): Span => ({
  position: first.position,
  length: last.position + last.length - first.position,
});
