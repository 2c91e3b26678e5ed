// A browser's worker as the engine's port uses it; it is started at the first call.

import { HostRefusal } from "../../shared/commands/host.ts";
import { BUILD } from "./build-id.ts";
import type { AnswerMessage, WorkerEnd } from "./engine-port.ts";

/** What the worker's messages bear besides their answers. */
export interface FromBuild {
  readonly build: string;
}

/** `url`: of the bundle of src/engine/worker.ts. */
export function workerEnd(url: string | URL): WorkerEnd {
  let handlers: Parameters<WorkerEnd["listen"]>[0] | undefined;
  let worker: Worker | undefined;
  let hasAnswered = false;
  const start = (): Worker => {
    const started = new Worker(url);
    started.addEventListener("message", ({ data }: MessageEvent<AnswerMessage & FromBuild>) => {
      hasAnswered = true;
      if (data.build === BUILD) handlers?.answer(data);
      else handlers?.death(new HostRefusal("program-incomplete", `${BUILD} ≠ ${data.build}`));
    });
    started.addEventListener("error", (event) => {
      event.preventDefault();
      // What has never answered could not be loaded.
      const lost = new HostRefusal("program-incomplete", "worker.js");
      handlers?.death(hasAnswered ? new Error(event.message || "worker") : lost);
    });
    return started;
  };
  return {
    postMessage: (message) => {
      worker ??= start();
      worker.postMessage(message);
    },
    listen: (on) => {
      handlers = on;
    },
  };
}
