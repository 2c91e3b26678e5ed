// The card of a school: the verdict with all that made it, its years, its place among schools, and what is wrong in its files.

import { useEffect, useState } from "preact/hooks";
import type { SchoolCardView, SchoolRef } from "../../shared/commands/views.ts";
import { CheckedSchoolLine } from "../parts/checked-school-row.tsx";
import { CriterionTrace } from "../parts/criterion-trace.tsx";
import { FindingList } from "../parts/finding-list.tsx";
import { Fold } from "../parts/fold.tsx";
import { LazyCharts } from "../parts/lazy-charts.tsx";
import { Standing } from "../parts/standing.tsx";
import { Doubts } from "../parts/verdict-row-card.tsx";
import { ViewHeading } from "../parts/view-heading.tsx";
import { isRefusal } from "../state/pane-actions.ts";
import { usePane } from "../state/use-pane.ts";

/** The card, or `null` while it is asked for. */
function useSchoolCard(school: SchoolRef): SchoolCardView | null {
  const { state, actions } = usePane();
  const [card, setCard] = useState<SchoolCardView | null>(null);
  const { language } = state;
  // Asked again in the other language, and where the summary or the check was made anew.
  const { summary, check } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a card is of the data that they are made from.
  useEffect(() => {
    const asked = new AbortController();
    actions.ask("school-card", { schoolId: school.id }, asked.signal).then((answer) => {
      if (asked.signal.aborted || answer === null) return;
      if (isRefusal(answer)) actions.refuse(answer);
      else setCard(answer);
    });
    return () => asked.abort();
  }, [school.id, language, summary, check, actions]);
  return card;
}

export function SchoolView({ school }: { readonly school: SchoolRef }) {
  const { words, actions } = usePane();
  const card = useSchoolCard(school);
  const own = words.school;
  const heading = <ViewHeading title={school.name} lead={school.id} onBack={actions.back} />;
  if (card === null)
    return (
      <>
        {heading}
        <p class="quiet-text" role="status">
          {words.common.loading}
        </p>
      </>
    );
  const { verdict, criteria, standings, dynamics, findings, check } = card;
  const checkedFirst = [...criteria].sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict]);
  return (
    <>
      {heading}
      <section>
        <h2>{own.verdict}</h2>
        {verdict === null ? (
          <p>{own.noVerdict}</p>
        ) : (
          <div class={`verdict ${verdict.verdict}`}>
            <p class="verdict-text sentence">{verdict.verdictText}</p>
            <p class="quiet-text">
              {[
                words.summary.checked(verdict.checked, verdict.met.length),
                verdict.pupilsToFlip !== null && words.summary.toFlip(verdict.pupilsToFlip),
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
            <Doubts doubts={verdict.doubts} />
          </div>
        )}
      </section>
      {criteria.length > 0 && (
        <section>
          <h2>{own.criteria}</h2>
          {/* biome-ignore lint/a11y/noRedundantRoles: a list without markers is no list to VoiceOver unless it is said. */}
          <ul class="groups" role="list">
            {checkedFirst.map((criterion) => (
              <CriterionTrace key={criterion.code} criterion={criterion} />
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{own.standing}</h2>
        {standings.length === 0 ? (
          <p class="quiet-text">{own.noStanding}</p>
        ) : (
          standings.map((standing) => <Standing key={standing.work} standing={standing} />)
        )}
      </section>
      <section>
        <h2>{own.dynamics}</h2>
        {dynamics.length === 0 ? <p class="quiet-text">{own.noDynamics}</p> : <LazyCharts figures={dynamics} />}
      </section>
      {check !== null && (
        <section>
          <h2>{own.check}</h2>
          <CheckedSchoolLine school={check} />
        </section>
      )}
      <Fold
        kind="section"
        isOpen={findings.length > 0 && findings.length <= 5}
        title={
          <>
            <span class="fold-name">{own.findings}</span>
            <span class="count">{findings.length}</span>
          </>
        }
      >
        {() => (findings.length === 0 ? <p class="quiet-text">{words.findings.none}</p> : <FindingList findings={findings} />)}
      </Fold>
    </>
  );
}

/** What decides the verdict comes first. */
const ORDER = { met: 0, undecided: 1, "not-met": 2, "insufficient-data": 3 } as const;
