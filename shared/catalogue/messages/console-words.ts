// What the command line says to its user; no other shell carries these words.

export interface SvodConsole {
  readonly reading: (done: number, of: number) => string;
  readonly noFolder: (path: string) => string;
  readonly noFiles: (path: string) => string;
  readonly outputFailed: (path: string, reason: string) => string;
  readonly badOption: (option: string, value: string, allowed: string) => string;
  readonly workbookAt: (path: string) => string;
  readonly dataAt: (path: string) => string;
  readonly totals: (files: number, read: number, schools: number, results: number) => string;
  readonly verdictTotals: (low: number, notLow: number, insufficient: number, year: string) => string;
  readonly criterionTotals: (code: string, met: number, checked: number) => string;
  readonly findingTotals: (errors: number, warnings: number, notes: number) => string;
}

/** The first line of every command: whose criteria and forms it works by. Orders are told in short, with their municipality. */
export interface ProfileConsole {
  readonly chosen: (municipality: string, order: string) => string;
  /** Nobody has chosen: the base profile. */
  readonly assumed: (order: string, ids: string) => string;
  readonly named: (name: string) => string;
}

/** Why an output is not written where it was asked for. */
export interface OutputConsole {
  readonly samePlace: (option: string, other: string, path: string) => string;
  readonly isInput: (option: string, path: string) => string;
  readonly foreign: (option: string, path: string) => string;
  readonly notFile: (option: string, path: string) => string;
}

/** What the command line says of itself: its help, and its refusals before any command runs. */
export interface CommandLineWords {
  /** The headings of the help and its fixed words, as the parser prints them. */
  readonly help: { readonly [english: string]: string };
  readonly describeHelp: string;
  readonly describeHelpCommand: string;
  readonly helpCommand: string;
  readonly missingArgument: (name: string) => string;
  readonly missingValue: (option: string) => string;
  readonly missingOption: (option: string) => string;
  readonly unknownOption: (option: string) => string;
  readonly unknownCommand: (name: string, commands: readonly string[]) => string;
  readonly excessArguments: (command: string) => string;
  readonly perhaps: (words: string) => string;
}

export interface CheckConsole {
  readonly reading: (done: number, of: number) => string;
  readonly noFolder: (path: string) => string;
  readonly noFiles: (path: string) => string;
  readonly noForms: string;
  readonly copyForeign: (path: string) => string;
  readonly copiesAmongForms: (path: string) => string;
  readonly sourceUnreadable: (option: string, path: string, text: string, advice: string) => string;
  readonly registerEmpty: (path: string) => string;
  readonly outputFailed: (path: string, reason: string) => string;
  readonly badOption: (option: string, value: string, allowed: string) => string;
  readonly fromEarlier: (path: string) => string;
  readonly totals: (schools: number, accepted: number, returned: number, absent: number) => string;
  readonly findingTotals: (errors: number, warnings: number, toExplain: number) => string;
  readonly workbookAt: (path: string) => string;
  readonly dataAt: (path: string) => string;
  readonly copiesAt: (count: number, path: string) => string;
  readonly copyRefused: (file: string, reason: string) => string;
  readonly noteUnderThread: (file: string, cells: string) => string;
}
