// What tests may ask of the page with the grid: the host's own methods, what a user does by hand, opening and saving.

import type { Host, SnapshotRequest } from "../../../shared/commands/host.ts";
import type { Block } from "../../../shared/workbook/block.ts";
import type { Edit } from "../../../shared/workbook/edit.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";

/** Bytes cross between the test and the page as text. */
export type Base64 = string;

export interface Saved {
  readonly name: string;
  readonly bytes: Base64;
  readonly notSaved: readonly { readonly what: string; readonly where: string }[];
}

export interface HostCalls {
  readonly fresh: () => Promise<void>;
  readonly welcome: () => Promise<void>;
  /** What another program has put on the clipboard, by its kinds, into the selected cell. */
  readonly paste: (content: Readonly<Record<string, string>>) => Promise<void>;
  /** The plain text that copying a block of cells would put on the clipboard. */
  readonly copied: (of: Block) => Promise<string>;
  readonly speak: (language: "ru" | "en") => Promise<void>;
  readonly readSnapshot: (request: SnapshotRequest) => Promise<WorkbookSnapshot>;
  readonly applyEdits: (edits: readonly Edit[], isCancelled: boolean) => Promise<void>;
  readonly goTo: Host["goTo"];
  readonly insertFormula: (formula: string) => Promise<Block>;
  readonly type: (sheet: string, rowIndex: number, columnIndex: number, value: string | number | boolean | null) => Promise<void>;
  readonly formulaAt: (sheet: string, rowIndex: number, columnIndex: number) => Promise<string | null>;
  readonly noteAt: (sheet: string, rowIndex: number, columnIndex: number) => Promise<string | null>;
  /** The code of the finding where the file cannot be opened. */
  readonly open: (bytes: Base64, name: string) => Promise<string | null>;
  readonly save: () => Promise<Saved>;
  /** Runs a command of the grid itself, as its menus do. */
  readonly command: (id: string, parameters: object) => Promise<void>;
  readonly sheetIdOf: (sheet: string) => Promise<string>;
  /** What the status line was given since it was last asked. */
  readonly said: () => Promise<readonly string[]>;
}

/** Refusals cross as plain data: an error loses its code on the way. */
export type Answer = { readonly value: unknown } | { readonly refusal: { readonly code: string; readonly detail: string } };
