// What the add-in itself says in Excel: all that is Excel's affair and not the core's.

export interface ExcelWords {
  readonly functions: {
    /** Blank cells have come as zeros, or may have, and nothing tells which are which. */
    readonly blanksUnknown: (parameter: string) => string;
    readonly blanksNotRead: string;
  };
}
