// The sheet «Допущения»: what the order leaves open, what is taken, what else could be, and the specialist's own choice.

import { type Assumption, entriesOf } from "../../catalogue/order-contents.ts";
import { type ProfileInput, type ProfileTable, profileTable } from "./profile-table.ts";

export function assumptionsTable({ contents, words, choices }: ProfileInput): ProfileTable {
  const { columns: names } = words;
  const entries = entriesOf(contents);
  const restingOn = (assumption: Assumption): string =>
    entries
      .filter(({ assumptions }) => assumptions.includes(assumption.id))
      .map(({ code }) => code)
      .join(", ");
  return profileTable<Assumption>(
    "assumptions",
    words.sheets.assumptions,
    2,
    [
      { header: names.code, width: 8, value: ({ id }) => id },
      { header: names.about, width: 40, value: ({ about }) => about },
      {
        header: names.standard,
        width: 60,
        value: ({ standard, prominent }) => (prominent ? `${standard} (${words.prominent})` : standard),
      },
      { header: names.alternatives, width: 44, value: ({ alternatives }) => alternatives.join("\n") || null },
      { header: names.reason, width: 40, value: ({ reason }) => reason },
      { header: names.entries, width: 36, value: restingOn },
      { header: names.chosen, width: 44, value: ({ id }) => choices.get(id) ?? null, style: "input", onlyInBook: true },
    ],
    contents.assumptions,
  );
}
