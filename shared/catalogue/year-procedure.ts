// A procedure of assessment that an order names: a row of the register of procedures.

export type ProcedureKind = "invariant" | "variative" | "periodic" | "continuous" | "classification";

export interface YearProcedure {
  readonly id: string;
  readonly name: string;
  /** The order's words, where the name is put otherwise. */
  readonly text?: string;
  readonly line: number;
  readonly kind: ProcedureKind;
  readonly level: string;
  /** How often or when, in the order's words. */
  readonly frequency?: string;
  /** The measure that holds it: its deadline is the procedure's. */
  readonly measure?: string;
  readonly holder?: string;
  /** Where its results come from. */
  readonly system?: string;
}
