// A bridge over a host with the example collected: what the pane does, without the pane.

import { readFileSync, statSync } from "node:fs";
import type { Language } from "../../shared/catalogue/messages/messages.ts";
import type { Host } from "../../shared/commands/host.ts";
import { BASE } from "../../shared/municipalities/base/profile.ts";
import { loadProfile } from "../../shared/municipalities/profiles.ts";
import { yearOf } from "../../shared/municipalities/year-of.ts";
import { Engine } from "../../src/engine/engine.ts";
import { answerTo, enginePortTo, type WorkerEnd } from "../../src/engine/engine-port.ts";
import { localTime } from "../../src/engine/local-time.ts";
import { makeBridge } from "../../src/engine/make-bridge.ts";
import type { MadeBytes } from "../../src/engine/make-files.ts";
import { listFiles } from "../../src/files/list-files.ts";
import type { Bridge, ChosenFile, Result } from "../../taskpane/bridge.ts";

/** The day on which the tests' campaigns are run. */
const TODAY = new Date(2026, 10, 22, 9, 30, 0);

export interface Campaign {
  readonly bridge: Bridge;
  /** Everything that was handed to the user. */
  readonly delivered: MadeBytes[];
}

/** In place of a worker: the same engine in this thread, which answers when the caller has had its turn. */
function endBeside(engine: Engine): WorkerEnd {
  let answer: Parameters<WorkerEnd["listen"]>[0]["answer"] = () => {};
  return {
    listen: (on) => {
      answer = on.answer;
    },
    postMessage: (message) => {
      setTimeout(async () => answer(await answerTo(engine, message)));
    },
  };
}

export function campaignOn(host: Host, language: Language = "ru"): Campaign {
  const delivered: MadeBytes[] = [];
  const deliver = async (files: readonly MadeBytes[]) => {
    delivered.push(...files);
  };
  const engine = enginePortTo(endBeside(new Engine(BASE, loadProfile, yearOf)));
  return { bridge: makeBridge({ host, engine, deliver, now: () => TODAY, language }), delivered };
}

export const chosenFile = (name: string, bytes: Uint8Array, modified: string | null = null): ChosenFile => ({
  ...{ name, modified, bytes: async () => bytes },
});

/** The files of a folder as the user would choose them. */
export const filesOf = (folder: string): ChosenFile[] =>
  (listFiles(folder) ?? []).map(({ path, name }) => chosenFile(name, readFileSync(path), localTime(statSync(path).mtime)));

/** The view of a command that must have been done. */
export function viewOf<View>(result: Result<View>): View {
  if (result.status !== "done") throw new Error(`${result.status}: ${JSON.stringify(result)}`);
  return result.view;
}
