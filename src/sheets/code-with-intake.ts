// The script of a spreadsheet that also takes responses to a form as they come: it needs one more permission, for its trigger.

export * from "./code.ts";
