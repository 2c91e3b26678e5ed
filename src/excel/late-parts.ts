// What the page's modules bring to its first script, which is there before them.

import type { RunFunction } from "./functions/associate-functions.ts";
import type { Screen } from "./ribbon-commands.ts";

export interface LateParts {
  readonly loadFunctions: () => Promise<RunFunction>;
  /** Starts the pane at the first call. */
  readonly openScreen: () => Promise<Screen>;
}

declare global {
  interface Window {
    bringMsoko: (parts: LateParts) => void;
  }
}
