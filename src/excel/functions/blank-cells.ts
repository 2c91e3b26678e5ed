// Blank cells that Excel has handed over as zeros. Builds before Microsoft's mending of 2024 do so, Excel 2021 among them, and nothing
// that an add-in can ask tells which build it is; so every zero is doubtful until a blank has once come as a blank, and what is doubtful is
// looked at in the workbook, once a calculation for all cells that are calculated.

import { cutBlankRows, MOST_ROWS, usedRowCount } from "../../../shared/functions/function-argument.ts";
import type { ExcelArgument, ExcelValue } from "./excel-functions.ts";
import type { KnownCells, ReadKnownCells } from "./known-cells.ts";

/** Of each argument where it stands; blank or absent for a value that stands nowhere. */
export type ParameterAddresses = readonly (string | null | undefined)[];

/** Thrown where nothing tells blanks from zeros: in which argument. */
export class BlanksUnknown extends Error {
  readonly index: number;

  constructor(index: number) {
    super(`argument ${index}`);
    this.index = index;
  }
}

/** Excel has not said which cells are blank. */
export class BlanksNotRead extends Error {}

type Rows = readonly (readonly ExcelValue[])[];

const isRows = (argument: ExcelArgument): argument is Rows => Array.isArray(argument);
const has = (rows: Rows, wanted: null | 0): boolean => rows.some((row) => row.includes(wanted));
const isZero = (argument: ExcelArgument): boolean => (isRows(argument) ? has(argument, 0) : argument === 0);

/** Zeros below the last row that holds anything else are of no account here. */
function isBeyondLimit(rows: Rows): boolean {
  for (let row = rows.length - 1; row >= MOST_ROWS; row--)
    if (rows[row]?.some((value) => value !== 0 && value !== null)) return true;
  return false;
}

const isBlankAt = ({ rowIndex, columnIndex, types }: KnownCells, row: number, column: number): boolean =>
  (types[row - rowIndex]?.[column - columnIndex] ?? "Empty") === "Empty";

export class BlankCells {
  readonly #read: ReadKnownCells;
  /** A blank has come as a blank: a zero is a zero from then on. */
  #comeAsBlanks = false;
  #asking: { readonly addresses: Set<string>; readonly answer: Promise<ReadonlyMap<string, KnownCells>> } | undefined;

  constructor(read: ReadKnownCells) {
    this.#read = read;
  }

  /** The arguments as they are on the sheet: at once where nothing is doubtful. Throws or rejects with the errors of this file. */
  restore(
    args: readonly ExcelArgument[],
    addresses: ParameterAddresses | undefined,
  ): readonly ExcelArgument[] | Promise<readonly ExcelArgument[]> {
    // Before the blank rows below are cut: they tell as well.
    this.#comeAsBlanks ||= args.some((argument) => isRows(argument) && has(argument, null));
    const cut = cutBlankRows(args);
    if (this.#comeAsBlanks) return cut;
    const doubtful = new Map<number, string>();
    for (const [index, argument] of cut.entries()) {
      if (!isZero(argument) || (isRows(argument) && isBeyondLimit(argument))) continue;
      const address = addresses?.[index];
      if (address) doubtful.set(index, address);
      // A single value without an address is one that the user has typed into the formula.
      else if (addresses === undefined || isRows(argument)) throw new BlanksUnknown(index);
    }
    if (doubtful.size === 0) return cut;
    return this.#ask([...doubtful.values()]).then((known) => this.#restored(cut, doubtful, known));
  }

  /** All that is asked for before Excel's turn comes goes in one conversation. */
  #ask(addresses: readonly string[]): Promise<ReadonlyMap<string, KnownCells>> {
    if (!this.#asking) {
      const all = new Set<string>();
      const answer = Promise.resolve().then(() => {
        this.#asking = undefined;
        return this.#read([...all]);
      });
      this.#asking = {
        addresses: all,
        answer: answer.catch(() => {
          throw new BlanksNotRead();
        }),
      };
    }
    for (const address of addresses) this.#asking.addresses.add(address);
    return this.#asking.answer;
  }

  #restored(
    args: readonly ExcelArgument[],
    doubtful: ReadonlyMap<number, string>,
    known: ReadonlyMap<string, KnownCells>,
  ): readonly ExcelArgument[] {
    const cells = args.map((_, index) => {
      const address = doubtful.get(index);
      if (address === undefined) return undefined;
      const found = known.get(address);
      if (!found) throw new BlanksUnknown(index);
      return found;
    });
    const bottoms = new Map(args.map((argument, index) => [argument, cells[index]]));
    const rowCountOf = (rows: readonly unknown[]): number => {
      const found = bottoms.get(rows as Rows);
      return found ? Math.min(rows.length, found.rowIndex + found.types.length) : usedRowCount(rows);
    };
    return cutBlankRows(args, rowCountOf).map((argument, index): ExcelArgument => {
      const found = cells[index];
      if (!found) return argument;
      if (!isRows(argument)) return isBlankAt(found, 0, 0) ? null : argument;
      return argument.map((row, i) => row.map((value, j) => (value === 0 && isBlankAt(found, i, j) ? null : value)));
    });
  }
}
