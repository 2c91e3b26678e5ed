// A question asked in its place: nothing is done until it is answered, and Escape is «no».

import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useEscape } from "../state/use-escape.ts";
import { usePane } from "../state/use-pane.ts";
import { Button } from "./button.tsx";

interface ConfirmProps {
  readonly label: ComponentChildren;
  readonly says?: string;
  readonly question: string;
  readonly yes: string;
  readonly job: string;
  readonly onYes: () => void;
}

export function Confirm({ label, says, question, yes, job, onYes }: ConfirmProps) {
  const { words } = usePane();
  const [isAsking, setAsking] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    if (isAsking || wasAsking.current) box.current?.querySelector<HTMLButtonElement>(".buttons .plain, :scope > .quiet")?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  useEscape(isAsking, () => setAsking(false));

  return (
    <div ref={box} class="confirm">
      {!isAsking && (
        <Button kind="quiet" job={job} {...(says === undefined ? {} : { says })} onPress={() => setAsking(true)}>
          {label}
        </Button>
      )}
      {isAsking && (
        <fieldset class="question" aria-label={question}>
          <p>{question}</p>
          <div class="buttons">
            <Button
              kind="primary"
              job={job}
              onPress={() => {
                setAsking(false);
                onYes();
              }}
            >
              {yes}
            </Button>
            <Button onPress={() => setAsking(false)}>{words.common.no}</Button>
          </div>
        </fieldset>
      )}
    </div>
  );
}
