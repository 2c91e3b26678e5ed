// A number as people type it: with a comma or a point, and never taken for another one.

import { useState } from "preact/hooks";
import { usePane } from "../state/use-pane.ts";
import { readTyped } from "./read-typed.ts";

interface NumberFieldProps {
  readonly id: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly isWhole?: boolean;
  /** Where no label stands beside it. */
  readonly says?: string;
  readonly describedBy?: string;
  /** `null`: what is typed is no number of the range. */
  readonly onValue: (value: number | null) => void;
}

/** Not `type="number"`: in another locale than the user's it drops the comma, and «3,5» silently becomes 35. */
export function NumberField({ id, value, min, max, isWhole = false, says, describedBy, onValue }: NumberFieldProps) {
  const { words } = usePane();
  const shown = (number: number) => (words.language === "ru" ? String(number).replace(".", ",") : String(number));
  const [typed, setTyped] = useState({ text: shown(value), value });
  // Changed from outside, by the slider or back to the order's value.
  if (typed.value !== value) setTyped({ text: shown(value), value });
  const isFaulty = readTyped(typed.text, min, max, isWhole) === null;
  return (
    <>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        class="number"
        value={typed.text}
        aria-label={says}
        aria-invalid={isFaulty ? "true" : undefined}
        aria-describedby={[isFaulty && `${id}-fault`, describedBy].filter(Boolean).join(" ") || undefined}
        onInput={(event) => {
          const text = event.currentTarget.value;
          const read = readTyped(text, min, max, isWhole);
          setTyped({ text, value: read ?? value });
          onValue(read);
        }}
      />
      {isFaulty && (
        <span class="hint fault" id={`${id}-fault`}>
          {words.settings.badNumber(min, max)}
        </span>
      )}
    </>
  );
}
