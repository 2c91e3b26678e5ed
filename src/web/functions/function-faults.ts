// Why a custom function has no answer in a cell. The grid shows an error's code only: the page says the words in its status line, when
// the fault appears and whenever its cell is selected.

import type { GridCell } from "../grid/grid.ts";

const keyOf = ({ sheetId, rowIndex, columnIndex }: GridCell): string => `${sheetId}!${rowIndex}:${columnIndex}`;

export class FunctionFaults {
  private readonly messages = new Map<string, string>();

  /** `onFault` is told of a fault that was not there before. */
  constructor(private readonly onFault: (message: string) => void) {}

  /** `null`: there is an answer. */
  note(cell: GridCell, message: string | null): void {
    const key = keyOf(cell);
    const before = this.messages.get(key);
    if (message === null) this.messages.delete(key);
    else this.messages.set(key, message);
    if (message !== null && message !== before) this.onFault(message);
  }

  at(cell: GridCell): string | undefined {
    return this.messages.get(keyOf(cell));
  }

  clear(): void {
    this.messages.clear();
  }
}
