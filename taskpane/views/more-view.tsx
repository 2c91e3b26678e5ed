// What is needed less often, and how the pane looks and speaks.

import { useId } from "preact/hooks";
import type { Language } from "../../shared/catalogue/messages/messages.ts";
import { Button } from "../parts/button.tsx";
import { Icon } from "../parts/icon.tsx";
import { ViewHeading } from "../parts/view-heading.tsx";
import { SCHEMES } from "../state/scheme.ts";
import { usePane } from "../state/use-pane.ts";

const VIEWS = ["year", "settings", "forms", "system", "functions", "journal"] as const;
const LANGUAGES: readonly Language[] = ["ru", "en"];

export function MoreView() {
  const { state, words, actions } = usePane();
  const id = useId();
  return (
    <>
      <ViewHeading title={words.views.more} />
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without markers is no list to VoiceOver unless it is said. */}
      <ul class="rows" role="list">
        {VIEWS.map((view) => (
          <li key={view} class="row">
            <Button kind="link" onPress={() => actions.open({ view })}>
              {words.views[view]}
              <Icon name="next" />
            </Button>
          </li>
        ))}
      </ul>
      <div class="form">
        <div class="field">
          <label for={`${id}-language`}>{words.common.language}</label>
          <select
            id={`${id}-language`}
            value={state.language}
            onChange={(event) => actions.speak(event.currentTarget.value === "en" ? "en" : "ru")}
          >
            {LANGUAGES.map((language) => (
              <option key={language} value={language} lang={language}>
                {words.languages[language]}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for={`${id}-scheme`}>{words.common.appearance}</label>
          <select
            id={`${id}-scheme`}
            value={state.scheme}
            onChange={(event) => actions.paint(SCHEMES.find((each) => each === event.currentTarget.value) ?? "system")}
          >
            {SCHEMES.map((scheme) => (
              <option key={scheme} value={scheme}>
                {words.schemes[scheme]}
              </option>
            ))}
          </select>
        </div>
      </div>
    </>
  );
}
