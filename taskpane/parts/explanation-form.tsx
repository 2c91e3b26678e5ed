// What a school says about a warning, and whether it is accepted.

import { useId, useState } from "preact/hooks";
import type { ExplainInput } from "../../shared/commands/command-types.ts";
import type { ExplanationView, FindingView, SheetChange } from "../../shared/commands/views.ts";
import { usePane } from "../state/use-pane.ts";
import { Button } from "./button.tsx";
import { ChangeList } from "./change-list.tsx";

interface ExplanationFormProps {
  readonly finding: FindingView;
  readonly explanation: ExplanationView;
  readonly canExplain: boolean;
}

/** Of the warning itself: in the next answer its place in the list may be another one's. */
export const warningKey = ({ school, explanation }: FindingView): string =>
  [school?.id, explanation?.rule, explanation?.field, explanation?.value].join("|");

export function ExplanationForm({ finding, explanation, canExplain }: ExplanationFormProps) {
  const { words, actions } = usePane();
  const id = useId();
  const warning = warningKey(finding);
  const [text, setText] = useState(actions.written.get(warning) ?? explanation.text);
  const [isMissing, setMissing] = useState(false);
  const [plan, setPlan] = useState<readonly SheetChange[] | null>(null);
  const { findings, common } = words;
  const { accepted } = explanation;
  const key = `explain ${warning}`;

  const send = async (what: string, decision: boolean | null, dryRun = false) => {
    if (decision !== null && text.trim() === "") {
      setMissing(true);
      document.getElementById(id)?.focus();
      return;
    }
    setPlan(null);
    const { rule, field, value } = explanation;
    const input: ExplainInput = { schoolId: finding.school?.id ?? "", rule, field, value, text: text.trim(), accepted: decision };
    const done = await actions.run("explain-warning", input, { key: `${key} ${what}`, dryRun });
    if (done && dryRun) setPlan(done.changes);
    else if (done) actions.written.delete(warning);
  };

  const state = (
    <p class={`explanation-state ${explanation.state}`}>
      {words.explanationStates[explanation.state]}
      {accepted === false && ` · ${findings.declined}`}
    </p>
  );
  if (!canExplain || finding.school === null)
    return (
      <div class="explanation">
        {state}
        {explanation.text && <p>{explanation.text}</p>}
      </div>
    );
  return (
    <div class="explanation">
      {state}
      <label for={id}>{findings.explanation}</label>
      <textarea
        id={id}
        rows={2}
        value={text}
        aria-invalid={isMissing ? "true" : undefined}
        aria-describedby={`${id}-hint`}
        onInput={(event) => {
          setText(event.currentTarget.value);
          actions.written.set(warning, event.currentTarget.value);
          setMissing(false);
        }}
      />
      <p id={`${id}-hint`} class={isMissing ? "hint fault" : "hint"}>
        {isMissing ? findings.textNeeded : findings.numbers(explanation.value)}
      </p>
      <div class="buttons">
        <Button job={`${key} save`} onPress={() => send("save", accepted)}>
          {findings.save}
        </Button>
        <Button job={`${key} accept`} onPress={() => send("accept", true)}>
          {findings.accept}
        </Button>
        <Button job={`${key} decline`} onPress={() => send("decline", false)}>
          {findings.decline}
        </Button>
        <Button kind="quiet" job={`${key} preview`} onPress={() => send("preview", accepted, true)}>
          {common.preview}
        </Button>
      </div>
      <div role="status">
        {plan && (
          <div class="plan">
            <strong>{common.previewTitle}</strong>
            {plan.length === 0 ? <p>{common.previewNothing}</p> : <ChangeList changes={plan} isPlan />}
          </div>
        )}
      </div>
    </div>
  );
}
