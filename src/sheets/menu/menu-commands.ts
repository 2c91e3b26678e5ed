// The commands that the menu begins. The pane's engine runs them: a script carries only what it runs, since every call of a custom function
// reads all of it, and the pane shows progress, reasons and the way back besides.

export const MENU_COMMANDS = ["build-summary", "check-forms"] as const;

export type MenuCommand = (typeof MENU_COMMANDS)[number];
