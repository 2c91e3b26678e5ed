// A school in the summary: its verdict, what made it, what to look at, and the way to its card.

import type { VerdictRow } from "../../shared/commands/views.ts";
import { usePane } from "../state/use-pane.ts";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";

interface VerdictRowCardProps {
  readonly school: VerdictRow;
  /** With the reasons; else a line in a long list. */
  readonly isWhole?: boolean;
}

export function VerdictRowCard({ school, isWhole = false }: VerdictRowCardProps) {
  const { words, actions } = usePane();
  const { name, id, verdictText, met, reasons, doubts, checked, pupilsToFlip } = school;
  const own = words.summary;
  const open = (
    <Button kind="link" school={id} onPress={() => actions.openSchool({ id, name })}>
      {name}
      <Icon name="next" />
    </Button>
  );
  const meta = [own.checked(checked, met.length), pupilsToFlip !== null && own.toFlip(pupilsToFlip)].filter(Boolean).join(" · ");
  if (!isWhole)
    return (
      <li class="row">
        <div class="row-body">
          {open}
          <p class="quiet-text sentence">
            {verdictText} · {meta}
          </p>
          <Doubts doubts={doubts} />
        </div>
      </li>
    );
  return (
    <li class="school low">
      <h3>{open}</h3>
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <Doubts doubts={doubts} />
      <p class="quiet-text">{meta}</p>
    </li>
  );
}

export function Doubts({ doubts }: { readonly doubts: readonly string[] }) {
  const { summary } = usePane().words;
  if (doubts.length === 0) return null;
  return (
    <div class="doubts">
      <Icon name="warning" />
      <ul aria-label={summary.doubts}>
        {doubts.map((doubt) => (
          <li key={doubt}>{doubt}</li>
        ))}
      </ul>
    </div>
  );
}
