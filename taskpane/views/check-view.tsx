// The check of forms: who sent what, and all findings with their places, advice and explanations.

import { Button } from "../parts/button.tsx";
import { ChangeCommand } from "../parts/change-command.tsx";
import { CheckedSchoolRow } from "../parts/checked-school-row.tsx";
import { FindingsBrowser } from "../parts/findings-browser.tsx";
import { Fold } from "../parts/fold.tsx";
import { Outdated } from "../parts/outdated.tsx";
import { SchoolFilter } from "../parts/school-filter.tsx";
import { Tiles } from "../parts/tiles.tsx";
import { ViewHeading } from "../parts/view-heading.tsx";
import { usePane } from "../state/use-pane.ts";

export function CheckView() {
  const { state, words, actions } = usePane();
  const own = words.check;
  const { collection } = state;
  // The sheets of the open workbook are read when the button is pressed.
  const hasForms = (collection?.forms ?? 0) > 0 || state.settings?.withOpenWorkbook === true;
  const command = (
    <ChangeCommand
      id="check-forms"
      of="check"
      input={{}}
      label={state.check === null ? own.run : own.again}
      isPrimary={state.check === null || state.check.isOutdated}
      isDisabled={!hasForms && state.check === null}
    />
  );
  if (state.check === null) {
    return (
      <>
        <ViewHeading title={words.views.check} lead={own.lead} />
        {!hasForms && (
          <p class="banner doubt">
            <span>{words.steps.check.noForms}</span>
            <Button onPress={() => actions.open({ view: "files" })}>{words.steps.files.button}</Button>
          </p>
        )}
        {command}
      </>
    );
  }
  const { view, isOutdated } = state.check;
  const absent = view.schools.filter(({ missing }) => missing.length > 0);
  const lead = [view.year, view.deadline && own.deadline(words.date(view.deadline))].filter(Boolean).join(" · ");
  return (
    <>
      <ViewHeading title={words.views.check} lead={lead} />
      {isOutdated && <Outdated />}
      <Tiles
        tiles={[
          { label: words.schoolStates.accepted, value: view.counts.accepted, tone: "good" },
          { label: words.schoolStates.returned, value: view.counts.returned, tone: "doubt" },
          { label: words.schoolStates.absent, value: view.counts.absent, tone: "bad" },
        ]}
      />
      <div class="go-on">
        {command}
        <div class="buttons">
          {view.copies > 0 && (
            <Button job="mark-copies" onPress={() => actions.run("mark-copies", {})}>
              {own.copies(view.copies)}
            </Button>
          )}
          <Button job="export-data" onPress={() => actions.run("export-data", {})}>
            {words.common.download}
          </Button>
        </div>
        {view.copies === 0 && <p class="hint">{own.noCopies}</p>}
      </div>
      {absent.length > 0 && (
        <Fold kind="section" title={<span class="fold-name">{own.absent(absent.length)}</span>}>
          {() => (
            <ul class="plain-list">
              {absent.map((school) => (
                <li key={school.id}>
                  {school.name} — {own.missing(school.missing)}
                </li>
              ))}
            </ul>
          )}
        </Fold>
      )}
      <Fold
        kind="section"
        title={
          <>
            <span class="fold-name">{own.schools}</span>
            <span class="count">{view.schools.length}</span>
          </>
        }
      >
        {() => (
          <SchoolFilter schools={view.schools}>{(school) => <CheckedSchoolRow key={school.id} school={school} />}</SchoolFilter>
        )}
      </Fold>
      <section>
        <h2>{words.findings.title}</h2>
        <FindingsBrowser findings={view.findings} groupings={["school", "rule", "file"]} canExplain />
      </section>
      {view.sheets.length > 0 && <p class="hint sheets">{words.common.sheets(view.sheets)}</p>}
    </>
  );
}
