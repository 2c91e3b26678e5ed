// The command «Показатели направлений»: every indicator of an order, of each organisation and of the municipality, from what was sent.

import { fieldsToName } from "../catalogue/fields/fields-to-name.ts";
import type { Finding } from "../catalogue/findings.ts";
import { fieldsOf } from "../catalogue/forms/form.ts";
import { entriesIn, entriesOf, type OrderContents } from "../catalogue/order-contents.ts";
import { indicatorsOf } from "../catalogue/order-entry.ts";
import type { Profile } from "../catalogue/profile.ts";
import type { Settings } from "../catalogue/settings.ts";
import { CellSource, derivedCatalogue } from "../indicators/cell-source.ts";
import { compileEntries, type EntryIndicator } from "../indicators/compile-entries.ts";
import { DERIVED_FIELDS, SUPPLIED_FIELDS } from "../indicators/derived-fields.ts";
import { evaluateEntries } from "../indicators/evaluate-entries.ts";
import type { KnownField } from "../notation/known-fields.ts";
import type { DirectionsData } from "../reports/directions/directions-data.ts";
import type { School } from "../schools/identify-school.ts";
import { chooseRegister, type RegisterEntry } from "../schools/register-entry.ts";
import { type FileReading, resultsOf } from "./build-summary.ts";
import { observeFiles } from "./observe-files.ts";
import type { SubmittedFile } from "./read-submitted-file.ts";

export interface DirectionsInput {
  readonly profile: Profile;
  readonly contents: OrderContents;
  /** What the municipality is called; may be blank. */
  readonly municipality: string;
  readonly settings: Settings;
  /** As results of procedures and registers. */
  readonly files: readonly FileReading[];
  /** The same files as forms. */
  readonly submitted: readonly SubmittedFile[];
  /** The academic year by the calendar year in which it ends. */
  readonly year: number;
}

/** A window of three years before the year looks so far back. */
const YEARS_BACK = 3;

/** The fields of the register, and those of the profile's own forms that the register does not have. */
function fieldsKnown({ forms }: Profile): readonly KnownField[] {
  const own = forms.flatMap((form) =>
    fieldsOf(form).map(
      ({ code, label, type, options, row, column }): KnownField => ({
        ...{ code, label, of: "school", kind: type, form: form.code, place: { row, column } },
        ...(options === null ? {} : { options: options.map((option) => ({ code: option, label: option })) }),
      }),
    ),
  );
  return [...fieldsToName(), ...SUPPLIED_FIELDS, ...own];
}

function indicatorsIn(contents: OrderContents): readonly EntryIndicator[] {
  const directionOf = new Map(
    contents.year.directions.flatMap(({ code }) => entriesIn(contents, code).map((entry) => [entry, code] as const)),
  );
  return entriesOf(contents).flatMap((entry) =>
    indicatorsOf(entry).map((indicator) => ({ direction: directionOf.get(entry) ?? null, unit: entry.unit ?? null, indicator })),
  );
}

const asEntry = ({ login, code, name }: School): RegisterEntry => ({
  login,
  code,
  name,
  otherNames: [],
  mail: null,
  at: { file: "" },
});

/** Pure. */
export function computeDirections({
  profile,
  contents,
  municipality,
  settings,
  files,
  submitted,
  year,
}: DirectionsInput): DirectionsData {
  const results = resultsOf(files);
  const parts = files.flatMap((file) => (file.ok ? [file.part] : []));
  const listed = chooseRegister(
    parts.flatMap((part) => part.register),
    true,
  ).register;
  // Without a register the schools that sent results are one: forms are joined to them and not counted beside them.
  const register = listed.length > 0 ? listed : results.schools.map(asEntry);
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, back) => year - back);
  const observed = observeFiles({ results, submitted, register, profile, settings, years });
  const { catalogue, derived } = derivedCatalogue(fieldsKnown(profile), DERIVED_FIELDS);
  const period = { from: `${year - 1}-09-01`, to: `${year}-08-31` };
  const items = compileEntries(indicatorsIn(contents), catalogue);
  const values = evaluateEntries(items, new CellSource(observed.store, derived, period), { year, period });
  const unread = files.flatMap((file): readonly Finding[] => (file.ok ? [] : [file.finding]));
  const names = new Map([...observed.names, [profile.id, municipality || profile.id]]);
  return {
    contents,
    municipality,
    year,
    values,
    names,
    schools: observed.store.asked("school", year).length,
    unmatched: results.schools.length === 0 ? 0 : observed.unmatched,

    findings: [...unread, ...observed.findings],
  };
}
