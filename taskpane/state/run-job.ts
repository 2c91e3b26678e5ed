// One piece of work at a time: it shows its progress, can be cancelled, and ends in a notice or one refusal.

import type { Result, RunOptions } from "../bridge.ts";
import type { Words } from "../words/words.ts";
import type { PaneState } from "./pane-state.ts";
import type { Store } from "./store.ts";

export type Done<View> = Extract<Result<View>, { readonly status: "done" }>;

export interface JobRequest<View> {
  readonly key: string;
  readonly label: string;
  readonly work: (options: RunOptions) => Promise<Result<View>>;
  /** What the state becomes, and what is said. Work that was cancelled too late, or keeps what it did, is done as well. */
  readonly done: (result: Done<View>, wasCancelled: boolean) => Partial<PaneState>;
  readonly cancelled: () => Partial<PaneState>;
}

export interface JobRunner {
  /** Gives `null` where it came to nothing, or where other work is under way (a double click, say). */
  readonly run: <View>(request: JobRequest<View>) => Promise<Done<View> | null>;
  readonly cancel: () => void;
}

/** More often than this nobody sees the progress, and drawing it would slow the work. */
const PROGRESS_EVERY_MS = 60;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** `journal`: what has been changed so far, for even refused work may have changed something before it stopped. */
export function createJobRunner(store: Store<PaneState>, words: () => Words, journal: () => PaneState["journal"]): JobRunner {
  let controller: AbortController | null = null;

  async function run<View>(request: JobRequest<View>): Promise<Done<View> | null> {
    if (store.get().job !== null) return null;
    const own = new AbortController();
    controller = own;
    let shownAt = 0;
    store.set({
      job: { key: request.key, label: request.label, progress: null, isCancelling: false },
      notice: null,
      refusal: null,
    });
    const ended = (): Partial<PaneState> => ({ job: null, journal: journal() });
    try {
      const result = await request.work({
        signal: own.signal,
        progress: (progress) => {
          const { job } = store.get();
          const time = Date.now();
          if (job === null || (time - shownAt < PROGRESS_EVERY_MS && progress.done < progress.of)) return;
          shownAt = time;
          store.set({ job: { ...job, progress } });
        },
      });
      if (result.status === "done") {
        store.set({ ...ended(), ...request.done(result, own.signal.aborted) });
        return result;
      }
      store.set({ ...ended(), ...(result.status === "cancelled" ? request.cancelled() : { refusal: result.refusal }) });
      return null;
    } catch (error) {
      store.set({
        ...ended(),
        ...(own.signal.aborted ? request.cancelled() : { refusal: words().common.unexpected(messageOf(error)) }),
      });
      return null;
    }
  }

  return {
    run,
    cancel: () => {
      const { job } = store.get();
      if (job === null || controller === null) return;
      store.set({ job: { ...job, isCancelling: true } });
      controller.abort();
    },
  };
}
