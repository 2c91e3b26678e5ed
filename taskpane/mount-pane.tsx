// Puts the pane into a page: everything that it knows of the world comes through the bridge.

import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Language } from "../shared/catalogue/messages/messages.ts";
import type { Bridge, ChosenFile } from "./bridge.ts";
import { Pane } from "./pane.tsx";
import { createActions, type PaneActions } from "./state/pane-actions.ts";
import type { PaneState } from "./state/pane-state.ts";
import type { ViewName } from "./state/place.ts";
import type { Scheme } from "./state/scheme.ts";
import { createStore, type Store } from "./state/store.ts";
import { PaneContext } from "./state/use-pane.ts";
import { wordsOf } from "./words/words-of.ts";

export interface PaneChoices {
  readonly language: Language;
  readonly scheme: Scheme;
}

export interface PaneOptions {
  readonly language: Language;
  /** `system` where it is not said. */
  readonly scheme?: Scheme;
  /** The view that is shown first, for a button of the ribbon; the steps where it is not said. */
  readonly view?: Exclude<ViewName, "school">;
  /** The user has chosen another language or scheme: for the host to remember. */
  readonly onChoices?: (choices: PaneChoices) => void;
  readonly now?: () => Date;
}

interface RootProps {
  readonly store: Store<PaneState>;
  readonly actions: PaneActions;
  readonly now: () => Date;
}

function Root({ store, actions, now }: RootProps) {
  const [state, setState] = useState(store.get());
  useEffect(() => {
    setState(store.get());
    return store.subscribe(() => setState(store.get()));
  }, [store]);
  return (
    <PaneContext.Provider value={{ state, words: wordsOf(state.language), actions, now }}>
      <Pane />
    </PaneContext.Provider>
  );
}

/** What the page around the pane may ask of it. */
export interface MountedPane {
  readonly speak: (language: Language) => void;
  readonly paint: (scheme: Scheme) => void;
  /** As if the user had chosen the files. */
  readonly collect: (files: readonly ChosenFile[]) => Promise<void>;
  /** What was computed of files that are gone is shown no more. */
  readonly forgetResults: () => void;
  /** What is open is another workbook now: what was shown of the earlier one is asked again. */
  readonly refresh: () => void;
  /** A command of a ribbon or a menu, with the view that shows what it came to. */
  readonly run: (command: "build-summary" | "check-forms") => Promise<void>;
  /** Puts back what the last command has changed; the journal shows it, or that there is nothing to put back. */
  readonly undoLast: () => Promise<void>;
  readonly unmount: () => void;
}

/** The page links `pane.css`, and holds nothing else in `root`. */
export function mountPane(root: HTMLElement, bridge: Bridge, options: PaneOptions): MountedPane {
  const { language, scheme = "system", view = "steps", onChoices, now = () => new Date() } = options;
  const store = createStore<PaneState>({
    language,
    scheme,
    places: [{ view }],
    collection: null,
    settings: null,
    draft: null,
    check: null,
    summary: null,
    year: null,
    functions: null,
    formsMade: null,
    journal: bridge.journal(),
    job: null,
    notice: null,
    refusal: null,
  });
  const actions = createActions(store, bridge);
  let choices: PaneChoices = { language, scheme };
  const unsubscribe = store.subscribe(() => {
    const state = store.get();
    if (state.language === choices.language && state.scheme === choices.scheme) return;
    choices = { language: state.language, scheme: state.scheme };
    onChoices?.(choices);
  });
  const forgetResults = () => store.set({ check: null, summary: null, journal: bridge.journal() });
  bridge.speak(language);
  render(<Root store={store} actions={actions} now={now} />, root);
  void actions.lookAtWorkbook();
  return {
    speak: (chosen) => actions.speak(chosen),
    paint: (chosen) => actions.paint(chosen),
    collect: async (files) => {
      await actions.collect(files);
    },
    forgetResults,
    refresh: () => {
      forgetResults();
      store.set({ places: [{ view: "steps" }] });
      void actions.lookAtWorkbook();
    },
    run: async (command) => {
      actions.open({ view: command === "build-summary" ? "summary" : "check" });
      await actions.run(command, {});
    },
    undoLast: async () => {
      actions.open({ view: "journal" });
      const last = bridge.journal().find(({ state }) => state === "done");
      if (last) await actions.undo(last.id);
    },
    unmount: () => {
      actions.cancel();
      unsubscribe();
      render(null, root);
    },
  };
}
