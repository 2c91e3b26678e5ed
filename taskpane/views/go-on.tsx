// What comes after the files are read: the check of forms where there are any, and the summary.

import { ChangeCommand } from "../parts/change-command.tsx";
import { nextStep } from "../state/next-step.ts";
import { usePane } from "../state/use-pane.ts";

export function GoOn() {
  const { state, words, actions } = usePane();
  const next = nextStep(state);
  const { steps } = words;
  return (
    <div class="go-on">
      {state.collection !== null && state.collection.forms > 0 && (
        <ChangeCommand
          id="check-forms"
          of="after files"
          input={{}}
          label={state.check === null ? steps.check.button : steps.check.again}
          isPrimary={next === "check"}
          onDone={() => actions.open({ view: "check" }, true)}
        />
      )}
      <ChangeCommand
        id="build-summary"
        of="after files"
        input={{}}
        label={state.summary === null ? steps.summary.button : steps.summary.again}
        isPrimary={next === "summary"}
        onDone={() => actions.open({ view: "summary" }, true)}
      />
    </div>
  );
}
