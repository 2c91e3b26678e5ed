// Where a long run was cut, so that the same edits given again go on from there.

const KEY = "MSOKO_RUN";
/** A sheet may be changed by its reader meanwhile; after so long everything is done anew. */
const OLDEST_MS = 30 * 60_000;

interface Kept {
  readonly edits: string;
  readonly done: number;
  readonly time: number;
}

const store = () => PropertiesService.getDocumentProperties();

/** How many steps of these edits were done; 0: begin at the beginning. */
export function stepsDone(edits: string, now: number): number {
  const text = store().getProperty(KEY);
  if (text === null) return 0;
  const { edits: kept, done, time } = JSON.parse(text) as Kept;
  return kept === edits && now - time < OLDEST_MS ? done : 0;
}

export function keepSteps(edits: string, done: number, time: number): void {
  const kept: Kept = { edits, done, time };
  store().setProperty(KEY, JSON.stringify(kept));
}

export function forgetSteps(): void {
  store().deleteProperty(KEY);
}
