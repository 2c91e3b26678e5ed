// What every part of the pane is given: the state, the words and what can be done.

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Words } from "../words/words.ts";
import type { PaneActions } from "./pane-actions.ts";
import type { PaneState } from "./pane-state.ts";

export interface PaneContent {
  readonly state: PaneState;
  readonly words: Words;
  readonly actions: PaneActions;
  readonly now: () => Date;
}

export const PaneContext = createContext<PaneContent | null>(null);

export function usePane(): PaneContent {
  const content = useContext(PaneContext);
  if (content === null) throw new Error("a part of the pane stands outside of it");
  return content;
}
