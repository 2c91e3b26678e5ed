// The buttons of the ribbon that do something at once, by the command's id in the manifest. What they come to is said in the pane.

/** What the manifest's `FunctionName` may say. */
export const RIBBON_COMMANDS = ["build-summary", "check-forms", "undo-last"] as const;
type RibbonCommand = (typeof RIBBON_COMMANDS)[number];

/** What a button asks of the pane. */
export interface Screen {
  readonly run: (command: Exclude<RibbonCommand, "undo-last">) => Promise<void>;
  readonly undoLast: () => Promise<void>;
}

/** `screen`: a button may be pressed before the pane is there. */
export function associateRibbon(screen: Promise<Screen>): void {
  for (const id of RIBBON_COMMANDS) {
    Office.actions.associate(id, async (event: Office.AddinCommands.Event) => {
      try {
        await Office.addin.showAsTaskpane();
        const pane = await screen;
        await (id === "undo-last" ? pane.undoLast() : pane.run(id));
      } finally {
        // Excel keeps the button busy until it hears this.
        event.completed();
      }
    });
  }
}
