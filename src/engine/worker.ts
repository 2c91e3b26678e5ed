// The engine in a worker: answers calls one after another, so that nothing it does holds up typing.

import { BASE } from "../../shared/municipalities/base/profile.ts";
import { loadProfile } from "../../shared/municipalities/profiles.ts";
import { yearOf } from "../../shared/municipalities/year-of.ts";
import { BUILD } from "./build-id.ts";
import { Engine } from "./engine.ts";
import { answerTo, type CallMessage } from "./engine-port.ts";

const engine = new Engine(BASE, loadProfile, yearOf);
const scope = self as unknown as Worker;
/** A call waits for the one before it, also where that waits for a profile. */
let turn: Promise<unknown> = Promise.resolve();

scope.addEventListener("message", ({ data }: MessageEvent<CallMessage>) => {
  turn = turn.then(async () => scope.postMessage({ ...(await answerTo(engine, data)), build: BUILD }));
});
