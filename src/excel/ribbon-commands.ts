// The buttons of the ribbon that do something at once: by the command's id in the manifest, over the same bridge as the pane.

import type { Bridge, Result } from "../../taskpane/bridge.ts";

/** What the manifest's `FunctionName` may say. */
export const RIBBON_COMMANDS = ["build-summary", "check-forms", "undo-last"] as const;
export type RibbonCommand = (typeof RIBBON_COMMANDS)[number];

const NOTHING_TO_UNDO: Result<null> = { status: "cancelled" };

export function runRibbonCommand(id: RibbonCommand, bridge: Bridge): Promise<Result<unknown>> {
  switch (id) {
    case "build-summary":
    case "check-forms":
      return bridge.run(id, {});
    case "undo-last": {
      const last = bridge.journal().find(({ state }) => state === "done");
      return last ? bridge.undo(last.id) : Promise.resolve(NOTHING_TO_UNDO);
    }
    default:
      return id satisfies never;
  }
}

/** `show` is told what a button has come to: the ribbon itself has no place for words. */
export function associateRibbon(bridge: Bridge, show: (id: RibbonCommand, result: Result<unknown>) => Promise<void>): void {
  for (const id of RIBBON_COMMANDS) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      runRibbonCommand(id, bridge)
        .then((result) => show(id, result))
        // Excel keeps the button pressed until it hears this.
        .finally(() => event.completed());
    });
  }
}
