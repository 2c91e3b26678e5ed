// An error as Excel answers it: a code that office.js hands on, and words.

export class ModelError extends Error {
  readonly code: string;

  constructor(code: string, message = code) {
    super(message);
    this.code = code;
  }
}

export const itemNotFound = (): ModelError => new ModelError("ItemNotFound", "The requested resource doesn't exist.");
export const invalidArgument = (why: string): ModelError => new ModelError("InvalidArgument", `The argument is invalid: ${why}`);
export const accessDenied = (): ModelError => new ModelError("AccessDenied", "You cannot perform the requested operation.");
