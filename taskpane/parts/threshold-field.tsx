// The threshold of a criterion, with the order's words and the order's own threshold beside it.

import { useId } from "preact/hooks";
import type { CriterionSetting } from "../../shared/commands/views.ts";
import { usePane } from "../state/use-pane.ts";
import { Button } from "./button.tsx";
import { NumberField } from "./number-field.tsx";

interface ThresholdFieldProps {
  readonly criterion: CriterionSetting;
  readonly value: number;
  readonly onValue: (value: number | null) => void;
}

export function ThresholdField({ criterion, value, onValue }: ThresholdFieldProps) {
  const own = usePane().words.settings;
  const id = useId();
  const { code, text, comparison, orderThreshold } = criterion;
  const isChanged = value !== orderThreshold;
  return (
    <li class={`threshold ${isChanged ? "changed" : ""}`}>
      <div class="threshold-head">
        <span class="code">{code}</span>
        <span class="quiet-text">{own.comparisons[comparison]}</span>
        <NumberField
          id={`${id}-number`}
          value={value}
          min={0}
          max={100}
          says={own.percent(code)}
          describedBy={`${id}-order`}
          onValue={onValue}
        />
      </div>
      <input
        type="range"
        min={0}
        max={100}
        step={1}
        value={value}
        aria-label={own.range(code)}
        onInput={(event) => onValue(Number(event.currentTarget.value))}
      />
      <p class="threshold-order" id={`${id}-order`}>
        <span>{own.order(orderThreshold)}</span>
        {isChanged && (
          <Button kind="link" onPress={() => onValue(orderThreshold)}>
            {own.revert(code)}
          </Button>
        )}
      </p>
      <p class="order-words">{text}</p>
    </li>
  );
}
