// The engine as the bridge sees it, wherever it lives: every call is a promise.

import type { Engine } from "./engine.ts";

type Asynchronous<Method> = Method extends (...args: infer Args) => infer Value ? (...args: Args) => Promise<Value> : never;

/** A generic `run` keeps its types at the bridge. */
export type EnginePort = { readonly [Name in Exclude<keyof Engine, "run" | "wants">]: Asynchronous<Engine[Name]> } & {
  readonly wants: Engine["wants"];
  readonly run: (...args: Parameters<Engine["run"]>) => Promise<ReturnType<Engine["run"]>>;
};

const ENGINE_CALLS = [
  "take",
  "takeUnread",
  "wants",
  "run",
  "commit",
  "remember",
  "replaceWorkbook",
] as const satisfies readonly (keyof Engine)[];
type EngineCall = (typeof ENGINE_CALLS)[number];

/** What goes to the worker, and what comes back. */
export interface CallMessage {
  readonly id: number;
  readonly call: EngineCall;
  readonly args: readonly unknown[];
}
export type AnswerMessage = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly error: string };

/** What the worker answers; what the engine throws is an answer too. */
export async function answerTo(engine: Engine, { id, call, args }: CallMessage): Promise<AnswerMessage> {
  try {
    return { id, value: await (engine[call] as (...args: unknown[]) => unknown).apply(engine, [...args]) };
  } catch (error) {
    return { id, error: (error as Error).message };
  }
}

/** Of a `Worker` what is used here: this file also compiles where there is no DOM. */
export interface WorkerEnd {
  readonly postMessage: (message: CallMessage) => void;
  readonly listen: (on: {
    readonly answer: (message: AnswerMessage) => void;
    /** It could not be loaded, or has died: it answers nothing more. */
    readonly death: (reason: Error) => void;
  }) => void;
}

/** `worker` runs src/engine/worker.ts. */
export function enginePortTo(worker: WorkerEnd): EnginePort {
  const waiting = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }>();
  let last = 0;
  let died: Error | null = null;
  worker.listen({
    answer(message) {
      const call = waiting.get(message.id);
      waiting.delete(message.id);
      if ("error" in message) call?.reject(new Error(message.error));
      else call?.resolve(message.value);
    },
    death(reason) {
      died = reason;
      for (const { reject } of waiting.values()) reject(reason);
      waiting.clear();
    },
  });
  const ask = (call: EngineCall, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (died !== null) {
        reject(died);
        return;
      }
      const id = ++last;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, call, args });
    });
  return Object.fromEntries(
    ENGINE_CALLS.map((call) => [call, (...args: readonly unknown[]) => ask(call, args)]),
  ) as unknown as EnginePort;
}
