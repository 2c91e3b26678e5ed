// The engine of the sidebar: in a worker where the page may start one, beside the pane where it may not. A page of HtmlService has no
// other files, so the engine's script stands on it as a function, whose text becomes the worker's.

import type { AnswerMessage, CallMessage, WorkerEnd } from "../../engine/engine-port.ts";

/** The global scope that the engine's script is told of: a worker's own, or one made here. */
interface EngineScope {
  readonly addEventListener: (type: "message", listener: (event: { readonly data: CallMessage }) => void) => void;
  readonly postMessage: (message: AnswerMessage) => void;
}
export type EngineScript = (self: EngineScope) => void;

type Hearing = Parameters<WorkerEnd["listen"]>[0];

/** What a worker says first: that it is allowed here, and was loaded. */
const READY = "ready";
/** A page that stops workers may do so without a word. */
const PATIENCE_MS = 10_000;

/** The same script in the page itself; each call waits until the screen has had its turn. */
function endBeside(script: EngineScript, hearing: Hearing): (message: CallMessage) => void {
  let take: (event: { readonly data: CallMessage }) => void = () => {};
  script({
    addEventListener: (_, listener) => {
      take = listener;
    },
    postMessage: (message) => hearing.answer(message),
  });
  return (data) => {
    setTimeout(() => take({ data }));
  };
}

function startWorker(script: EngineScript): Worker | null {
  const text = `self.postMessage("${READY}");(${script})(self);`;
  try {
    return new Worker(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
  } catch {
    return null;
  }
}

/** Calls wait until it is known where the engine lives. */
export function engineEnd(script: EngineScript): WorkerEnd {
  const waiting: CallMessage[] = [];
  let send = (message: CallMessage): void => {
    waiting.push(message);
  };
  const settle = (settled: (message: CallMessage) => void): void => {
    send = settled;
    for (const message of waiting.splice(0)) send(message);
  };
  return {
    postMessage: (message) => send(message),
    listen(hearing) {
      const worker = startWorker(script);
      if (!worker) {
        settle(endBeside(script, hearing));
        return;
      }
      let isReady = false;
      let isGivenUp = false;
      const giveUp = (): void => {
        if (isReady || isGivenUp) return;
        isGivenUp = true;
        worker.terminate();
        settle(endBeside(script, hearing));
      };
      const patience = setTimeout(giveUp, PATIENCE_MS);
      worker.addEventListener("message", ({ data }: MessageEvent<AnswerMessage | typeof READY>) => {
        if (data !== READY) hearing.answer(data);
        else if (!isGivenUp) {
          isReady = true;
          clearTimeout(patience);
          settle((message) => worker.postMessage(message));
        }
      });
      worker.addEventListener("error", (event) => {
        event.preventDefault();
        if (isReady) hearing.death(new Error(event.message || "worker"));
        else giveUp();
      });
    },
  };
}
