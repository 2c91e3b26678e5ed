// The sheet «Источники данных»: what comes from which system, in what file, when, and whether the tool reads it.

import { fieldsOfEntry, systemsOfEntry } from "../../catalogue/fields/entry-fields.ts";
import { FIELD_FORMS, recordsOf } from "../../catalogue/fields/field-catalogue.ts";
import { INFORMATION_SYSTEMS, type InformationSystem } from "../../catalogue/information-systems.ts";
import { entriesOf } from "../../catalogue/order-contents.ts";
import { linesText } from "./lines-text.ts";
import { type ProfileInput, type ProfileTable, profileTable } from "./profile-table.ts";

export function sourcesTable({ contents, words, language }: ProfileInput): ProfileTable {
  const { columns: names } = words;
  const entries = entriesOf(contents).map((entry) => ({ entry, systems: systemsOfEntry(entry) }));
  const needed = new Set(entries.flatMap(({ entry }) => fieldsOfEntry(entry).map(({ field }) => field)));
  const fields = FIELD_FORMS.flatMap(recordsOf).filter((field) => needed.has(field));
  const fieldsFrom = ({ id }: InformationSystem) =>
    fields.filter(({ systems }) => (systems === undefined ? id === "hand" : systems.includes(id)));
  const entriesFrom = ({ id }: InformationSystem) => entries.filter(({ systems }) => systems.includes(id));
  const namedAs = ({ id }: InformationSystem) =>
    contents.systems
      .filter(({ system }) => system === id)
      .map(({ text, use, lines }) => `${text}${use === undefined ? "" : ` — ${use}`} (${linesText(lines)})`)
      .join("\n");
  const used = INFORMATION_SYSTEMS.filter((system) => entriesFrom(system).length > 0 || namedAs(system) !== "");
  return profileTable<InformationSystem>(
    "sources",
    words.sheets.sources,
    1,
    [
      { header: names.systems, width: 30, value: ({ name }) => name[language] },
      { header: names.gives, width: 44, value: ({ gives }) => gives },
      { header: names.file, width: 50, value: ({ file }) => file },
      { header: names.when, width: 26, value: ({ when }) => when },
      { header: names.read, width: 22, value: ({ read }) => words.read[read], colours: [[words.read.yes, "good"]] },
      { header: names.fieldCount, width: 12, value: (system) => fieldsFrom(system).length },
      { header: names.entryCount, width: 12, value: (system) => entriesFrom(system).length },
      {
        header: names.entries,
        width: 50,
        value: (system) =>
          entriesFrom(system)
            .map(({ entry }) => entry.code)
            .join(", ") || null,
        onlyInBook: true,
      },
      { header: names.named, width: 50, value: (system) => namedAs(system) || null },
    ],
    used,
  );
}
