// The engine behind a worker: a worker that has died is said to have died, and nobody waits for it.

import { expect, test } from "vitest";
import { type CallMessage, enginePortTo, type WorkerEnd } from "../../src/engine/engine-port.ts";

const circumstances = { language: "ru", today: "2026-06-10" } as const;

/** Keeps what was asked, and answers nothing by itself. */
class SilentWorker implements WorkerEnd {
  readonly asked: CallMessage[] = [];
  die: (reason: Error) => void = () => {};

  postMessage = (message: CallMessage): void => {
    this.asked.push(message);
  };

  listen: WorkerEnd["listen"] = ({ death }) => {
    this.die = death;
  };
}

test("calls that wait when the worker dies fail with its reason", async () => {
  const worker = new SilentWorker();
  const port = enginePortTo(worker);
  const waits = port.wants("settings", {}, circumstances);
  worker.die(new Error("out of memory"));
  await expect(waits).rejects.toThrow("out of memory");
});

test("calls after its death fail at once and ask it nothing", async () => {
  const worker = new SilentWorker();
  const port = enginePortTo(worker);
  worker.die(new Error("out of memory"));
  await expect(port.wants("settings", {}, circumstances)).rejects.toThrow("out of memory");
  expect(worker.asked).toEqual([]);
});
