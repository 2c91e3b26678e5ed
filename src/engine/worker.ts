// The engine in a worker: answers calls one after another, so that nothing it does holds up typing.

import { Engine } from "./engine.ts";
import { answerTo, type CallMessage } from "./engine-port.ts";

const engine = new Engine();
const scope = self as unknown as Worker;

scope.addEventListener("message", ({ data }: MessageEvent<CallMessage>) => {
  scope.postMessage(answerTo(engine, data));
});
