// One fault as a school makes it: what it sends instead, where the fault stands, and whether anybody could see it.

import type { CellValue } from "../../shared/workbook/cell.ts";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import type { Answer, Base } from "./base.ts";
import type { Random } from "./random.ts";
import { writeCells } from "./sheet-changes.ts";

/** A place, with the label of the field that stands there. */
export interface TrueCell {
  readonly sheet: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly label: string;
}

/**
 * `figures`: to be seen only where the figures contradict something. `always`: it touches a key, the time, the format or a person's
 * data. `mended`: the tool should read it rightly, without an error or a warning.
 */
export type Sight = "figures" | "always" | "mended";

/** An answer typed over. */
export interface Typed {
  readonly answer: Answer;
  readonly value: CellValue;
}

interface KindBase {
  readonly name: string;
  /** What the kind is an example of, in the order of the table. */
  readonly family: string;
  readonly sight: Sight;
  readonly sources: readonly Base["source"][];
}

/** A fault in answers only: such faults can be put together. `null`: this school has nothing to spoil so. */
export interface CellKind extends KindBase {
  readonly typed: (base: Base, random: Random) => readonly Typed[] | null;
}

export interface Sent {
  readonly files: readonly WorkbookSnapshot[];
  readonly cells: readonly TrueCell[];
  /** Where others send too: the register of all of them. */
  readonly register?: Base["register"];
}

/** A fault of the sheet, the file or the whole sending. */
export interface FileKind extends KindBase {
  readonly sent: (base: Base, random: Random) => Sent | null;
}

export type FaultKind = CellKind | FileKind;

export const isCellKind = (kind: FaultKind): kind is CellKind => "typed" in kind;

export const trueCell = ({ sheet, rowIndex, columnIndex, field }: Answer): TrueCell => ({
  sheet,
  rowIndex,
  columnIndex,
  label: field.label,
});

export const sentTyped = (base: Base, typed: readonly Typed[]): Sent => ({
  files: [
    writeCells(
      base.workbook,
      typed.map(({ answer, value }) => ({ ...answer, value })),
    ),
  ],
  cells: typed.map(({ answer }) => trueCell(answer)),
});
