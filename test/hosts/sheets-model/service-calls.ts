// Counts the calls of services as Apps Script would make them, and fails the one that a test chooses.

export const SERVICE_FAILURE = "Service Spreadsheets failed while accessing document with id 1x.";

/** What a spreadsheet may put off until it is told not to, or the script ends. */
const CHANGE = /^(?:Range|RangeList|Sheet|Spreadsheet)\.(?:set|insert|delete|clear|remove|break|create|protect|auto)/;

export class ServiceCalls {
  #count = 0;
  #hasPutOff = false;
  #failAt: number | null = null;
  readonly #byName = new Map<string, number>();
  /** Told of every call before it is made. */
  onCall: ((count: number) => void) | null = null;

  get count(): number {
    return this.#count;
  }

  /** Whether changes were asked for that a run in another place may not see yet. */
  get hasPutOff(): boolean {
    return this.#hasPutOff;
  }

  /** Calls by «Service.method», most frequent first. */
  byName(): readonly (readonly [string, number])[] {
    return [...this.#byName].sort((a, b) => b[1] - a[1]);
  }

  reset(): void {
    this.#count = 0;
    this.#failAt = null;
    this.#byName.clear();
  }

  /** The n-th call from now fails, once; nothing is done by it. */
  failAt(call: number): void {
    this.reset();
    this.#failAt = call;
  }

  note(name: string): void {
    this.#count++;
    this.#byName.set(name, (this.#byName.get(name) ?? 0) + 1);
    this.onCall?.(this.#count);
    if (name === "SpreadsheetApp.flush") this.#hasPutOff = false;
    else if (CHANGE.test(name)) this.#hasPutOff = true;
    if (this.#count !== this.#failAt) return;
    this.#failAt = null;
    throw new Error(SERVICE_FAILURE);
  }
}
