// The buttons of the ribbon that do something at once, by the command's id in the manifest. What they come to is said in the pane.

/** What the manifest's `FunctionName` may say. */
export const RIBBON_COMMANDS = ["build-summary", "check-forms", "undo-last"] as const;
type RibbonCommand = (typeof RIBBON_COMMANDS)[number];

/** What a button asks of the pane. */
export interface Screen {
  readonly run: (command: Exclude<RibbonCommand, "undo-last">) => Promise<void>;
  readonly undoLast: () => Promise<void>;
}

/** `openScreen`: a button may be pressed before the pane is there. */
export function associateRibbon(openScreen: () => Promise<Screen>): void {
  for (const id of RIBBON_COMMANDS) {
    Office.actions.associate(id, async (event: Office.AddinCommands.Event) => {
      // Excel shows no pane while it waits for a button, and stops waiting after a while; the page lives on without it.
      event.completed();
      // A pane that does not come to the front is no reason not to do what was asked for.
      await Office.addin.showAsTaskpane().catch(() => undefined);
      const pane = await openScreen();
      await (id === "undo-last" ? pane.undoLast() : pane.run(id));
    });
  }
}
