// The choices that the order leaves open, each with its meaning.

import { useId } from "preact/hooks";
import type { Settings } from "../../shared/catalogue/settings.ts";
import type { Choice, SettingsView } from "../../shared/commands/views.ts";
import { NumberField } from "./number-field.tsx";

interface RuleFieldsProps {
  readonly shown: SettingsView;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly onFault: (field: string, isFault: boolean) => void;
}

const NUMBERS = [
  { key: "minCriteria", min: 1, max: 10, isWhole: true },
  { key: "minParticipants", min: 1, max: 1000, isWhole: true },
  { key: "smallSample", min: 1, max: 1000, isWhole: true },
  { key: "negativeDynamicsPoints", min: 0, max: 100, isWhole: false },
  { key: "souWeightOf2", min: 0, max: 1, isWhole: false },
] as const;

interface RadiosProps<Value extends string> {
  readonly name: string;
  readonly title: string;
  readonly meaning: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onValue: (value: Value) => void;
}

function Radios<Value extends string>({ name, title, meaning, choices, value, onValue }: RadiosProps<Value>) {
  return (
    <fieldset class="field">
      <legend>{title}</legend>
      <p class="hint">{meaning}</p>
      {choices.map((choice) => (
        <label key={choice.value} class="choice">
          <input type="radio" name={name} checked={choice.value === value} onChange={() => onValue(choice.value)} />
          <span>{choice.title}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function RuleFields({ shown, settings, onSettings, onFault }: RuleFieldsProps) {
  const id = useId();
  const { titles } = shown;
  return (
    <>
      <div class="field">
        <label for={`${id}-year`}>{titles.identificationYear.title}</label>
        <select
          id={`${id}-year`}
          value={String(settings.identificationYear)}
          aria-describedby={`${id}-year-hint`}
          onChange={(event) => {
            const chosen = shown.years.find(({ value }) => String(value) === event.currentTarget.value);
            if (chosen) onSettings({ ...settings, identificationYear: chosen.value });
          }}
        >
          {shown.years.map(({ value, title }) => (
            <option key={String(value)} value={String(value)}>
              {title}
            </option>
          ))}
        </select>
        <p class="hint" id={`${id}-year-hint`}>
          {titles.identificationYear.meaning}
        </p>
      </div>
      <Radios
        name={`${id}-combine`}
        {...titles.combine}
        choices={shown.combine}
        value={settings.combine}
        onValue={(combine) => onSettings({ ...settings, combine })}
      />
      <Radios
        name={`${id}-objectivity`}
        {...titles.objectivity}
        choices={shown.objectivity}
        value={settings.objectivity}
        onValue={(objectivity) => onSettings({ ...settings, objectivity })}
      />
      {NUMBERS.map(({ key, min, max, isWhole }) => (
        <div key={key} class="field">
          <label for={`${id}-${key}`}>{titles[key].title}</label>
          <NumberField
            id={`${id}-${key}`}
            value={settings[key]}
            min={min}
            max={max}
            isWhole={isWhole}
            describedBy={`${id}-${key}-hint`}
            onValue={(value) => {
              onFault(key, value === null);
              if (value !== null) onSettings({ ...settings, [key]: value });
            }}
          />
          <p class="hint" id={`${id}-${key}-hint`}>
            {titles[key].meaning}
          </p>
        </div>
      ))}
    </>
  );
}
