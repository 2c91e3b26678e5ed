// The sheets «Термины», «Требования» and «Особенности документа»: passages of the order with their lines.

import { linesText } from "./lines-text.ts";
import { type ProfileInput, type ProfileTable, profileTable } from "./profile-table.ts";

export const termsTable = ({ contents, words }: ProfileInput): ProfileTable =>
  profileTable(
    "terms",
    words.sheets.terms,
    1,
    [
      { header: words.columns.term, width: 36, value: ({ term }) => term },
      { header: words.columns.text, width: 100, value: ({ text, ours }) => (ours ? `${text} (${words.ours})` : text) },
      { header: words.columns.lines, width: 12, value: ({ lines }) => linesText(lines) },
    ],
    contents.definitions,
  );

export const requirementsTable = ({ contents, words }: ProfileInput): ProfileTable =>
  profileTable(
    "requirements",
    words.sheets.requirements,
    1,
    [
      { header: words.columns.topic, width: 24, value: ({ topic }) => words.topics[topic] },
      { header: words.columns.text, width: 110, value: ({ text }) => text },
      { header: words.columns.lines, width: 12, value: ({ lines }) => linesText(lines) },
    ],
    contents.requirements,
  );

export const odditiesTable = ({ contents, words }: ProfileInput): ProfileTable =>
  profileTable(
    "oddities",
    words.sheets.oddities,
    0,
    [
      { header: words.columns.note, width: 120, value: ({ note }) => note },
      { header: words.columns.lines, width: 24, value: ({ lines }) => linesText(lines) },
    ],
    contents.oddities,
  );
