// What the pane can do: go somewhere, run a command, collect files, undo. Views call these and nothing else.

import type { FunctionId } from "../../shared/catalogue/function-parameters.ts";
import type { Language } from "../../shared/catalogue/messages/messages.ts";
import type { CommandId, InputOf, ViewOf } from "../../shared/commands/command-types.ts";
import type { CollectionView, SchoolRef, SheetChange } from "../../shared/commands/views.ts";
import type { Location } from "../../shared/workbook/location.ts";
import type { Bridge, ChosenFile, Refusal } from "../bridge.ts";
import { wordsOf } from "../words/words-of.ts";
import { followView } from "./follow-view.ts";
import { outdated, type PaneState } from "./pane-state.ts";
import type { Place } from "./place.ts";
import { createJobRunner, type Done } from "./run-job.ts";
import type { Scheme } from "./scheme.ts";
import type { SettingsDraft } from "./settings-draft.ts";
import type { Store } from "./store.ts";

export interface RunChoices {
  /** Tells apart buttons that run the same command. */
  readonly key?: string;
  readonly dryRun?: boolean;
}

export interface PaneActions {
  readonly run: <Id extends CommandId>(id: Id, input: InputOf<Id>, choices?: RunChoices) => Promise<Done<ViewOf<Id>> | null>;
  /** Asks beside the work that is under way, without a word on the screen; a refusal is given back, `null`: cancelled. */
  readonly ask: <Id extends CommandId>(id: Id, input: InputOf<Id>, signal?: AbortSignal) => Promise<ViewOf<Id> | Refusal | null>;
  readonly load: <Id extends CommandId>(id: Id, input: InputOf<Id>) => Promise<void>;
  readonly collect: (files: readonly ChosenFile[]) => Promise<Done<CollectionView> | null>;
  /** What the open workbook holds, and the settings that it brings. */
  readonly lookAtWorkbook: () => Promise<void>;
  readonly cancel: () => void;
  readonly goTo: (at: Location, key: string) => Promise<Done<null> | null>;
  readonly insertFormula: (formula: string, key: string) => Promise<Done<{ readonly cell: string }> | null>;
  readonly showExample: (id: FunctionId, key: string) => Promise<Done<{ readonly cell: string }> | null>;
  readonly order: Bridge["order"];
  readonly undo: (entry: number) => Promise<Done<null> | null>;
  /** `keepsNotice`: where a command that is done leads. */
  readonly open: (place: Place, keepsNotice?: boolean) => void;
  readonly openSchool: (school: SchoolRef) => void;
  readonly back: () => void;
  readonly keepDraft: (draft: SettingsDraft | null) => void;
  /** Explanations that are being written, by their warnings: no filter and no other answer makes them lost. */
  readonly written: Map<string, string>;
  readonly refuse: (refusal: Refusal) => void;
  readonly dismiss: () => void;
  readonly speak: (language: Language) => void;
  readonly paint: (scheme: Scheme) => void;
}

export const isRefusal = (answer: object): answer is Refusal => "text" in answer && "advice" in answer;

export function createActions(store: Store<PaneState>, bridge: Bridge): PaneActions {
  const words = () => wordsOf(store.get().language);
  const jobs = createJobRunner(store, words, bridge.journal);
  const changed = (text: string, changes: readonly SheetChange[]) => ({ notice: { text, changes, files: [], notMade: [] } });
  const said = (text: string) => changed(text, []);
  const wasCancelled = () => said(words().common.cancelled);

  const run: PaneActions["run"] = (id, input, { key = id, dryRun = false } = {}) =>
    jobs.run({
      key,
      label: words().commands[id].running,
      work: (options) => bridge.run(id, input, { ...options, dryRun }),
      done: ({ view, changes, files, notMade }) => {
        if (dryRun) return {};
        // What else these commands have changed in what the pane shows.
        if (id === "make-forms") void load("settings", {});
        if ((id === "build-summary" || id === "check-forms") && store.get().settings?.withOpenWorkbook)
          void load("collection", {});
        const notice = { text: words().commands[id].done, changes, files, notMade };
        return { ...followView(id, view, store.get()), notice };
      },
      cancelled: wasCancelled,
    });

  const ask: PaneActions["ask"] = async (id, input, signal) => {
    try {
      const result = await bridge.run(id, input, signal ? { signal, dryRun: true } : { dryRun: true });
      return result.status === "done" ? result.view : result.status === "refused" ? result.refusal : null;
    } catch (error) {
      if (signal?.aborted) return null;
      return words().common.unexpected(error instanceof Error ? error.message : String(error));
    }
  };

  const load: PaneActions["load"] = async (id, input) => {
    const answer = await ask(id, input);
    if (answer === null) return;
    if (isRefusal(answer)) store.set({ refusal: answer });
    else store.set(followView(id, answer, store.get()));
  };

  const lookAtWorkbook: PaneActions["lookAtWorkbook"] = async () => {
    // With no file the open workbook alone is looked at, and its settings are taken over.
    const result = await bridge.collect([]).catch(() => null);
    if (result?.status === "done") {
      const { said: brought } = result.view;
      store.set({ collection: result.view, ...(brought === null ? {} : said(brought)) });
    } else await load("collection", {});
    await load("settings", {});
  };

  const collect: PaneActions["collect"] = async (files) => {
    const done = await jobs.run({
      key: "collect",
      label: words().collecting.running,
      work: (options) => bridge.collect(files, options),
      // What was read before it was cancelled is kept.
      done: ({ view }, isCut) => {
        const read = view.files.filter((file) => file.state === "read").length;
        const having = (arrived: string) => view.files.filter((file) => file.arrived === arrived).length;
        const met = words().counts.filesArrived(having("replaced"), having("beside"));
        const counts = [words().counts.filesRead(view.files.length, read), ...(met === "" ? [] : [met])].join("; ");
        const text = `${words().collecting.done} ${counts}.`;
        return { collection: view, ...outdated(store.get()), ...said(isCut ? words().common.collectCancelled : text) };
      },
      cancelled: () => ({ ...outdated(store.get()), ...said(words().common.collectCancelled) }),
    });
    if (done === null) await load("collection", {});
    // The page around may have changed what is read along with the files.
    await load("settings", {});
    return done;
  };

  return {
    run,
    ask,
    load,
    lookAtWorkbook,
    collect,
    cancel: jobs.cancel,
    order: bridge.order,
    goTo: (at, key) =>
      jobs.run({
        key,
        label: words().commands["show-source"].running,
        work: () => bridge.goTo(at),
        done: ({ changes }) => (changes.length > 0 ? changed(words().commands["show-source"].done, changes) : {}),
        cancelled: wasCancelled,
      }),
    insertFormula: (formula, key) =>
      jobs.run({
        key,
        label: words().functions.insert,
        work: () => bridge.insertFormula(formula),
        done: ({ view }) => said(words().functions.inserted(view.cell)),
        cancelled: wasCancelled,
      }),
    showExample: (id, key) =>
      jobs.run({
        key,
        label: words().commands["show-example"].running,
        work: () => bridge.showExample(id),
        done: ({ view, changes }) => changed(words().functions.inserted(view.cell), changes),
        cancelled: wasCancelled,
      }),
    undo: (entry) =>
      jobs.run({
        key: `undo ${entry}`,
        label: words().journal.undoing,
        work: () => bridge.undo(entry),
        done: ({ changes }) => ({
          ...outdated(store.get()),
          ...changed(words().journal.undoDone, changes),
        }),
        cancelled: wasCancelled,
      }),
    open: (place, keepsNotice = false) => store.set({ places: [place], refusal: null, ...(keepsNotice ? {} : { notice: null }) }),
    openSchool: (school) =>
      store.set({ places: [...store.get().places, { view: "school", school }], refusal: null, notice: null }),
    back: () => {
      const { places } = store.get();
      if (places.length > 1) store.set({ places: places.slice(0, -1), refusal: null, notice: null });
    },
    written: new Map(),
    keepDraft: (draft) => store.set({ draft }),
    refuse: (refusal) => store.set({ refusal, notice: null }),
    dismiss: () => store.set({ refusal: null, notice: null }),
    speak: (language) => {
      bridge.speak(language);
      store.set({ language, notice: null, refusal: null });
      const { check, summary, functions } = store.get();
      // A dry run gives the same views in the other language and leaves the workbook as it is.
      const again = async <Id extends "check-forms" | "build-summary">(id: Id, wasOutdated: boolean) => {
        await load(id, {});
        if (wasOutdated) store.set(outdated(store.get()));
      };
      void load("collection", {});
      void load("settings", {});
      if (functions) void load("functions", {});
      if (check) void again("check-forms", check.isOutdated);
      if (summary) void again("build-summary", summary.isOutdated);
    },
    paint: (scheme) => store.set({ scheme }),
  };
}
