// Where the pane meets the page: everything that the pane needs of it comes together in this one place.

import type { Language } from "../../shared/catalogue/messages/messages.ts";
import type { ChosenFile } from "../../taskpane/bridge.ts";
import type { Workspace } from "./workspace.ts";

/** What the page asks of the pane. */
export interface MountedPane {
  readonly speak: (language: Language) => void;
  /** Files that the page hands over to be read: the example's. */
  readonly take: (files: readonly ChosenFile[]) => Promise<void>;
}

/**
 * The pane goes into `root` by `mountPane(root, bridge)`; its bridge is made over `workspace.host`. Until then the column is blank.
 */
export function mountPaneHere(root: HTMLElement, _workspace: Workspace, _language: Language): MountedPane {
  root.replaceChildren();
  return { speak: () => {}, take: async () => {} };
}
