// «Год»: what is overdue, what comes in 30 days, by role; one click to the row, done with a link, a file for calendars, a letter's text.

import { useEffect, useId, useState } from "preact/hooks";
import { academicYearName } from "../../shared/catalogue/academic-year.ts";
import type { YearRowView } from "../../shared/commands/views.ts";
import { Button } from "../parts/button.tsx";
import { ChangeCommand } from "../parts/change-command.tsx";
import { Fold } from "../parts/fold.tsx";
import { Tiles } from "../parts/tiles.tsx";
import { ViewHeading } from "../parts/view-heading.tsx";
import { YearRow } from "../parts/year-row.tsx";
import { usePane } from "../state/use-pane.ts";

/** From September on it is the year that ends in the next calendar year. */
const academicYearAt = (now: Date): number => now.getFullYear() + (now.getMonth() >= 8 ? 1 : 0);

export function YearView() {
  const { state, words, actions, now } = usePane();
  const own = words.year;
  const id = useId();
  const [today] = useState(() => academicYearAt(now()));
  const [year, setYear] = useState(today);
  const municipality = state.settings?.settings.municipality ?? "base";
  const input = { municipality, year };
  useEffect(() => {
    void actions.load("year", { municipality, year });
  }, [actions, municipality, year]);

  const view = state.year;
  const list = (title: string, rows: readonly YearRowView[]) =>
    rows.length > 0 && (
      <section>
        <h2>{title}</h2>
        {/* biome-ignore lint/a11y/noRedundantRoles: a list without markers is no list to VoiceOver unless it is said. */}
        <ul class="rows" role="list">
          {rows.map((row) => (
            <YearRow key={row.item} row={row} input={input} isBuilt={view?.isBuilt ?? false} />
          ))}
        </ul>
      </section>
    );
  return (
    <>
      <ViewHeading
        title={words.views.year}
        lead={view ? [view.municipality, view.year].filter(Boolean).join(" · ") : own.lead}
        onBack={() => actions.open({ view: "more" })}
      />
      <div class="form">
        <div class="field">
          <label for={`${id}-year`}>{own.year}</label>
          <select id={`${id}-year`} value={year} onChange={(event) => setYear(Number(event.currentTarget.value))}>
            {[today - 1, today, today + 1].map((each) => (
              <option key={each} value={each}>
                {academicYearName(each)}
              </option>
            ))}
          </select>
        </div>
      </div>
      {municipality === "base" && (
        <p class="banner doubt">
          <span>{own.noOrder}</span>
          <Button onPress={() => actions.open({ view: "settings" })}>{words.views.settings}</Button>
        </p>
      )}
      {view && (
        <>
          <Tiles
            tiles={[
              { label: own.overdue, value: view.counts.overdue, tone: "bad" },
              { label: own.due, value: view.counts.due, tone: "doubt" },
              { label: own.waiting, value: view.counts["no-date"] },
            ]}
          />
          {!view.isBuilt && <p class="quiet-text">{own.notBuilt}</p>}
        </>
      )}
      <ChangeCommand
        id="build-year"
        input={input}
        label={view?.isBuilt ? own.again : own.build}
        isPrimary={view !== null && !view.isBuilt}
      >
        <Button job="year-calendar" onPress={() => actions.run("year-calendar", input)}>
          {own.calendar}
        </Button>
      </ChangeCommand>
      {view && list(own.overdue, view.overdue)}
      {view && list(own.due, view.due)}
      {view && list(own.unconfirmed, view.unconfirmed)}
      {view && view.roles.length > 0 && (
        <section>
          <h2>{own.letters}</h2>
          <p class="hint">{own.lettersHint}</p>
          {view.roles.map(({ role, rows, letter }) => (
            <Fold
              key={role}
              kind="section"
              title={
                <>
                  <span class="fold-name">{role}</span>
                  <span class="count">{rows}</span>
                </>
              }
            >
              {() => <textarea class="letter" aria-label={own.letterTo(role)} readOnly rows={8} value={letter} />}
            </Fold>
          ))}
        </section>
      )}
    </>
  );
}
