// Gathers text as UTF-8 bytes piece by piece, so that a sheet of two million cells never stands in memory as one string.

const PIECE_LENGTH = 1 << 16;

export class ByteSink {
  readonly #encoder = new TextEncoder();
  #bytes = new Uint8Array(1 << 16);
  #byteCount = 0;
  #pending = "";

  write(text: string): void {
    this.#pending += text;
    if (this.#pending.length > PIECE_LENGTH) this.#encodePending();
  }

  append(bytes: Uint8Array): void {
    this.#encodePending();
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#byteCount);
    this.#byteCount += bytes.length;
  }

  /** Everything written so far. */
  bytes(): Uint8Array {
    this.#encodePending();
    return this.#bytes.subarray(0, this.#byteCount);
  }

  #encodePending(): void {
    // One UTF-16 unit takes three bytes at most.
    this.#reserve(this.#pending.length * 3);
    this.#byteCount += this.#encoder.encodeInto(this.#pending, this.#bytes.subarray(this.#byteCount)).written;
    this.#pending = "";
  }

  #reserve(byteCount: number): void {
    const needed = this.#byteCount + byteCount;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.#bytes.subarray(0, this.#byteCount));
    this.#bytes = larger;
  }
}
