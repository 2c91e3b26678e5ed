// The way out of reading a record whose text has a fault: thrown inside the notation, a value outside of it.

import type { AmountFaultCode, AmountFaultFacts, NotationFault } from "../catalogue/notation-faults.ts";
import type { Span } from "../catalogue/rule-faults.ts";
import { catchFault } from "./fault.ts";

class AmountFaultFound extends Error {
  constructor(readonly fault: NotationFault) {
    super(fault.code);
  }
}

/** Throws; only `attempt` takes it. `at`: the place in the text. */
export function refuse<Code extends AmountFaultCode>(code: Code, at: Span, facts: AmountFaultFacts[Code]): never {
  throw new AmountFaultFound({ position: at.position, length: at.length, code, facts } as NotationFault);
}

export type Outcome<Made, Fault = NotationFault> =
  | { readonly ok: true; readonly made: Made }
  | { readonly ok: false; readonly fault: Fault };

/** What `work` makes, or the fault that stopped it. */
export function attempt<Made>(work: () => Made): Outcome<Made> {
  try {
    return catchFault((): Outcome<Made> => ({ ok: true, made: work() }));
  } catch (error) {
    if (error instanceof AmountFaultFound) return { ok: false, fault: error.fault };
    throw error;
  }
}
