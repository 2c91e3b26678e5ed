// A rectangle of cells as the services count: from 1.

/** A rectangle of a sheet; rows and columns from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}
