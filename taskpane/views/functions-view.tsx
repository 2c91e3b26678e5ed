// The functions that can be typed into cells: what each does, takes and gives.

import { useEffect, useId, useState } from "preact/hooks";
import type { FunctionView } from "../../shared/commands/views.ts";
import { Button } from "../parts/button.tsx";
import { ChangeCommand } from "../parts/change-command.tsx";
import { Fold } from "../parts/fold.tsx";
import { Paged } from "../parts/paged.tsx";
import { ViewHeading } from "../parts/view-heading.tsx";
import { usePane } from "../state/use-pane.ts";

function FunctionDetails({ it }: { readonly it: FunctionView }) {
  const { words, actions } = usePane();
  const own = words.functions;
  const job = `insert ${it.id}`;
  return (
    <>
      <p>{it.description}</p>
      {it.parameters.length > 0 && (
        <>
          <h2>{own.parameters}</h2>
          <dl class="parameters">
            {it.parameters.map(({ name, description, optional }) => (
              <div key={name}>
                <dt>
                  <code>{name}</code>
                  {optional && <span class="quiet-text"> {own.optional}</span>}
                </dt>
                <dd>{description}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <h2>{own.example}</h2>
      <p>
        <code class="example">{it.example}</code>
      </p>
      <div class="buttons">
        <Button job={job} onPress={() => actions.insertFormula(it.example, job)}>
          {own.insert}
        </Button>
      </div>
      <ChangeCommand
        id="show-example"
        of={it.id}
        input={{ id: it.id }}
        label={own.show}
        act={(key) => actions.showExample(it.id, key)}
      />
    </>
  );
}

export function FunctionsView() {
  const { state, words, actions } = usePane();
  const id = useId();
  const [text, setText] = useState("");
  const { functions } = state;
  useEffect(() => {
    if (functions === null) void actions.load("functions", {});
  }, [functions, actions]);
  const sought = text.trim().toLowerCase();
  const found = (functions ?? []).filter((it) => `${it.id} ${it.title} ${it.description}`.toLowerCase().includes(sought));
  return (
    <>
      <ViewHeading title={words.views.functions} lead={words.functions.lead} onBack={() => actions.open({ view: "more" })} />
      {functions === null ? (
        <p class="quiet-text" role="status">
          {words.common.loading}
        </p>
      ) : (
        <div class="browser">
          <div class="filter">
            <label class="unseen" for={id}>
              {words.functions.search}
            </label>
            <input
              id={id}
              type="search"
              placeholder={words.functions.search}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
            <p class="quiet-text" role="status">
              {found.length === 0 ? words.common.nothingFound : words.common.shown(found.length, functions.length)}
            </p>
          </div>
          <Paged items={found} kind="groups">
            {(it) => (
              <li key={it.id}>
                <Fold
                  kind="section"
                  title={
                    <span class="fold-name">
                      {it.title} <code>{it.id}</code>
                    </span>
                  }
                >
                  {() => <FunctionDetails it={it} />}
                </Fold>
              </li>
            )}
          </Paged>
        </div>
      )}
    </>
  );
}
