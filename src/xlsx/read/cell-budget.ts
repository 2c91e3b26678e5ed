// Counts what is read of all sheets together, and stops at the limits.

import { unreadable } from "../zip/unreadable.ts";
import { MAX_CELLS, MAX_MERGES } from "./limits.ts";

export class CellBudget {
  #cells = 0;
  #merges = 0;

  spendCells(count: number): void {
    this.#cells += count;
    if (this.#cells > MAX_CELLS) throw unreadable("file-too-large", { what: "cells", limit: MAX_CELLS });
  }

  spendMerge(): void {
    this.#merges++;
    if (this.#merges > MAX_MERGES) throw unreadable("file-too-large", { what: "merges", limit: MAX_MERGES });
  }
}
