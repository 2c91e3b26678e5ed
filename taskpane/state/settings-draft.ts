// Settings that are being changed and are not in force yet.

import type { Settings } from "../../shared/catalogue/settings.ts";
import type { ChangeSettingsInput } from "../../shared/commands/command-types.ts";
import type { CriterionSetting, SettingsView } from "../../shared/commands/views.ts";

export type SettingsDraft = Pick<ChangeSettingsInput, "settings" | "collection">;

export const draftOf = ({ settings, collection }: SettingsView): SettingsDraft => ({ settings, collection });

export const thresholdOf = ({ lowPercents }: Settings, { code, orderThreshold }: CriterionSetting): number =>
  lowPercents[code] ?? orderThreshold;

/** A threshold that is the order's own is not kept as a change. */
export function withThreshold(settings: Settings, { code, orderThreshold }: CriterionSetting, percent: number): Settings {
  const { [code]: _, ...others } = settings.lowPercents;
  return { ...settings, lowPercents: percent === orderThreshold ? others : { ...others, [code]: percent } };
}

/** The year and whose order it is are no choices of the order's: they stay. */
export function orderSettings({ defaults }: SettingsView, settings: Settings): Settings {
  const { identificationYear, municipality, name, region, order, letterhead } = settings;
  return { ...defaults, identificationYear, municipality, name, region, order, letterhead };
}

/** The same whatever the order of its keys. */
const canonical = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(canonical)
    : value !== null && typeof value === "object"
      ? Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, each]) => [key, canonical(each)])
      : value;

export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
