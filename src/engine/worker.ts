// The engine in a worker: answers calls one after another, so that nothing it does holds up typing.

import { Engine } from "./engine.ts";
import { type AnswerMessage, answerTo, type CallMessage } from "./engine-port.ts";

const engine = new Engine();
const scope = self as unknown as Worker;

scope.addEventListener("message", ({ data }: MessageEvent<CallMessage>) => {
  const answer = (): AnswerMessage => {
    try {
      return { id: data.id, value: answerTo(engine, data) };
    } catch (error) {
      return { id: data.id, error: (error as Error).message };
    }
  };
  scope.postMessage(answer());
});
