// Where the words of an order are.

/** Lines of the order's text, counted from 1: ranges with both ends. */
export type Lines = readonly (readonly [from: number, to: number])[];

/** A passage of the order, word for word. Names of people are left out: «[ФИО]». */
export interface Passage {
  readonly text: string;
  readonly lines: Lines;
}
