// Settings and thresholds with the order's words beside them; what they would change is seen before anything is written.

import { useEffect, useState } from "preact/hooks";
import type { SettingsView as Shown } from "../../shared/commands/views.ts";
import { Button } from "../parts/button.tsx";
import { CollectionFields } from "../parts/collection-fields.tsx";
import { MunicipalityFields } from "../parts/municipality-fields.tsx";
import { RuleFields } from "../parts/rule-fields.tsx";
import { ThresholdField } from "../parts/threshold-field.tsx";
import { ViewHeading } from "../parts/view-heading.tsx";
import { WhatIfPanel } from "../parts/what-if-panel.tsx";
import { draftOf, isSame, orderSettings, type SettingsDraft, thresholdOf, withThreshold } from "../state/settings-draft.ts";
import { usePane } from "../state/use-pane.ts";
import { useWhatIf } from "../state/use-what-if.ts";

export function SettingsView() {
  const { state, words, actions } = usePane();
  const { collection } = state;
  // Which years can be chosen depends on the files.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew for each collection
  useEffect(() => {
    void actions.load("settings", {});
  }, [actions, collection]);
  const heading = (
    <ViewHeading title={words.views.settings} lead={words.settings.lead} onBack={() => actions.open({ view: "more" })} />
  );
  if (state.settings === null)
    return (
      <>
        {heading}
        <p class="quiet-text" role="status">
          {words.common.loading}
        </p>
      </>
    );
  return (
    <>
      {heading}
      <SettingsForm shown={state.settings} />
    </>
  );
}

function SettingsForm({ shown }: { readonly shown: Shown }) {
  const { state, words, actions } = usePane();
  const own = words.settings;
  const inForce = draftOf(shown);
  const draft = state.draft ?? inForce;
  const setDraft = actions.keepDraft;
  /** Fields in which no number stands. */
  const [faults, setFaults] = useState<ReadonlySet<string>>(new Set());
  const isChanged = !isSame(draft, inForce);
  const areVerdictsTouched = !isSame(draft.settings, inForce.settings);
  const isFaulty = faults.size > 0;
  const whatIf = useWhatIf(areVerdictsTouched && !isFaulty ? draft.settings : null);

  const setFault = (field: string, isFault: boolean) => {
    if (faults.has(field) === isFault) return;
    const next = new Set(faults);
    if (isFault) next.add(field);
    else next.delete(field);
    setFaults(next);
  };
  const start = (next: SettingsDraft | null) => {
    setDraft(next);
    setFaults(new Set());
  };

  return (
    <>
      <form class="form" onSubmit={(event) => event.preventDefault()}>
        <section>
          <div class="section-head">
            <h2>{own.thresholds}</h2>
            <Button
              kind="quiet"
              isDisabled={isSame(draft.settings, orderSettings(shown, draft.settings)) && !isFaulty}
              onPress={() => start({ ...draft, settings: orderSettings(shown, draft.settings) })}
            >
              {own.revertAll}
            </Button>
          </div>
          <p class="quiet-text">{shown.order}</p>
          {/* biome-ignore lint/a11y/noRedundantRoles: a list without markers is no list to VoiceOver unless it is said. */}
          <ul class="thresholds" role="list">
            {shown.criteria.map((criterion) => (
              <ThresholdField
                key={criterion.code}
                criterion={criterion}
                value={thresholdOf(draft.settings, criterion)}
                onValue={(value) => {
                  setFault(criterion.code, value === null);
                  if (value !== null) setDraft({ ...draft, settings: withThreshold(draft.settings, criterion, value) });
                }}
              />
            ))}
          </ul>
        </section>
        <section>
          <h2>{own.rules}</h2>
          <RuleFields
            shown={shown}
            settings={draft.settings}
            onFault={setFault}
            onSettings={(settings) => setDraft({ ...draft, settings })}
          />
        </section>
        <section>
          <h2>{own.collection}</h2>
          <CollectionFields
            shown={shown}
            collection={draft.collection}
            onCollection={(collection) => setDraft({ ...draft, collection })}
          />
        </section>
        <section>
          <MunicipalityFields
            shown={shown}
            settings={draft.settings}
            onSettings={(settings) => setDraft({ ...draft, settings })}
          />
        </section>
      </form>
      {(isChanged || isFaulty) && (
        <WhatIfPanel
          input={{ ...draft, withOpenWorkbook: shown.withOpenWorkbook }}
          isFaulty={isFaulty}
          whatIf={whatIf}
          onApplied={() => start(null)}
          onDiscard={() => start(null)}
        />
      )}
    </>
  );
}
