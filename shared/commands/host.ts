// What a command needs of the program that holds the open workbook: Excel, Google Sheets, the page's grid, an .xlsx file.

import type { HostRefusalCode } from "../catalogue/refusals.ts";
import type { Block } from "../workbook/block.ts";
import type { Edit } from "../workbook/edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";

/** Which sheets of the open workbook are read: none (its title and names only), all, or those of these names that exist. */
export interface SnapshotRequest {
  readonly sheets: "none" | "all" | readonly string[];
}

export type { HostRefusalCode } from "../catalogue/refusals.ts";

/** `detail`: the sheet or cell that it is about, or the host's own words. */
export class HostRefusal extends Error {
  readonly code: HostRefusalCode;
  readonly detail: string;

  constructor(code: HostRefusalCode, detail: string) {
    super(`${code}: ${detail}`);
    this.name = "HostRefusal";
    this.code = code;
    this.detail = detail;
  }
}

export interface ApplyWatch {
  /** How many edits of how many have been applied. */
  readonly progress: (done: number, of: number) => void;
  readonly isCancelled: () => boolean;
}

/** Every host keeps the same contract (test/hosts/contract.ts). All methods reject with `HostRefusal` where the host cannot. */
export interface Host {
  /** Plain values, in one crossing; blanks, dates and error cells are made alike here only. */
  readonly readSnapshot: (request: SnapshotRequest) => Promise<WorkbookSnapshot>;
  /** Whole or not at all; strings are text, whatever they look like. New sheets come after those that are there. */
  readonly applyEdits: (edits: readonly Edit[], watch: ApplyWatch) => Promise<void>;
  /** Shows the sheet and selects the block. */
  readonly goTo: (place: Block) => Promise<void>;
  /**
   * Puts the user's formula (`=SHARE(…)`, without a namespace) into the selected cell where it is blank; gives its place. What the
   * user asked for by hand is the only thing that is ever written on a sheet of the user's own.
   */
  readonly insertFormula: (formula: string) => Promise<Block>;
}
