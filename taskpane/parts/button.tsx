// A button that knows of the work under way: it waits for it, and a second click does nothing.

import type { ComponentChildren } from "preact";
import { usePane } from "../state/use-pane.ts";

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  readonly kind?: "primary" | "plain" | "quiet" | "link";
  /** Of the work that it begins; without one it is free at any time. */
  readonly job?: string;
  readonly isDisabled?: boolean;
  /** Said instead of what is written on it. */
  readonly says?: string;
  readonly describedBy?: string;
  /** Marks the button that opens a school's card, so that the way back finds it. */
  readonly school?: string;
}

/** `aria-disabled`, not `disabled`: a disabled button would lose the focus of those who work by keyboard. */
export function Button({ children, onPress, kind = "plain", job, isDisabled = false, says, describedBy, school }: ButtonProps) {
  const running = usePane().state.job;
  const isBusy = job !== undefined && running?.key === job;
  const mustWait = isDisabled || (job !== undefined && running !== null);
  return (
    <button
      type="button"
      class={`button ${kind}`}
      aria-disabled={mustWait ? "true" : undefined}
      aria-busy={isBusy ? "true" : undefined}
      aria-label={says}
      aria-describedby={describedBy}
      data-school={school}
      onClick={() => {
        if (!mustWait) onPress();
      }}
    >
      {isBusy && <span class="spinner" aria-hidden="true" />}
      {children}
    </button>
  );
}
