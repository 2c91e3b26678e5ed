// What is collected from schools, for which year and by when.

import { useId } from "preact/hooks";
import type { Collection } from "../../shared/commands/campaign.ts";
import type { SettingsView } from "../../shared/commands/views.ts";
import { usePane } from "../state/use-pane.ts";

interface CollectionFieldsProps {
  readonly shown: SettingsView;
  readonly collection: Collection;
  readonly onCollection: (collection: Collection) => void;
}

export function CollectionFields({ shown, collection, onCollection }: CollectionFieldsProps) {
  const own = usePane().words.settings;
  const id = useId();
  const all = shown.forms.map(({ value }) => value);
  const owed = collection.forms ?? all;
  return (
    <>
      <div class="field">
        <label for={`${id}-year`}>{own.year}</label>
        <select
          id={`${id}-year`}
          value={String(collection.year)}
          onChange={(event) => {
            const chosen = shown.years.find(({ value }) => String(value) === event.currentTarget.value);
            if (chosen) onCollection({ ...collection, year: chosen.value });
          }}
        >
          {shown.years.map(({ value, title }) => (
            <option key={String(value)} value={String(value)}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-deadline`}>{own.deadline}</label>
        <input
          id={`${id}-deadline`}
          type="date"
          value={collection.deadline ?? ""}
          aria-describedby={`${id}-deadline-hint`}
          onInput={(event) => {
            const { value } = event.currentTarget;
            onCollection({ ...collection, deadline: value === "" ? null : value });
          }}
        />
        <p class="hint" id={`${id}-deadline-hint`}>
          {own.deadlineHint}
        </p>
      </div>
      <fieldset class="field">
        <legend>{own.formsOwed}</legend>
        {shown.forms.map(({ value, title }) => (
          <label key={value} class="choice">
            <input
              type="checkbox"
              checked={owed.includes(value)}
              onChange={(event) => {
                const isOwed = event.currentTarget.checked;
                const forms = all.filter((each) => (each === value ? isOwed : owed.includes(each)));
                // All of them is «all», so that a form added later is owed too.
                onCollection({ ...collection, forms: forms.length === all.length ? null : forms });
              }}
            />
            <span>{title}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
