// A piece of work for one crossing or another: what it puts into the batch, and about how many bytes that takes there.

export interface Step {
  readonly bytes: number;
  readonly queue: () => void;
}

/** A call with a few words of arguments and the object that it is made on. */
export const CALL_BYTES = 300;

export const step = (calls: number, queue: () => void, textBytes = 0): Step => ({ bytes: calls * CALL_BYTES + textBytes, queue });

/** Bytes of a text in UTF-8, quoted as JSON has it. */
export const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;
