// Why something could not be done, by code; the words stand in messages/command-words.

/**
 * Why a host could not do it. Nothing has been changed then, but for `interrupted`: the run was cut in the middle, and running the
 * command again mends it.
 */
export type HostRefusalCode =
  | "sheet-protected"
  | "cell-being-edited"
  | "busy"
  | "workbook-closed"
  | "too-large"
  | "not-permitted"
  | "cell-not-empty"
  | "place-absent"
  | "cannot-save"
  | "program-incomplete"
  | "interrupted"
  | "unexpected";

/** Why a command has nothing to give; the words stand in `CommandWords`. */
export type CommandRefusalCode =
  | "no-files"
  | "no-register"
  | "no-forms"
  | "register-repeats"
  | "school-unknown"
  | "warning-unknown"
  | "source-unknown"
  | "profile-unknown"
  | "other-plan"
  | "measure-unknown"
  | "sheets-foreign";
