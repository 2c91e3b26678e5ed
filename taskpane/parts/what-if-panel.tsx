// What the changed settings would do, always in sight while they are being changed, and the way to apply them.

import type { ChangeSettingsInput } from "../../shared/commands/command-types.ts";
import type { WhatIfView } from "../../shared/commands/views.ts";
import { usePane } from "../state/use-pane.ts";
import type { WhatIf } from "../state/use-what-if.ts";
import { Button } from "./button.tsx";
import { ChangeCommand } from "./change-command.tsx";
import { Fold } from "./fold.tsx";
import { Icon } from "./icon.tsx";

const VERDICTS = ["low-result", "not-low-result", "insufficient-data"] as const;

interface WhatIfPanelProps {
  readonly input: ChangeSettingsInput;
  readonly isFaulty: boolean;
  readonly whatIf: WhatIf;
  readonly onApplied: () => void;
  readonly onDiscard: () => void;
}

function Flips({ view }: { readonly view: WhatIfView }) {
  const { words, actions } = usePane();
  const own = words.settings;
  return (
    <>
      <dl class="before-after">
        {VERDICTS.map((verdict) => (
          <div key={verdict}>
            <dt>{words.verdicts[verdict]}</dt>
            <dd>
              {view.before[verdict] === view.counts[verdict]
                ? view.counts[verdict]
                : `${view.before[verdict]} → ${view.counts[verdict]}`}
            </dd>
          </div>
        ))}
      </dl>
      {view.flips.length === 0 ? (
        <p class="quiet-text">{own.noFlips}</p>
      ) : (
        <Fold title={own.flips(view.flips.length)}>
          {() => (
            <ul class="plain-list flips">
              {view.flips.map(({ id, name, fromText, toText, reasons }) => (
                <li key={id}>
                  <Button kind="link" school={id} onPress={() => actions.openSchool({ id, name })}>
                    {name}
                  </Button>
                  <p>
                    {fromText} → <strong>{toText}</strong>
                  </p>
                  {reasons.map((reason) => (
                    <p key={reason} class="quiet-text">
                      {reason}
                    </p>
                  ))}
                </li>
              ))}
            </ul>
          )}
        </Fold>
      )}
    </>
  );
}

export function WhatIfPanel({ input, isFaulty, whatIf, onApplied, onDiscard }: WhatIfPanelProps) {
  const { words } = usePane();
  const own = words.settings;
  return (
    <section class="what-if" aria-label={own.whatIf} aria-busy={whatIf.isAsking}>
      <h2>{own.whatIf}</h2>
      <div role="status">
        {isFaulty ? (
          <p class="fault">{own.fixNumbers}</p>
        ) : whatIf.refusal ? (
          <p>
            {whatIf.refusal.text} {whatIf.refusal.advice}
          </p>
        ) : whatIf.view ? (
          <Flips view={whatIf.view} />
        ) : (
          <p class="quiet-text">
            <Icon name="note" /> {own.unsaved}
          </p>
        )}
      </div>
      <ChangeCommand id="change-settings" input={input} label={own.apply} isPrimary isDisabled={isFaulty} onDone={onApplied}>
        <Button kind="quiet" onPress={onDiscard}>
          {own.discard}
        </Button>
      </ChangeCommand>
    </section>
  );
}
