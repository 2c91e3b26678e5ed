// The municipality's order for reading: what is in it, in its own words; every term is one press away from where it is used.

import { useEffect, useId, useState } from "preact/hooks";
import type { SystemView as System, SystemItem } from "../../shared/reports/profile/system-view.ts";
import { Button } from "../parts/button.tsx";
import { Fold } from "../parts/fold.tsx";
import { Paged } from "../parts/paged.tsx";
import { ViewHeading } from "../parts/view-heading.tsx";
import { usePane } from "../state/use-pane.ts";

type Loaded = System | "loading" | "failed";

/** The order is long: it is loaded when somebody wants to read it. */
function useSystem(): Loaded {
  const { state, actions } = usePane();
  const { language, settings } = state;
  const [system, setSystem] = useState<Loaded>("loading");
  useEffect(() => {
    if (settings === null) void actions.load("settings", {});
  }, [settings, actions]);
  const id = settings?.settings.municipality;
  useEffect(() => {
    if (id === undefined) return;
    let isGone = false;
    const show = (loaded: Loaded) => {
      if (!isGone) setSystem(loaded);
    };
    setSystem("loading");
    actions.order(id, language).then(show, () => show("failed"));
    return () => {
      isGone = true;
    };
  }, [id, language, actions]);
  return system;
}

function Item({ item, definitions }: { readonly item: SystemItem; readonly definitions: System["definitions"] }) {
  const own = usePane().words.system;
  const [term, setTerm] = useState<string | null>(null);
  const definition = term === null ? undefined : definitions[term];
  return (
    <>
      <p>{item.text}</p>
      {item.lines !== "" && <p class="quiet-text">{own.line(item.lines)}</p>}
      {item.details.length > 0 && (
        <dl class="parameters">
          {item.details.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {item.terms.length > 0 && (
        <p>
          {own.terms}
          {item.terms.map((each) => (
            <span key={each}>
              {" "}
              <Button kind="link" onPress={() => setTerm(each === term ? null : each)}>
                {each}
              </Button>
            </span>
          ))}
        </p>
      )}
      <p role="status">{definition && `${term}: ${definition.text} (${own.line(definition.lines)})`}</p>
    </>
  );
}

function Browser({ system }: { readonly system: System }) {
  const { words } = usePane();
  const own = words.system;
  const id = useId();
  const [text, setText] = useState("");
  const [kind, setKind] = useState("");
  const sought = text.trim().toLowerCase();
  const found = system.items.filter(
    (item) => (kind === "" || item.kind === kind) && `${item.code ?? ""} ${item.text}`.toLowerCase().includes(sought),
  );
  return (
    <div class="browser">
      <div class="filter">
        <label class="unseen" for={`${id}-kind`}>
          {own.kind}
        </label>
        <select id={`${id}-kind`} value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
          <option value="">{own.all}</option>
          {system.kinds.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
        <label class="unseen" for={id}>
          {own.search}
        </label>
        <input
          id={id}
          type="search"
          placeholder={own.search}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="quiet-text" role="status">
          {found.length === 0 ? words.common.nothingFound : words.common.shown(found.length, system.items.length)}
        </p>
      </div>
      <Paged items={found} kind="groups">
        {(item) => (
          <li key={`${item.kind} ${item.code} ${item.lines} ${item.text}`}>
            <Fold
              kind="section"
              title={
                <span class="fold-name">
                  {item.code !== null && <code>{item.code}</code>} {item.text}
                </span>
              }
            >
              {() => <Item item={item} definitions={system.definitions} />}
            </Fold>
          </li>
        )}
      </Paged>
    </div>
  );
}

export function SystemView() {
  const { words, actions } = usePane();
  const system = useSystem();
  return (
    <>
      <ViewHeading title={words.views.system} lead={words.system.lead} onBack={() => actions.open({ view: "more" })} />
      {typeof system === "object" ? (
        <Browser system={system} />
      ) : (
        <p class="quiet-text" role="status">
          {system === "loading" ? words.common.loading : words.system.unavailable}
        </p>
      )}
    </>
  );
}
