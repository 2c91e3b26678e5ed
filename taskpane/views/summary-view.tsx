// The summary: who has low results and why, how sure that is, and the charts with their numbers.

import { Button } from "../parts/button.tsx";
import { ChangeCommand } from "../parts/change-command.tsx";
import { FindingsBrowser } from "../parts/findings-browser.tsx";
import { Fold } from "../parts/fold.tsx";
import { LazyCharts } from "../parts/lazy-charts.tsx";
import { Outdated } from "../parts/outdated.tsx";
import { SchoolFilter } from "../parts/school-filter.tsx";
import { Tiles } from "../parts/tiles.tsx";
import { VerdictRowCard } from "../parts/verdict-row-card.tsx";
import { ViewHeading } from "../parts/view-heading.tsx";
import { usePane } from "../state/use-pane.ts";

export function SummaryView() {
  const { state, words, actions } = usePane();
  const own = words.summary;
  // The sheets of the open workbook are read when the button is pressed.
  const mayBuild = (state.collection?.files.length ?? 0) > 0 || state.settings?.withOpenWorkbook === true;
  const build = (
    <ChangeCommand
      id="build-summary"
      of="summary"
      input={{}}
      label={state.summary === null ? own.run : own.again}
      isPrimary={state.summary === null || state.summary.isOutdated}
      isDisabled={!mayBuild}
    />
  );
  if (state.summary === null) {
    return (
      <>
        <ViewHeading title={words.views.summary} lead={own.lead} />
        {!mayBuild && (
          <p class="banner doubt">
            <span>{words.steps.summary.noData}</span>
            <Button onPress={() => actions.open({ view: "files" })}>{words.steps.files.button}</Button>
          </p>
        )}
        {build}
      </>
    );
  }
  const { view, isOutdated } = state.summary;
  const low = view.schools.filter(({ verdict }) => verdict === "low-result");
  const others = view.schools.filter(({ verdict }) => verdict !== "low-result");
  const doubted = view.schools.filter(({ doubts }) => doubts.length > 0).length;
  return (
    <>
      <ViewHeading title={words.views.summary} lead={[view.municipality, view.year].filter(Boolean).join(" · ")} />
      {isOutdated && <Outdated />}
      {view.year === null ? (
        <p class="banner doubt">
          <span>{own.noYear}</span>
        </p>
      ) : (
        <>
          <Tiles
            tiles={[
              { label: words.verdicts["low-result"], value: view.counts["low-result"], tone: "bad" },
              { label: words.verdicts["not-low-result"], value: view.counts["not-low-result"] },
              { label: words.verdicts["insufficient-data"], value: view.counts["insufficient-data"] },
            ]}
          />
          {doubted > 0 && <p class="quiet-text">{own.inDoubt(doubted)}</p>}
          <section>
            <h2>{own.low}</h2>
            {low.length === 0 ? (
              <p>{own.nobody}</p>
            ) : (
              // biome-ignore lint/a11y/noRedundantRoles: a list without markers is no list to VoiceOver unless it is said.
              <ul class="rows" role="list">
                {low.map((school) => (
                  <VerdictRowCard key={school.id} school={school} isWhole />
                ))}
              </ul>
            )}
          </section>
          {others.length > 0 && (
            <Fold
              kind="section"
              title={
                <>
                  <span class="fold-name">{own.others}</span>
                  <span class="count">{others.length}</span>
                </>
              }
            >
              {() => (
                <SchoolFilter schools={others}>{(school) => <VerdictRowCard key={school.id} school={school} />}</SchoolFilter>
              )}
            </Fold>
          )}
        </>
      )}
      {view.charts.length > 0 && (
        <section>
          <h2>{own.charts}</h2>
          <LazyCharts figures={view.charts} />
        </section>
      )}
      <Fold
        kind="section"
        title={
          <>
            <span class="fold-name">{own.findings}</span>
            <span class="count">{view.findings.length}</span>
          </>
        }
      >
        {() => <FindingsBrowser findings={view.findings} groupings={["file", "school"]} />}
      </Fold>
      <div class="go-on">
        {build}
        <Button job="export-data" onPress={() => actions.run("export-data", {})}>
          {words.common.download}
        </Button>
      </div>
      {view.sheets.length > 0 && <p class="hint sheets">{words.common.sheets(view.sheets)}</p>}
    </>
  );
}
