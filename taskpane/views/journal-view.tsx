// What was changed in the open workbook, and how to put it back.

import { ChangeList } from "../parts/change-list.tsx";
import { Confirm } from "../parts/confirm.tsx";
import { ViewHeading } from "../parts/view-heading.tsx";
import { usePane } from "../state/use-pane.ts";

export function JournalView() {
  const { state, words, actions } = usePane();
  const own = words.journal;
  const { journal } = state;
  return (
    <>
      <ViewHeading title={words.views.journal} lead={own.lead} onBack={() => actions.open({ view: "more" })} />
      {journal.length === 0 ? (
        <p class="quiet-text">{own.empty}</p>
      ) : (
        <ol class="journal">
          {journal.map((entry, index) => {
            const later = journal.slice(0, index).filter((each) => each.state === "done").length;
            return (
              <li key={entry.id} class={`entry ${entry.state}`}>
                <h2>{words.commands[entry.command].title}</h2>
                <p class="quiet-text">
                  <time dateTime={entry.time}>{words.date(entry.time)}</time>
                  {entry.state === "undone" && <span class="badge">{own.undone}</span>}
                </p>
                {entry.changes.length === 0 ? (
                  <p class="quiet-text">{own.noChanges}</p>
                ) : (
                  <ChangeList changes={entry.changes} isPlan={false} />
                )}
                {entry.state === "done" && (
                  <Confirm
                    label={own.undo}
                    says={`${own.undo}: ${words.commands[entry.command].title}, ${words.date(entry.time)}`}
                    question={own.undoSure(later)}
                    yes={own.undoYes}
                    job={`undo ${entry.id}`}
                    onYes={() => actions.undo(entry.id)}
                  />
                )}
              </li>
            );
          })}
        </ol>
      )}
    </>
  );
}
