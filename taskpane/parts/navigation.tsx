// The five sections. Arrows go along them, as in tabs; each is also a stop of Tab.

import type { ViewName } from "../state/place.ts";
import { usePane } from "../state/use-pane.ts";

const TABS = ["steps", "files", "check", "summary", "more"] as const;
const MORE: readonly ViewName[] = ["more", "year", "forms", "settings", "system", "functions", "journal"];

export function Navigation() {
  const { state, words, actions } = usePane();
  const base = state.places[0]?.view ?? "steps";
  const current = MORE.includes(base) ? "more" : base;
  return (
    <nav class="tabs" aria-label={words.common.sections}>
      {TABS.map((tab, index) => (
        <button
          key={tab}
          type="button"
          class="tab"
          aria-current={tab === current ? "page" : undefined}
          onClick={() => actions.open({ view: tab })}
          onKeyDown={(event) => {
            const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
            if (step === 0) return;
            event.preventDefault();
            const next = (index + step + TABS.length) % TABS.length;
            event.currentTarget.parentElement?.querySelectorAll<HTMLButtonElement>(".tab")[next]?.focus();
          }}
        >
          {words.tabs[tab]}
        </button>
      ))}
    </nav>
  );
}
