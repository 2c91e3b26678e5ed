// How a criterion was judged: the order's words, the threshold, and every work with its figures and its cell.

import type { CriterionView, EvidenceView } from "../../shared/commands/views.ts";
import { usePane } from "../state/use-pane.ts";
import { Button } from "./button.tsx";
import { Fold } from "./fold.tsx";
import { Icon } from "./icon.tsx";

function Evidence({ evidence, of }: { readonly evidence: EvidenceView; readonly of: string }) {
  const { words, actions } = usePane();
  const { work, status, statusText, figures, pupilsToFlip, at } = evidence;
  const job = `go ${of} ${work}`;
  return (
    <li class={`evidence ${status}`}>
      <p class="evidence-work">
        {at === null ? (
          work
        ) : (
          <Button kind="link" job={job} says={words.school.source(work)} onPress={() => actions.goTo(at, job)}>
            <Icon name="place" />
            {work}
          </Button>
        )}
      </p>
      <p class="quiet-text">
        {[figures || words.school.noFigures, statusText, pupilsToFlip !== null && words.school.criterionFlip(pupilsToFlip)]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </li>
  );
}

export function CriterionTrace({ criterion }: { readonly criterion: CriterionView }) {
  const { words } = usePane();
  const { code, text, threshold, verdict, verdictText, evidence } = criterion;
  return (
    <li>
      <Fold
        kind="section"
        isOpen={verdict === "met"}
        title={
          <>
            <span class="code">{code}</span>
            <span class={`fold-name sentence criterion-verdict ${verdict}`}>{verdictText}</span>
          </>
        }
      >
        {() => (
          <>
            <blockquote class="order" aria-label={words.school.orderWords}>
              {text}
            </blockquote>
            <p>
              {words.school.threshold}: <strong>{threshold}</strong>
            </p>
            <ul class="plain-list">
              {evidence.map((each) => (
                <Evidence key={each.work} evidence={each} of={code} />
              ))}
            </ul>
          </>
        )}
      </Fold>
    </li>
  );
}
