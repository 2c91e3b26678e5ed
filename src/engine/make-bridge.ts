// The bridge over any host: read what the command wants, compute it in the engine, apply its edits, keep the way back.

import type { FunctionId } from "../../shared/catalogue/function-parameters.ts";
import { commandWordsOf } from "../../shared/catalogue/messages/command-words-of.ts";
import type { Language } from "../../shared/catalogue/messages/messages.ts";
import type { CommandId, InputOf, ViewOf } from "../../shared/commands/command-types.ts";
import { type Host, HostRefusal } from "../../shared/commands/host.ts";
import { block, cellAddress, parseRectangle } from "../../shared/workbook/block.ts";
import type { Edit } from "../../shared/workbook/edit.ts";
import type { Location } from "../../shared/workbook/location.ts";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import type { Bridge, ChosenFile, Result, RunOptions } from "../../taskpane/bridge.ts";
import type { Circumstances } from "./circumstances.ts";
import type { Answer, Computed } from "./engine.ts";
import type { EnginePort } from "./engine-port.ts";
import { Journal } from "./journal.ts";
import { localTime } from "./local-time.ts";
import type { MadeBytes } from "./make-files.ts";

export interface BridgeParts {
  readonly host: Host;
  readonly engine: EnginePort;
  /** Hands files to the user: a download in a browser. */
  readonly deliver: (files: readonly MadeBytes[]) => Promise<void>;
  readonly now: () => Date;
  readonly language: Language;
}

const NOTHING_SEEN: WorkbookSnapshot = { file: "", sheets: [], names: [] };
const CANCELLED = { status: "cancelled" } as const;
const done = <View>(view: View): Result<View> => ({ status: "done", view, changes: [], files: [], notMade: [] });

/** Where there is no file to blame, what the host or the worker said itself. */
function refused(error: unknown, language: Language): { readonly status: "refused"; readonly refusal: ReturnType<typeof said> } {
  return { status: "refused", refusal: said(error, language) };
}

function said(error: unknown, language: Language) {
  const { refusals } = commandWordsOf(language);
  if (error instanceof HostRefusal) return refusals[error.code](error.detail);
  return refusals.unexpected(error instanceof Error ? error.message : String(error));
}

export interface HostedBridge extends Bridge {
  /** Another workbook is open in the host. */
  readonly replaceWorkbook: () => Promise<void>;
}

export function makeBridge({ host, engine, deliver, now, language: first }: BridgeParts): HostedBridge {
  const journal = new Journal();
  let language = first;
  /** Commands run one after another: two at once would apply their edits to each other's workbook. */
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = queue.then(work, work);
    queue = turn.catch(() => undefined);
    return turn;
  };
  const circumstances = (): Circumstances => ({ language, today: localTime(now()).slice(0, 10) });

  async function apply(edits: readonly Edit[], options: RunOptions): Promise<void> {
    if (edits.length === 0) return;
    await host.applyEdits(edits, {
      progress: (count, of) => options.progress?.({ done: count, of, what: "" }),
      isCancelled: () => options.signal?.aborted === true,
    });
  }

  async function computed<Id extends CommandId>(id: Id, input: InputOf<Id>): Promise<Answer<Computed<ViewOf<Id>>>> {
    const around = circumstances();
    const wanted = await engine.wants(id, input, around);
    // A command that asks for nothing changes nothing in the workbook: the host is not troubled.
    const workbook = wanted.sheets === "none" ? NOTHING_SEEN : await host.readSnapshot({ sheets: wanted.sheets });
    return (await engine.run(id, input, workbook, around)) as Answer<Computed<ViewOf<Id>>>;
  }

  async function runNow<Id extends CommandId>(id: Id, input: InputOf<Id>, options: RunOptions): Promise<Result<ViewOf<Id>>> {
    const isCancelled = () => options.signal?.aborted === true;
    if (isCancelled()) return CANCELLED;
    try {
      const answer = await computed(id, input);
      if (!answer.ok) return { status: "refused", refusal: answer.refusal };
      const { view, edits, changes, inverse, files, notMade } = answer.value;
      const names = files.map(({ name }) => name);
      if (options.dryRun === true) return { status: "done", view, changes, files: names, notMade };
      if (isCancelled()) return CANCELLED;
      await apply(edits, options);
      await engine.commit();
      if (edits.length > 0) journal.add(id, localTime(now()), changes, inverse);
      if (files.length > 0) await deliver(files);
      return { status: "done", view, changes, files: names, notMade };
    } catch (error) {
      if (error instanceof HostRefusal && error.code === "interrupted" && isCancelled()) return CANCELLED;
      return refused(error, language);
    }
  }

  async function take({ name, bytes, modified }: ChosenFile): Promise<void> {
    let read: Uint8Array;
    try {
      read = await bytes();
    } catch {
      return engine.takeUnread(name, circumstances());
    }
    return engine.take({ name, bytes: read, modified }, circumstances());
  }

  async function collectNow(files: readonly ChosenFile[], options: RunOptions): Promise<Result<ViewOf<"collection">>> {
    try {
      for (const [index, file] of files.entries()) {
        if (options.signal?.aborted === true) break;
        options.progress?.({ done: index, of: files.length, what: file.name });
        await take(file);
      }
      options.progress?.({ done: files.length, of: files.length, what: "" });
    } catch (error) {
      return refused(error, language);
    }
    // What was read before a cancel is kept: reading it again would only take time.
    return runNow("collection", {}, {});
  }

  async function show({ file, sheet, cell }: Location): Promise<Result<null>> {
    if (sheet === undefined) return { status: "refused", refusal: commandWordsOf(language).refusals["place-absent"](file) };
    const place = parseRectangle(cell ?? "A1") ?? parseRectangle("A1");
    try {
      const { file: open } = await host.readSnapshot({ sheets: "none" });
      if (open === file) {
        await host.goTo({ ...block(sheet, 0, 0), ...place });
        return done(null);
      }
      const shown = await runNow("show-source", { file, sheet, cell: cell ?? null }, {});
      if (shown.status !== "done") return shown;
      await host.goTo({ ...block(shown.view.sheet, 0, 0), ...place });
      return { ...shown, view: null };
    } catch (error) {
      return refused(error, language);
    }
  }

  async function insert(formula: string): Promise<Result<{ readonly cell: string }>> {
    try {
      const { sheet, rowIndex, columnIndex } = await host.insertFormula(formula);
      return done({ cell: `${sheet}!${cellAddress(rowIndex, columnIndex)}` });
    } catch (error) {
      return refused(error, language);
    }
  }

  async function showExample(id: FunctionId): Promise<Result<{ readonly cell: string }>> {
    const made = await runNow("show-example", { id }, {});
    if (made.status !== "done") return made;
    const { sheet, cell, formula } = made.view;
    try {
      await host.goTo({ ...block(sheet, 0, 0), ...parseRectangle(cell) });
    } catch (error) {
      return refused(error, language);
    }
    const inserted = await insert(formula);
    return inserted.status === "done" ? { ...made, view: inserted.view } : inserted;
  }

  async function undo(id: number): Promise<Result<null>> {
    try {
      for (const { id: entry, inverse } of journal.wayBack(id)) {
        await apply(inverse, {});
        await engine.remember(inverse);
        journal.undone(entry);
      }
      return done(null);
    } catch (error) {
      return refused(error, language);
    }
  }

  return {
    speak: (chosen) => {
      language = chosen;
    },
    run: (id, input, options = {}) => inTurn(() => runNow(id, input, options)),
    collect: (files, options = {}) => inTurn(() => collectNow(files, options)),
    goTo: (place) => inTurn(() => show(place)),
    insertFormula: (formula) => inTurn(() => insert(formula)),
    showExample: (id) => inTurn(() => showExample(id)),
    order: async (...which) => (await import("./load-order.ts")).loadOrder(...which),
    journal: () => journal.entries(),
    undo: (entry) => inTurn(() => undo(entry)),
    replaceWorkbook: () =>
      inTurn(async () => {
        journal.clear();
        await engine.replaceWorkbook();
      }),
  };
}
