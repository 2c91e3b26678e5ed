// A direction of a municipal system, as its order names it.

/** What the order lays on a role, in its words. */
export interface Duty {
  readonly role: string;
  readonly text: string;
}

export interface Direction {
  readonly code: string;
  readonly title: string;
  readonly line: number;
  /** What the directions are grouped under. */
  readonly group?: string;
  /** Who answers for it, where the order says so direction by direction. */
  readonly duties?: readonly Duty[];
}
