// What the pane knows after a command is done: one line a command.

import type { CommandId, ViewOf } from "../../shared/commands/command-types.ts";
import { outdated, type PaneState } from "./pane-state.ts";

type Follow<Id extends CommandId> = (view: ViewOf<Id>, state: PaneState) => Partial<PaneState>;

const FOLLOWS: { readonly [Id in CommandId]: Follow<Id> } = {
  collection: (collection) => ({ collection }),
  "forget-files": (collection, state) => ({ collection, ...outdated(state) }),
  "make-forms": (formsMade) => ({ formsMade }),
  "check-forms": (view) => ({ check: { view, isOutdated: false } }),
  "explain-warning": (view) => ({ check: { view, isOutdated: false } }),
  "mark-copies": () => ({}),
  "build-summary": (view) => ({ summary: { view, isOutdated: false } }),
  "school-card": () => ({}),
  settings: (settings) => ({ settings }),
  "change-settings": (settings, state) => ({ settings, ...outdated(state) }),
  "what-if": () => ({}),
  functions: ({ functions }) => ({ functions }),
  "show-example": () => ({}),
  "show-source": () => ({}),
  year: (year) => ({ year }),
  "build-year": (year) => ({ year }),
  "mark-done": (year) => ({ year }),
  "year-calendar": () => ({}),
  "export-data": () => ({}),
};

export const followView = <Id extends CommandId>(id: Id, view: ViewOf<Id>, state: PaneState): Partial<PaneState> =>
  (FOLLOWS[id] as Follow<Id>)(view, state);
