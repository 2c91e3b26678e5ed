// The pane's only way to the world: it knows no host, no file system and no core, only these few calls.

import type { FunctionId } from "../shared/catalogue/function-parameters.ts";
import type { Language } from "../shared/catalogue/messages/messages.ts";
import type { CommandId, InputOf, ViewOf } from "../shared/commands/command-types.ts";
import type { CollectionView, SheetChange } from "../shared/commands/views.ts";
import type { SystemView } from "../shared/reports/profile/system-view.ts";
import type { Location } from "../shared/workbook/location.ts";

export interface Progress {
  readonly done: number;
  readonly of: number;
  /** What is being worked on: a file's name, or blank. */
  readonly what: string;
}

export interface RunOptions {
  readonly progress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  /** Computes and lists what would change, and changes nothing. */
  readonly dryRun?: boolean;
}

/** `text` says what happened, `advice` what to do; both in the words of the screen. */
export interface Refusal {
  readonly text: string;
  readonly advice: string;
}

export type Result<View> =
  /** `changes`: what was done to the open workbook, or would be. `files`: names of the files handed to the user. */
  | {
      readonly status: "done";
      readonly view: View;
      readonly changes: readonly SheetChange[];
      readonly files: readonly string[];
      /** Files that could not be made, each with its reason. */
      readonly notMade: readonly string[];
    }
  | { readonly status: "cancelled" }
  | { readonly status: "refused"; readonly refusal: Refusal };

/** Bytes that the user chose or dropped. */
export interface ChosenFile {
  /** With its folders where a folder was dropped. */
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
  /** The file's own time, local ISO 8601 without zone; `null` where unknown. */
  readonly modified: string | null;
}

/** A command that changed the open workbook, the latest first. */
export interface JournalEntry {
  readonly id: number;
  readonly command: CommandId;
  /** Local ISO 8601. */
  readonly time: string;
  readonly changes: readonly SheetChange[];
  readonly state: "done" | "undone";
}

export interface Bridge {
  /** Sets the language of everything that is said from now on. */
  readonly speak: (language: Language) => void;
  readonly run: <Id extends CommandId>(id: Id, input: InputOf<Id>, options?: RunOptions) => Promise<Result<ViewOf<Id>>>;
  /** Reads files one after another; cancelled, it keeps those that were read. */
  readonly collect: (files: readonly ChosenFile[], options?: RunOptions) => Promise<Result<CollectionView>>;
  /** Shows a place: of the open workbook by selecting it, of a collected file on a sheet of our own. */
  readonly goTo: (place: Location) => Promise<Result<null>>;
  /** Into the selected cell, if it is blank. */
  readonly insertFormula: (formula: string) => Promise<Result<{ readonly cell: string }>>;
  /** A function's example, alive on a sheet of our own. */
  readonly showExample: (id: FunctionId) => Promise<Result<{ readonly cell: string }>>;
  /** The municipality's order for reading; rejects where it cannot be loaded. */
  readonly order: (municipality: string, language: Language) => Promise<SystemView>;
  readonly journal: () => readonly JournalEntry[];
  /** Puts back what was there before the entry: it and all that came after it are undone. */
  readonly undo: (entry: number) => Promise<Result<null>>;
}
