// The pane as a whole: sections above, one view below, messages, and the work under way at the bottom.

import { useCallback, useEffect, useRef } from "preact/hooks";
import type { ChosenFile } from "./bridge.ts";
import { useDrop } from "./files/use-drop.ts";
import { JobBar } from "./parts/job-bar.tsx";
import { Messages } from "./parts/messages.tsx";
import { Navigation } from "./parts/navigation.tsx";
import type { Place } from "./state/place.ts";
import { useCollect } from "./state/use-collect.ts";
import { useDark } from "./state/use-dark.ts";
import { useFocus } from "./state/use-focus.ts";
import { usePane } from "./state/use-pane.ts";
import { CheckView } from "./views/check-view.tsx";
import { FilesView } from "./views/files-view.tsx";
import { FormsView } from "./views/forms-view.tsx";
import { FunctionsView } from "./views/functions-view.tsx";
import { JournalView } from "./views/journal-view.tsx";
import { MoreView } from "./views/more-view.tsx";
import { SchoolView } from "./views/school-view.tsx";
import { SettingsView } from "./views/settings-view.tsx";
import { StepsView } from "./views/steps-view.tsx";
import { SummaryView } from "./views/summary-view.tsx";
import { SystemView } from "./views/system-view.tsx";
import { YearView } from "./views/year-view.tsx";

const VIEWS = {
  steps: StepsView,
  files: FilesView,
  check: CheckView,
  summary: SummaryView,
  more: MoreView,
  forms: FormsView,
  settings: SettingsView,
  functions: FunctionsView,
  year: YearView,
  journal: JournalView,
  system: SystemView,
} as const;

/** A card lies above the view that it was opened from, which keeps its filters and what is open in it. */
function View({ places }: { readonly places: readonly Place[] }) {
  const base = places[0]?.view ?? "steps";
  const place = places[places.length - 1];
  const Base = VIEWS[base === "school" ? "summary" : base];
  return (
    <>
      <div class="view" hidden={place?.view === "school"}>
        <Base key={base} />
      </div>
      {place?.view === "school" && (
        <div class="view">
          <SchoolView key={place.school.id} school={place.school} />
        </div>
      )}
    </>
  );
}

export function Pane() {
  const { state, words, actions } = usePane();
  const main = useRef<HTMLElement>(null);
  const collect = useCollect();
  const onFiles = useCallback(
    (files: readonly ChosenFile[]) => {
      actions.open({ view: "files" });
      void collect(files);
    },
    [actions, collect],
  );
  const onFault = useCallback((message: string) => actions.refuse(words.common.unexpected(message)), [actions, words]);
  const isOver = useDrop(onFiles, onFault);
  const isDark = useDark(state.scheme);
  useFocus(main, state.places);
  const isWorking = state.job !== null;

  useEffect(() => {
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (isWorking) actions.cancel();
      else actions.dismiss();
    };
    addEventListener("keydown", cancel);
    return () => removeEventListener("keydown", cancel);
  }, [actions, isWorking]);

  return (
    <div class={`pane ${isDark ? "dark" : "light"}`} lang={state.language}>
      <Navigation />
      <main class="main" ref={main}>
        <Messages />
        <View places={state.places} />
      </main>
      <JobBar />
      {isOver && (
        <div class="drop-over" aria-hidden="true">
          {words.files.dropNow}
        </div>
      )}
    </div>
  );
}
