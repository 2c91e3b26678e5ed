// The core at work for one open workbook: keeps the campaign and the bytes of the collected files, runs commands, makes files.
// It lives in a worker where there is one; everything that goes in and comes out can be copied between threads.

import { finding } from "../../shared/catalogue/findings.ts";
import { commandWordsOf } from "../../shared/catalogue/messages/command-words-of.ts";
import { type Campaign, type CollectedFile, EMPTY_CAMPAIGN, withFiles } from "../../shared/commands/campaign.ts";
import { collectedFile, withCollected } from "../../shared/commands/collect-file.ts";
import { type Command, CommandRefusal, type Wanted } from "../../shared/commands/command.ts";
import { COMMANDS } from "../../shared/commands/command-table.ts";
import type { CommandId, InputOf, ViewOf } from "../../shared/commands/command-types.ts";
import { inverseEdits } from "../../shared/commands/inverse-edits.ts";
import { sheetChanges } from "../../shared/commands/sheet-changes.ts";
import { isSourceName } from "../../shared/commands/source-name.ts";
import type { SheetChange } from "../../shared/commands/views.ts";
import type { Edit } from "../../shared/workbook/edit.ts";
import { editedSheet } from "../../shared/workbook/edited-sheet.ts";
import { foreignSheets } from "../../shared/workbook/own-sheets.ts";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import type { Refusal } from "../../taskpane/bridge.ts";
import { readWorkbook } from "../xlsx/read/read-workbook.ts";
import { MAX_FILE_BYTES } from "../xlsx/zip/limits.ts";
import type { Circumstances } from "./circumstances.ts";
import { type MadeBytes, makeFiles } from "./make-files.ts";

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Local ISO 8601. */
  readonly modified: string | null;
}

/** A command's outcome that waits for its edits to be applied. */
export interface Computed<View> {
  readonly view: View;
  readonly edits: readonly Edit[];
  readonly changes: readonly SheetChange[];
  /** Puts back what was there. */
  readonly inverse: readonly Edit[];
  readonly files: readonly MadeBytes[];
  /** Files that could not be made, each with its reason, in words. */
  readonly notMade: readonly string[];
}

export type Answer<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal };

interface Pending {
  readonly campaign: Campaign;
  readonly edits: readonly Edit[];
}

/** The marks of sheets stand at the end of a command's edits: each goes with its sheet. */
function bySheet(edits: readonly Edit[]): Map<string, Edit[]> {
  const sheets = new Map<string, Edit[]>();
  for (const edit of edits) {
    const sheet = editedSheet(edit);
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), edit]);
  }
  return sheets;
}

export class Engine {
  private campaign: Campaign = EMPTY_CAMPAIGN;
  private readonly bytes = new Map<string, Uint8Array>();
  private arrived: CollectedFile[] = [];
  /** For each own sheet the edits that made it last. */
  private readonly made = new Map<string, readonly Edit[]>();
  private pending: Pending | null = null;

  /** Reads one file; it counts from the next command on. What is no data by its name (a lock file, a text beside) is passed over. */
  take({ name, bytes, modified }: GivenFile, { today }: Circumstances): void {
    if (!isSourceName(name.split("/").pop() ?? name)) return;
    this.bytes.delete(name);
    if (bytes.length > MAX_FILE_BYTES) {
      const tooLarge = finding("file-too-large", { file: name }, { what: "file", limit: MAX_FILE_BYTES });
      this.arrived.push(collectedFile({ ok: false, file: name, finding: tooLarge }, today));
      return;
    }
    const outcome = readWorkbook(bytes, name);
    const opened = outcome.ok ? { ...outcome, received: modified } : { ...outcome, file: name };
    this.arrived.push(collectedFile(opened, today));
    this.bytes.set(name, bytes);
  }

  /** A file that its shell could not read. */
  takeUnread(name: string, { today }: Circumstances): void {
    this.bytes.delete(name);
    this.arrived.push(collectedFile({ ok: false, file: name, finding: finding("file-unreadable", { file: name }, {}) }, today));
  }

  private settle(): Campaign {
    if (this.arrived.length > 0) {
      this.campaign = withCollected(this.campaign, this.arrived);
      this.arrived = [];
    }
    return this.campaign;
  }

  wants<Id extends CommandId>(id: Id, input: InputOf<Id>, { language }: Circumstances): Wanted {
    return this.command(id).wants(this.settle(), input, language);
  }

  private command<Id extends CommandId>(id: Id): Command<Id> {
    return COMMANDS[id] as unknown as Command<Id>;
  }

  private source(file: string | undefined): WorkbookSnapshot | null {
    const bytes = file === undefined ? undefined : this.bytes.get(file);
    const outcome = bytes && file !== undefined ? readWorkbook(bytes, file) : undefined;
    return outcome?.ok ? outcome.workbook : null;
  }

  /** Computes; the campaign is as it was until `commit`. `workbook` holds what `wants` asked for. */
  run<Id extends CommandId>(
    id: Id,
    input: InputOf<Id>,
    workbook: WorkbookSnapshot,
    { language, today }: Circumstances,
  ): Answer<Computed<ViewOf<Id>>> {
    const campaign = this.settle();
    const command = this.command(id);
    try {
      const { source } = command.wants(campaign, input, language);
      const seen = { campaign, workbook, source: this.source(source), language, today };
      const { edits, files, view, archive, ...outcome } = command.run(seen, input);
      const foreign = foreignSheets(edits, workbook);
      if (foreign.length > 0) throw new CommandRefusal("sheets-foreign", foreign.map((sheet) => `«${sheet}»`).join(", "));
      const made = makeFiles(files, archive, (file) => this.bytes.get(file), { language, today });
      this.pending = { campaign: outcome.campaign, edits };
      return {
        ok: true,
        value: {
          ...{ view, edits, ...made },
          changes: sheetChanges(edits, workbook),
          inverse: inverseEdits(edits, workbook, (sheet) => this.made.get(sheet)),
        },
      };
    } catch (error) {
      if (!(error instanceof CommandRefusal)) throw error;
      return { ok: false, refusal: commandWordsOf(language).refusals[error.code](error.detail) };
    }
  }

  /** The edits of the last run are applied: what it computed is true from now on. */
  commit(): void {
    if (!this.pending) return;
    const { campaign, edits } = this.pending;
    this.pending = null;
    this.campaign = campaign;
    const kept = new Set(campaign.files.map(({ file }) => file));
    for (const file of this.bytes.keys()) if (!kept.has(file)) this.bytes.delete(file);
    this.remember(edits);
  }

  /** Another workbook is open: what was read of the earlier one, and made in it, is forgotten; the collected files stay. */
  replaceWorkbook(): void {
    this.made.clear();
    const { files } = this.settle();
    this.campaign = {
      ...withFiles(
        this.campaign,
        files.filter(({ isOpen }) => !isOpen),
      ),
      explanations: [],
    };
  }

  /** Edits that were applied besides the commands': an undo. */
  remember(edits: readonly Edit[]): void {
    for (const edit of edits) if (edit.kind === "delete-own-sheet") this.made.delete(edit.sheet);
    for (const [sheet, own] of bySheet(edits)) if (own.some(({ kind }) => kind === "ensure-sheet")) this.made.set(sheet, own);
  }
}
