// The command line in English.

import type { CheckConsole, CommandLineWords, OutputConsole, ProfileConsole, SvodConsole } from "./console-words.ts";
import { counted } from "./terms-en.ts";

export const SVOD_CONSOLE_EN: SvodConsole = {
  reading: (done, of) => `Reading files: ${done} of ${of}`,
  noFolder: (path) => `There is no such folder or file: ${path}. Check the path.`,
  noFiles: (path) => `The folder ${path} has no files. Put FIS OKO exports (.xlsx) in it.`,
  outputFailed: (path, reason) => `Could not write ${path}: ${reason}. If the file is open in Excel, close it and try again.`,
  badOption: (option, value, allowed) => `${option} ${value}: not allowed. Possible: ${allowed}.`,
  workbookAt: (path) => `Summary: ${path}`,
  dataAt: (path) => `Data (JSON): ${path}`,
  totals: (files, read, count, results) =>
    `Files: ${files}, read: ${read}. Schools: ${count}, results "school × assessment": ${results}.`,
  verdictTotals: (low, notLow, insufficient, year) =>
    `Identification year ${year}: ${counted(low, "low-result school")}; not identified: ${notLow}; insufficient data: ${insufficient}.`,
  criterionTotals: (code, met, checked) => `  criterion ${code}: met by ${met}, schools checked ${checked}`,
  findingTotals: (errors, warnings, notes) =>
    `Findings: ${counted(errors, "error")}, ${counted(warnings, "warning")}, ${counted(notes, "note")}.`,
};

export const PROFILE_CONSOLE_EN: ProfileConsole = {
  chosen: (municipality, order) => `Profile: ${municipality}. Criteria of low results: ${order}.`,
  assumed: (order, ids) =>
    `No profile is chosen; the base profile is used. Criteria of low results: ${order}. To choose: --municipality ${ids}; a name of your own: --name.`,
  named: (name) => `Municipality: ${name}.`,
};

export const OUTPUT_CONSOLE_EN: OutputConsole = {
  samePlace: (option, other, path) => `${option} and ${other} lead to one file: ${path}. Nothing was written. Give two names.`,
  isInput: (option, path) => `${option} ${path}: this file is read as a source; nothing was written over it. Give another name.`,
  foreign: (option, path) =>
    `${option} ${path}: this file was not made by this command; nothing was written over it. Give another name.`,
  notFile: (option, path) => `${option} ${path}: this is not a regular file and cannot be replaced. Give the name of a file.`,
};

export const COMMAND_LINE_EN: CommandLineWords = {
  help: {},
  describeHelp: "show this help",
  describeHelpCommand: "show the help of a command",
  helpCommand: "help [command]",
  missingArgument: (name) => `Not given: ${name}.`,
  missingValue: (option) => `A value is needed after ${option}.`,
  missingOption: (option) => `The required option ${option} is not given.`,
  unknownOption: (option) => `There is no such option: ${option}.`,
  unknownCommand: (name, commands) => `There is no such command: ${name}. There are: ${commands.join(", ")}.`,
  excessArguments: (command) => `Too many words after ${command}: a path with spaces must be in quotes.`,
  perhaps: (words) => `Perhaps you meant ${words}.`,
};

export const CHECK_CONSOLE_EN: CheckConsole = {
  reading: (done, of) => `Reading files: ${done} of ${of}`,
  noFolder: (path) => `No such folder or file: ${path}`,
  noFiles: (path) => `The folder has no files: ${path}`,
  noForms: 'None of the files holds a school\'s form: there is nothing to check. The sheet "Form files" says what they are.',
  copyForeign: (path) => `${path} stands in the place of a copy but was not made by this program. Give another folder: --copies`,
  copiesAmongForms: (path) => `Copies cannot go among the forms: ${path}. Give another folder: --copies`,
  sourceUnreadable: (option, path, text, advice) => `${option} ${path}: ${text} ${advice}`,
  registerEmpty: (path) => `${path} holds no register of schools: it needs «Логин» (or «Код ОО») and «Наименование».`,
  outputFailed: (path, reason) => `${path} could not be written (${reason}). If it is open in Excel, close it and repeat.`,
  badOption: (option, value, allowed) => `${option} ${value}: allowed are ${allowed}`,
  fromEarlier: (path) => `Own rules and explanations are taken from the earlier protocol ${path}`,
  totals: (count, accepted, returned, absent) =>
    `Schools ${count}: accepted ${accepted}, to be corrected ${returned}, not sent ${absent}`,
  findingTotals: (errors, warnings, toExplain) => `Errors ${errors}, warnings ${warnings}, of these to be explained ${toExplain}`,
  workbookAt: (path) => `Protocol: ${path}`,
  dataAt: (path) => `Data: ${path}`,
  copiesAt: (count, path) => `Copies with notes for the schools: ${count} in ${path}`,
  copyRefused: (file, reason) => `${file}: no copy with notes was made (${reason}); the findings stand in the protocol.`,
  noteUnderThread: (file, cells) =>
    `${file}: cells ${cells} have a thread of comments, which Excel 365 shows in place of the note.`,
};
