// What was done to the open workbook, with what was there before: the way back.

import type { CommandId } from "../../shared/commands/command-types.ts";
import type { SheetChange } from "../../shared/commands/views.ts";
import type { Edit } from "../../shared/workbook/edit.ts";
import type { JournalEntry } from "../../taskpane/bridge.ts";

interface Kept extends JournalEntry {
  readonly inverse: readonly Edit[];
}

/** Edits that put much back take memory: the oldest entries lose their way back. */
const MOST_ENTRIES = 50;

export class Journal {
  private kept: readonly Kept[] = [];
  private last = 0;

  add(command: CommandId, time: string, changes: readonly SheetChange[], inverse: readonly Edit[]): void {
    const entry: Kept = { id: ++this.last, command, time, changes, state: "done", inverse };
    this.kept = [entry, ...this.kept].slice(0, MOST_ENTRIES);
  }

  entries(): readonly JournalEntry[] {
    return this.kept.map(({ inverse, ...entry }) => entry);
  }

  /** The entries that have to be undone to get before the given one, the latest first. */
  wayBack(id: number): readonly { readonly id: number; readonly inverse: readonly Edit[] }[] {
    return this.kept.filter((entry) => entry.id >= id && entry.state === "done");
  }

  clear(): void {
    this.kept = [];
  }

  undone(id: number): void {
    this.kept = this.kept.map((entry) => (entry.id === id ? { ...entry, state: "undone" as const, inverse: [] } : entry));
  }
}
