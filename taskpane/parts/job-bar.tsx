// The work under way: what is being done, how far it is, and how to stop it.

import { useEffect, useState } from "preact/hooks";
import { usePane } from "../state/use-pane.ts";
import { Button } from "./button.tsx";

/** Work shorter than this would only flash. */
const SHOWN_AFTER_MS = 250;

export function JobBar() {
  const { state, words, actions } = usePane();
  const { job } = state;
  const [isLong, setLong] = useState(false);
  const key = job?.key;
  useEffect(() => {
    setLong(false);
    if (key === undefined) return;
    const timer = setTimeout(() => setLong(true), SHOWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [key]);

  const shown = isLong ? job : null;
  const progress = shown?.progress ?? null;
  const { common } = words;
  // A screen reader hears the beginning and each quarter, not every file.
  const quarter = progress && progress.of > 0 ? Math.floor((4 * progress.done) / progress.of) * 25 : 0;
  return (
    <>
      <div role="status" class="unseen">
        {shown && `${shown.isCancelling ? common.cancelling : shown.label}${quarter > 0 && quarter < 100 ? ` ${quarter}%` : ""}`}
      </div>
      {shown && (
        <div class="job">
          <div class="job-text">
            <strong>{shown.isCancelling ? common.cancelling : `${shown.label}…`}</strong>
            {progress && <span class="job-what">{common.progress(progress.done, progress.of, progress.what)}</span>}
            {progress ? (
              <progress aria-label={shown.label} max={progress.of} value={progress.done} />
            ) : (
              <progress aria-label={shown.label} />
            )}
          </div>
          <Button isDisabled={shown.isCancelling} onPress={actions.cancel}>
            {common.cancel}
          </Button>
        </div>
      )}
    </>
  );
}
