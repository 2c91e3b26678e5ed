// How Excel asks for the values of cells with custom functions, and what office.js's own runtime sends back: results in batches, by numbers.

import type { Batch } from "./answer-batch.ts";
import type { HandedOver } from "./handed-over.ts";

/** `=MSOKO.SHARE(B1:B3, C1)`: references, other values as rows, what was left out as `null`. */
export interface FunctionCall {
  readonly id: string;
  readonly args: readonly unknown[];
}

/** What stands in the cell: a value, or an error with its message. */
export type FunctionOutcome = { readonly value: unknown } | { readonly errorCode: number; readonly message: string };

/** As office.js numbers the errors of cells. */
export const ERROR_NUMBERS = { notAvailable: 1, thrown: 2, rejected: 3, divisionByZero: 5, invalidValue: 7 } as const;

interface InvocationResult {
  readonly id: number;
  readonly failed?: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
}

const FUNCTION_MESSAGE = 1;
const INVOCATION = 1000;
/** Errors are handed over too: the metadata allow it. */
const WITH_ERRORS = 4;

export class FunctionCalls {
  #last = 0;
  readonly #waiting = new Map<number, (outcome: FunctionOutcome) => void>();
  /** How many answers of the runtime it took. */
  batches = 0;

  /** One message for all cells, as at the calculation of a sheet, and the promise of each. */
  ask(
    calls: readonly FunctionCall[],
    handOver: (argument: unknown) => HandedOver,
  ): { readonly message: readonly unknown[]; readonly outcomes: Promise<FunctionOutcome>[] } {
    const message: unknown[] = [];
    const outcomes = calls.map(({ id, args }) => {
      const number = ++this.#last;
      const given = args.map(handOver);
      const [values, addresses] = [given.map(({ value }) => value), given.map(({ address }) => address)];
      // The addresses of the arguments: the metadata ask for them.
      const invocation = JSON.stringify([number, id, values, `Лист1!A${number}`, WITH_ERRORS, addresses]);
      message.push([FUNCTION_MESSAGE, INVOCATION, "", invocation, 0, false]);
      return new Promise<FunctionOutcome>((resolve) => this.#waiting.set(number, resolve));
    });
    return { message, outcomes };
  }

  /** Whether the batch brings results; it is no talk about the workbook then. */
  take({ Actions }: Batch): boolean {
    const answers = Actions.filter(({ Name }) => Name === "SetInvocationResults");
    for (const { ArgumentInfo } of answers) {
      this.batches++;
      const results = (ArgumentInfo?.Arguments?.[0] ?? []) as readonly InvocationResult[];
      for (const { id, failed, value, errorCode } of results) {
        this.#waiting.get(id)?.(failed ? { errorCode: errorCode ?? 0, message: String(value) } : { value });
        this.#waiting.delete(id);
      }
    }
    return answers.length > 0;
  }
}
