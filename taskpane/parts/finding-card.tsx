// One finding: what is wrong, what to do, where, and the explanation if it may be explained.

import type { FindingView } from "../../shared/commands/views.ts";
import { usePane } from "../state/use-pane.ts";
import { Button } from "./button.tsx";
import { ExplanationForm, warningKey } from "./explanation-form.tsx";
import { Icon } from "./icon.tsx";

interface FindingCardProps {
  readonly finding: FindingView;
  /** Explanations belong to the check; elsewhere they are only told. */
  readonly canExplain?: boolean;
  /** The file is already said above. */
  readonly isOfFile?: boolean;
}

export function FindingCard({ finding, canExplain = false, isOfFile = false }: FindingCardProps) {
  const { words, actions } = usePane();
  const { severity, text, advice, rule, at, place, explanation, key } = finding;
  const job = `go ${key}`;
  const sheetAndCell = [at.sheet, at.cell].filter(Boolean).join(" › ");
  const shownPlace = isOfFile ? sheetAndCell : place;
  return (
    <li class={`finding ${severity}`}>
      <p class="finding-head">
        <Icon name={severity} />
        <strong>{words.severities[severity]}</strong>
        {rule && <span class="code">{rule}</span>}
      </p>
      <p class="finding-text">{text}</p>
      {advice && (
        <p class="advice">
          <span class="advice-head">{words.common.whatToDo}</span> {advice}
        </p>
      )}
      {shownPlace && at.sheet === undefined && <p class="quiet-text">{shownPlace}</p>}
      {shownPlace && at.sheet !== undefined && (
        <Button kind="link" job={job} says={words.findings.goTo(place)} onPress={() => actions.goTo(at, job)}>
          <Icon name="place" />
          {shownPlace}
        </Button>
      )}
      {explanation && (
        <ExplanationForm key={warningKey(finding)} finding={finding} explanation={explanation} canExplain={canExplain} />
      )}
    </li>
  );
}
