// A browser's worker as the engine's port uses it.

import type { AnswerMessage, WorkerEnd } from "./engine-port.ts";

/** `url`: of the bundle of src/engine/worker.ts. */
export function workerEnd(url: string | URL): WorkerEnd {
  const worker = new Worker(url);
  return {
    postMessage: (message) => worker.postMessage(message),
    listen({ answer, death }) {
      worker.addEventListener("message", ({ data }: MessageEvent<AnswerMessage>) => answer(data));
      worker.addEventListener("error", (event) => {
        event.preventDefault();
        death(event.message || "worker");
      });
    },
  };
}
