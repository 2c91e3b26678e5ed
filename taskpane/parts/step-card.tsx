// One step of the work: what it is, how it stands, and the button that goes on.

import type { ComponentChildren } from "preact";
import { usePane } from "../state/use-pane.ts";
import { Icon } from "./icon.tsx";

interface StepCardProps {
  readonly title: string;
  readonly state: string;
  readonly mark: "done" | "attention" | "outdated" | null;
  readonly isNext: boolean;
  readonly children: ComponentChildren;
}

export function StepCard({ title, state, mark, isNext, children }: StepCardProps) {
  const { steps, common } = usePane().words;
  return (
    <li class={`step ${isNext ? "next" : ""} ${mark ?? ""}`} aria-current={isNext ? "step" : undefined}>
      <div class="step-head">
        <h2>{title}</h2>
        {isNext && <span class="badge">{steps.next}</span>}
        {mark !== null && (
          <span class="step-mark">
            <Icon name={mark === "done" ? "done" : "warning"} />
            <span class="unseen">{mark === "done" ? steps.done : steps.attention}</span>
          </span>
        )}
      </div>
      <p class="step-state">{mark === "outdated" ? common.outdated : state}</p>
      {children}
    </li>
  );
}
