// Forms for schools: for which year, by when, and where to send them back.

import { useId, useState } from "preact/hooks";
import { academicYearName } from "../../shared/catalogue/academic-year.ts";
import { Button } from "../parts/button.tsx";
import { ViewHeading } from "../parts/view-heading.tsx";
import { usePane } from "../state/use-pane.ts";

/** From September on it is the year that ends in the next calendar year. */
const academicYearAt = (now: Date): number => now.getFullYear() + (now.getMonth() >= 8 ? 1 : 0);

export function FormsView() {
  const { state, words, actions, now } = usePane();
  const own = words.forms;
  const id = useId();
  const chosen = state.settings?.collection;
  const [today] = useState(() => academicYearAt(now()));
  const [year, setYear] = useState(chosen?.year ?? today);
  const [deadline, setDeadline] = useState(chosen?.deadline ?? "");
  const [sendTo, setSendTo] = useState("");
  const years = [...new Set([today - 2, today - 1, today, today + 1, year])].sort((a, b) => a - b);
  const hasRegister = state.collection?.hasRegister ?? false;

  const make = () =>
    actions.run("make-forms", {
      year,
      deadline: deadline === "" ? null : deadline,
      sendTo: sendTo.trim() === "" ? null : sendTo.trim(),
    });
  return (
    <>
      <ViewHeading title={words.views.forms} lead={own.lead} onBack={() => actions.open({ view: "more" })} />
      {!hasRegister && (
        <p class="banner doubt" id={`${id}-register`}>
          <span>{own.needsRegister}</span>
          <Button onPress={() => actions.open({ view: "files" })}>{words.steps.register.button}</Button>
        </p>
      )}
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (hasRegister) void make();
        }}
      >
        <div class="field">
          <label for={`${id}-year`}>{own.year}</label>
          <select id={`${id}-year`} value={year} onChange={(event) => setYear(Number(event.currentTarget.value))}>
            {years.map((each) => (
              <option key={each} value={each}>
                {academicYearName(each)}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for={`${id}-deadline`}>{own.deadline}</label>
          <input id={`${id}-deadline`} type="date" value={deadline} onInput={(event) => setDeadline(event.currentTarget.value)} />
        </div>
        <div class="field">
          <label for={`${id}-send`}>{own.sendTo}</label>
          <input
            id={`${id}-send`}
            type="text"
            value={sendTo}
            aria-describedby={`${id}-hint`}
            onInput={(event) => setSendTo(event.currentTarget.value)}
          />
          <p class="hint" id={`${id}-hint`}>
            {own.sendToHint}
          </p>
        </div>
        <div class="buttons">
          <Button kind="primary" job="make-forms" isDisabled={!hasRegister} onPress={make}>
            {own.make}
          </Button>
        </div>
      </form>
      {state.formsMade && (
        <p>
          <strong>{own.made(state.formsMade.forms, state.formsMade.schools)}</strong> {own.afterwards}
        </p>
      )}
    </>
  );
}
