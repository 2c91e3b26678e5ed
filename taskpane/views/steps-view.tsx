// Home: the steps of the work from top to bottom, each with its state and its one main button.

import { Button } from "../parts/button.tsx";
import { ChangeCommand } from "../parts/change-command.tsx";
import { Icon } from "../parts/icon.tsx";
import { StepCard } from "../parts/step-card.tsx";
import { ViewHeading } from "../parts/view-heading.tsx";
import { nextStep } from "../state/next-step.ts";
import { usePane } from "../state/use-pane.ts";

export function StepsView() {
  const { state, words, actions } = usePane();
  const { collection, check, summary, formsMade, settings } = state;
  const { steps, counts } = words;
  const next = nextStep(state);
  const files = collection?.files ?? [];
  const read = files.filter((file) => file.state === "read").length;
  const hasFiles = files.length > 0;
  // The sheets of the open workbook are read when the button is pressed.
  const readsOpen = settings?.withOpenWorkbook === true;
  const checked = check?.view.counts;
  const low = summary?.view.counts["low-result"];
  const openSummary = (keepsNotice: boolean) => actions.open({ view: "summary" }, keepsNotice);
  const openCheck = (keepsNotice: boolean) => actions.open({ view: "check" }, keepsNotice);

  return (
    <>
      <ViewHeading title={words.views.steps} lead={steps.lead} />
      <ol class="steps">
        <StepCard
          title={steps.register.title}
          state={collection?.hasRegister ? steps.register.yes : steps.register.no}
          mark={collection?.hasRegister ? "done" : hasFiles ? "attention" : null}
          isNext={next === "register"}
        >
          {!collection?.hasRegister && <Button onPress={() => actions.open({ view: "files" })}>{steps.register.button}</Button>}
        </StepCard>
        <StepCard
          title={steps.forms.title}
          state={formsMade ? steps.forms.made(formsMade.forms) : steps.forms.none}
          mark={formsMade ? "done" : null}
          isNext={next === "forms"}
        >
          <Button onPress={() => actions.open({ view: "forms" })}>{steps.forms.button}</Button>
        </StepCard>
        <StepCard
          title={steps.files.title}
          state={hasFiles ? `${counts.filesRead(files.length, read)}.` : steps.files.none}
          mark={!hasFiles ? null : read < files.length ? "attention" : "done"}
          isNext={next === "files"}
        >
          <Button kind={next === "files" ? "primary" : "plain"} onPress={() => actions.open({ view: "files" })}>
            {hasFiles ? steps.files.again : steps.files.button}
          </Button>
        </StepCard>
        <StepCard
          title={steps.check.title}
          state={
            checked
              ? steps.check.state(checked.accepted, checked.returned, checked.absent)
              : hasFiles && collection?.forms === 0
                ? steps.check.noForms
                : steps.check.none
          }
          mark={check === null ? null : check.isOutdated ? "outdated" : "done"}
          isNext={next === "check"}
        >
          {check !== null && !check.isOutdated ? (
            <Button onPress={() => openCheck(false)}>{steps.check.open}</Button>
          ) : (
            <ChangeCommand
              id="check-forms"
              input={{}}
              label={check === null ? steps.check.button : steps.check.again}
              isPrimary={next === "check"}
              isDisabled={!readsOpen && (!hasFiles || collection?.forms === 0)}
              onDone={() => openCheck(true)}
            />
          )}
        </StepCard>
        <StepCard
          title={steps.summary.title}
          state={
            summary
              ? steps.summary.state(summary.view.year, summary.view.sheets.length)
              : hasFiles
                ? steps.summary.none
                : steps.summary.noData
          }
          mark={summary === null ? null : summary.isOutdated ? "outdated" : "done"}
          isNext={next === "summary"}
        >
          <ChangeCommand
            id="build-summary"
            input={{}}
            label={summary === null ? steps.summary.button : steps.summary.again}
            isPrimary={next === "summary"}
            isDisabled={!readsOpen && !hasFiles}
            onDone={() => openSummary(true)}
          />
        </StepCard>
        <StepCard
          title={steps.list.title}
          state={low === undefined ? steps.list.none : steps.list.state(low)}
          mark={summary === null ? null : summary.isOutdated ? "outdated" : "done"}
          isNext={next === "list"}
        >
          {summary !== null && (
            <Button kind={next === "list" ? "primary" : "plain"} onPress={() => openSummary(false)}>
              {steps.list.button}
              <Icon name="next" />
            </Button>
          )}
        </StepCard>
      </ol>
    </>
  );
}
