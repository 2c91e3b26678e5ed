// A command that changes the open workbook, and beside it what it would change.

import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import type { CommandId, InputOf, ViewOf } from "../../shared/commands/command-types.ts";
import type { SheetChange } from "../../shared/commands/views.ts";
import { useEscape } from "../state/use-escape.ts";
import { usePane } from "../state/use-pane.ts";
import { Button } from "./button.tsx";
import { ChangeList } from "./change-list.tsx";
import { Icon } from "./icon.tsx";

export interface ChangeCommandProps<Id extends CommandId> {
  readonly id: Id;
  readonly input: InputOf<Id>;
  readonly label: string;
  readonly isPrimary?: boolean;
  readonly isDisabled?: boolean;
  /** Tells apart buttons of one command. */
  readonly of?: string;
  readonly onDone?: (view: ViewOf<Id>) => void;
  /** What is run instead of the command itself, where it is only a part of more. */
  readonly act?: (key: string) => Promise<object | null>;
  /** Other buttons of the same row. */
  readonly children?: ComponentChildren;
}

export function ChangeCommand<Id extends CommandId>(props: ChangeCommandProps<Id>) {
  const { id, input, label, isPrimary = false, isDisabled = false, of = "", onDone, act, children } = props;
  const { words, actions } = usePane();
  const [plan, setPlan] = useState<readonly SheetChange[] | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const key = `${id} ${of}`;

  const run = async () => {
    setPlan(null);
    if (act) {
      await act(key);
      return;
    }
    const done = await actions.run(id, input, { key });
    if (done) onDone?.(done.view);
  };
  const preview = async () => {
    const done = await actions.run(id, input, { key: `${key} preview`, dryRun: true });
    if (done) setPlan(done.changes);
  };
  const close = () => {
    setPlan(null);
    box.current?.querySelector<HTMLButtonElement>(".quiet")?.focus();
  };

  useEscape(plan !== null, close);

  return (
    <div class="command" ref={box}>
      <div class="buttons">
        <Button kind={isPrimary ? "primary" : "plain"} job={key} isDisabled={isDisabled} onPress={run}>
          {label}
        </Button>
        {!isDisabled && (
          <Button kind="quiet" job={`${key} preview`} onPress={preview}>
            {words.common.preview}
          </Button>
        )}
        {children}
      </div>
      <div role="status">
        {plan && (
          <div class="plan">
            <div class="plan-head">
              <strong>{words.common.previewTitle}</strong>
              <Button kind="link" says={words.common.close} onPress={close}>
                <Icon name="close" />
              </Button>
            </div>
            {plan.length === 0 ? <p>{words.common.previewNothing}</p> : <ChangeList changes={plan} isPlan />}
          </div>
        )}
      </div>
    </div>
  );
}
