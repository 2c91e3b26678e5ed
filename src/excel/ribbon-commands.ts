// The buttons of the ribbon that do something at once, by the command's id in the manifest. What they come to is said in the pane.

import type { Bridge } from "../../taskpane/bridge.ts";

/** What the manifest's `FunctionName` may say. */
export const RIBBON_COMMANDS = ["build-summary", "check-forms", "undo-last"] as const;
type RibbonCommand = (typeof RIBBON_COMMANDS)[number];

/** What a button asks of the pane. */
export interface Screen {
  readonly bridge: Bridge;
  readonly pane: {
    readonly run: (command: "build-summary" | "check-forms") => Promise<void>;
    readonly open: (view: "journal") => void;
    readonly refresh: () => void;
  };
}

async function runRibbonCommand(id: RibbonCommand, { bridge, pane }: Screen): Promise<void> {
  switch (id) {
    case "build-summary":
    case "check-forms":
      await pane.run(id);
      break;
    case "undo-last": {
      const last = bridge.journal().find(({ state }) => state === "done");
      if (last) await bridge.undo(last.id);
      pane.refresh();
      // The journal shows what was undone, or that there was nothing.
      pane.open("journal");
      break;
    }
    default:
      id satisfies never;
  }
}

/** `screen`: a button may be pressed before the pane is there. */
export function associateRibbon(screen: Promise<Screen>): void {
  for (const id of RIBBON_COMMANDS) {
    Office.actions.associate(id, async (event: Office.AddinCommands.Event) => {
      try {
        await Office.addin.showAsTaskpane();
        await runRibbonCommand(id, await screen);
      } finally {
        // Excel keeps the button busy until it hears this.
        event.completed();
      }
    });
  }
}
