// The forms of one campaign: those that the options name, of the profile's own and of those composed from the register of fields.

import { composedForms, type FormsWithRules } from "../../shared/catalogue/forms/composed/composed-forms.ts";
import type { Profile } from "../../shared/catalogue/profile.ts";
import { contentsOf } from "../../shared/municipalities/contents-of.ts";
import { BadOption } from "./settings-options.ts";

export interface CampaignOptions {
  /** `kindergarten,staff`: these forms only. */
  readonly form?: string;
  /** Code of a direction of the order: only what its indicators need. */
  readonly direction?: string;
}

const composedFor = async (profile: Profile, direction: string | null): Promise<FormsWithRules> =>
  composedForms(await contentsOf(profile.id), profile.order ?? profile.criteriaFrom.order, direction);

const withForms = (profile: Profile, { forms, rules }: FormsWithRules): Profile => {
  const codes = new Set(forms.map(({ code }) => code));
  return { ...profile, forms, rules: rules.filter(({ form }) => codes.has(form)) };
};

/** The order has indicators that need no form beside the profile's own. */
const WITHOUT = "без --direction";

const namesIn = (text: string): readonly string[] => text.split(",").map((word) => word.trim());

/** The profile with the forms to hand out. Rejects with `BadOption`. */
export async function campaignForms(profile: Profile, { form, direction }: CampaignOptions): Promise<Profile> {
  if (form === undefined && direction === undefined) return profile;
  const { directions } = (await contentsOf(profile.id)).year;
  const codes = directions.map(({ code }) => code);
  if (direction !== undefined && !codes.includes(direction)) throw new BadOption("--direction", direction, codes.join(", "));
  const composed = await composedFor(profile, direction ?? null);
  if (form === undefined) {
    if (composed.forms.length > 0) return withForms(profile, composed);
    const served = await Promise.all(
      codes.map(async (code) => ((await composedFor(profile, code)).forms.length > 0 ? code : [])),
    );
    const allowed = served.flat();
    throw new BadOption("--direction", direction ?? "", allowed.length > 0 ? allowed.join(", ") : WITHOUT);
  }
  const own = direction === undefined ? profile.forms : [];
  const forms = [...own, ...composed.forms];
  const wanted = namesIn(form);
  const unknown = wanted.find((name) => !forms.some(({ code }) => code === name));
  if (unknown !== undefined) throw new BadOption("--form", unknown, forms.map(({ code }) => code).join(", "));
  return withForms(profile, {
    forms: forms.filter(({ code }) => wanted.includes(code)),
    rules: [...profile.rules, ...composed.rules],
  });
}

/** The profile that knows the composed forms which `check --forms` names, beside its own. */
export async function checkedForms(profile: Profile, names: string | undefined): Promise<Profile> {
  const wanted = names === undefined ? [] : namesIn(names);
  if (wanted.every((name) => profile.forms.some(({ code }) => code === name))) return profile;
  const composed = await composedFor(profile, null);
  const forms = [...profile.forms, ...composed.forms.filter(({ code }) => wanted.includes(code))];
  return withForms(profile, { forms, rules: [...profile.rules, ...composed.rules] });
}
