// The pane's bridge on the page, and the example in it: nothing of the example ever stands among data of the user's own.

import type { Language } from "../../shared/catalogue/messages/messages.ts";
import type { Host } from "../../shared/commands/host.ts";
import type { Bridge, ChosenFile, Result } from "../../taskpane/bridge.ts";
import { deliverFiles } from "../engine/deliver-files.ts";
import { enginePortTo } from "../engine/engine-port.ts";
import { makeBridge } from "../engine/make-bridge.ts";
import { workerEnd } from "../engine/worker-end.ts";
import { exampleFiles } from "./example-files.ts";

export interface PageCampaign {
  readonly bridge: Bridge;
  /** The example's files instead of all that are collected. */
  readonly exampleFiles: () => Promise<readonly ChosenFile[]>;
  /** Another workbook is open: what was done to the earlier one cannot be undone any more, and the example is put away. */
  readonly replaceWorkbook: () => Promise<void>;
}

/** `onOwnFiles`: the example has been put away. */
export function pageCampaign(host: Host, language: Language, onOwnFiles: () => void): PageCampaign {
  const inner = makeBridge({
    host,
    engine: enginePortTo(workerEnd("worker.js")),
    deliver: deliverFiles,
    now: () => new Date(),
    language,
  });
  /** Told apart by what they are, not by name: the user may well have a `passport.xlsx` too. */
  let example: ReadonlySet<ChosenFile> = new Set();
  /** The last command before the example came in; every later one in the journal worked on the example. */
  let lastBefore = 0;
  /** What the user had chosen before the example came in. */
  let readsOpenWorkbook = true;

  /** Gives what was chosen before. */
  async function readOpenWorkbook(withOpenWorkbook: boolean): Promise<boolean> {
    const shown = await inner.run("settings", {});
    if (shown.status !== "done") throw new Error("settings");
    const { settings, collection, withOpenWorkbook: before } = shown.view;
    await inner.run("change-settings", { settings, collection, withOpenWorkbook });
    return before;
  }

  async function putExampleAway(): Promise<void> {
    if (example.size === 0) return;
    const files = [...example].map(({ name }) => name);
    example = new Set();
    await inner.run("forget-files", { files });
    await readOpenWorkbook(readsOpenWorkbook);
    onOwnFiles();
  }

  /** The sheets that were made of the example would stand among the user's own and look like them. */
  async function undoExample(): Promise<Result<null>> {
    const first = inner
      .journal()
      .filter(({ id, state }) => id > lastBefore && state === "done")
      .at(-1);
    if (example.size > 0 && first) return inner.undo(first.id);
    return { status: "done", view: null, changes: [], files: [], notMade: [] };
  }

  return {
    bridge: {
      ...inner,
      collect: async (files, options) => {
        if (!files.every((file) => example.has(file))) {
          const undone = await undoExample();
          if (undone.status !== "done") return undone;
          await putExampleAway();
        }
        return inner.collect(files, options);
      },
    },
    exampleFiles: async () => {
      const files = await exampleFiles();
      await inner.run("forget-files", { files: null });
      // What the user has typed into the grid meanwhile is no part of the example.
      const before = await readOpenWorkbook(false);
      if (example.size === 0) readsOpenWorkbook = before;
      lastBefore = Math.max(0, ...inner.journal().map(({ id }) => id));
      example = new Set(files);
      return files;
    },
    replaceWorkbook: async () => {
      await putExampleAway();
      await inner.replaceWorkbook();
    },
  };
}
