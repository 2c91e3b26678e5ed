// What is said where a command cannot be done; apart from the other words of commands, so that a script may carry these alone.

export interface Said {
  readonly text: string;
  readonly advice: string;
}

/** Names of `HostRefusalCode` and `CommandRefusalCode` stand with the commands; a table that misses one does not compile there. */
export type RefusalWords = {
  readonly [code in
    | "no-files"
    | "no-register"
    | "no-forms"
    | "register-repeats"
    | "school-unknown"
    | "warning-unknown"
    | "source-unknown"
    | "sheets-foreign"
    | "sheet-protected"
    | "cell-being-edited"
    | "busy"
    | "workbook-closed"
    | "too-large"
    | "not-permitted"
    | "cell-not-empty"
    | "place-absent"
    | "interrupted"
    | "unexpected"]: (detail: string) => Said;
};
