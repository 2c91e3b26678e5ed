// A measure in the view «Год»: its words and day, the way to its row, and the mark that it is done.

import { useId, useState } from "preact/hooks";
import type { PlanInput } from "../../shared/commands/command-types.ts";
import type { YearRowView } from "../../shared/commands/views.ts";
import { usePane } from "../state/use-pane.ts";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";

interface YearRowProps {
  readonly row: YearRowView;
  readonly input: PlanInput;
  /** Before the sheets are made there is nowhere to mark it. */
  readonly isBuilt: boolean;
}

const isoDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

export function YearRow({ row, input, isBuilt }: YearRowProps) {
  const { words, actions, now } = usePane();
  const own = words.year;
  const id = useId();
  const [isMarking, setIsMarking] = useState(false);
  const [link, setLink] = useState("");
  const [doneOn, setDoneOn] = useState(() => isoDay(now()));
  const { item, text, next, stateText, role, report, at } = row;
  const key = `mark-done ${item}`;
  const mark = async () => {
    const done = await actions.run("mark-done", { ...input, mark: { item, doneOn, link: link.trim() } }, { key });
    if (done) setIsMarking(false);
  };
  return (
    <li class="row">
      <Icon name={row.state === "overdue" ? "error" : "warning"} />
      <div class="row-body">
        {at ? (
          <Button kind="link" job={`go ${item}`} onPress={() => actions.goTo(at, `go ${item}`)}>
            {`${item}. ${text}`}
            <Icon name="next" />
          </Button>
        ) : (
          <p>{`${item}. ${text}`}</p>
        )}
        <p class="quiet-text sentence">
          {[stateText, next !== null && own.by(words.date(next)), role, report].filter(Boolean).join(" · ")}
        </p>
        {isBuilt && !isMarking && (
          <Button kind="quiet" onPress={() => setIsMarking(true)}>
            {own.mark}
          </Button>
        )}
        {isMarking && (
          <form
            class="form"
            onSubmit={(event) => {
              event.preventDefault();
              void mark();
            }}
          >
            <div class="field">
              <label for={`${id}-day`}>{own.doneOn}</label>
              <input id={`${id}-day`} type="date" value={doneOn} onInput={(event) => setDoneOn(event.currentTarget.value)} />
            </div>
            <div class="field">
              <label for={`${id}-link`}>{own.link}</label>
              <input id={`${id}-link`} type="text" value={link} onInput={(event) => setLink(event.currentTarget.value)} />
            </div>
            <div class="buttons">
              <Button kind="primary" job={key} onPress={mark}>
                {own.mark}
              </Button>
              <Button kind="quiet" onPress={() => setIsMarking(false)}>
                {words.common.cancel}
              </Button>
            </div>
          </form>
        )}
      </div>
    </li>
  );
}
