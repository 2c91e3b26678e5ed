// A question asked in its place: nothing is done until it is answered, and Escape is «no».

import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
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
  useEffect(() => {
    if (isAsking || wasAsking.current) box.current?.querySelector<HTMLButtonElement>(".buttons .plain, :scope > .quiet")?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  return (
    <div
      ref={box}
      class="confirm"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isAsking) return;
        event.stopPropagation();
        setAsking(false);
      }}
    >
      {!isAsking && (
        <Button kind="quiet" job={job} {...(says === undefined ? {} : { says })} onPress={() => setAsking(true)}>
          {label}
        </Button>
      )}
      {isAsking && (
        <div class="question" role="group" aria-label={question}>
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
        </div>
      )}
    </div>
  );
}
