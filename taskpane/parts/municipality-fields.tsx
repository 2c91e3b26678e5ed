// Whose criteria and forms, and what the municipality is called on its papers.

import { useId } from "preact/hooks";
import type { Settings } from "../../shared/catalogue/settings.ts";
import type { SettingsView } from "../../shared/commands/views.ts";
import { Fold } from "./fold.tsx";

interface MunicipalityFieldsProps {
  readonly shown: SettingsView;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}

const OWN_WORDS = ["name", "region", "order", "letterhead"] as const;

export function MunicipalityFields({ shown, settings, onSettings }: MunicipalityFieldsProps) {
  const id = useId();
  const { titles, profiles } = shown;
  const chosen = profiles.find(({ value }) => value === settings.municipality)?.title ?? settings.municipality;
  return (
    <Fold title={`${titles.municipality.title}: ${settings.name || chosen}`}>
      {() => (
        <>
          <div class="field">
            <label for={`${id}-profile`}>{titles.municipality.title}</label>
            <select
              id={`${id}-profile`}
              value={settings.municipality}
              aria-describedby={`${id}-profile-hint`}
              onChange={(event) => {
                // Thresholds were changed for criteria that the other order may not have.
                onSettings({ ...settings, municipality: event.currentTarget.value, lowPercents: {} });
              }}
            >
              {profiles.map(({ value, title }) => (
                <option key={value} value={value}>
                  {title}
                </option>
              ))}
            </select>
            <p class="hint" id={`${id}-profile-hint`}>
              {titles.municipality.meaning}
            </p>
          </div>
          {OWN_WORDS.map((key) => (
            <div class="field" key={key}>
              <label for={`${id}-${key}`}>{titles[key].title}</label>
              <input
                id={`${id}-${key}`}
                type="text"
                value={settings[key]}
                aria-describedby={`${id}-${key}-hint`}
                onInput={(event) => onSettings({ ...settings, [key]: event.currentTarget.value })}
              />
              <p class="hint" id={`${id}-${key}-hint`}>
                {titles[key].meaning}
              </p>
            </div>
          ))}
        </>
      )}
    </Fold>
  );
}
