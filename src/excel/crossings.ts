// Packs steps into as few crossings as their bytes allow: one, as long as all fit.

import type { Step } from "./step.ts";

/** Excel for the web takes 5 MB; estimates are generous, and this leaves room for what they miss. */
const MOST_BYTES = 4_000_000;

export const fitIntoOne = (steps: readonly Step[]): boolean => bytesOfSteps(steps) <= MOST_BYTES;

export const bytesOfSteps = (steps: readonly Step[]): number => steps.reduce((sum, { bytes }) => sum + bytes, 0);

export class Crossings {
  readonly #context: Excel.RequestContext;
  readonly #crossed: (bytes: number) => void;
  #queued = 0;

  /** `crossed` is told after each crossing how many bytes of steps it has taken; it may throw to stop before the next. */
  constructor(context: Excel.RequestContext, crossed: (bytes: number) => void) {
    this.#context = context;
    this.#crossed = crossed;
  }

  async put(steps: readonly Step[]): Promise<void> {
    for (const { bytes, queue } of steps) {
      if (this.#queued > 0 && this.#queued + bytes > MOST_BYTES) await this.flush();
      queue();
      this.#queued += bytes;
    }
  }

  async flush(): Promise<void> {
    const bytes = this.#queued;
    this.#queued = 0;
    await this.#context.sync();
    this.#crossed(bytes);
  }
}
