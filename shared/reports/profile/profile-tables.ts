// The tables of a profile's book, in the order of its sheets.

import type { Language } from "../../catalogue/messages/messages.ts";
import { orderWordsOf } from "../../catalogue/messages/order-words-of.ts";
import type { OrderContents } from "../../catalogue/order-contents.ts";
import { assumptionsTable } from "./assumptions-table.ts";
import { entriesTable } from "./entries-table.ts";
import { fieldsTable } from "./fields-table.ts";
import { deadlinesTable, measuresTable } from "./measures-table.ts";
import { odditiesTable, requirementsTable, termsTable } from "./passage-tables.ts";
import type { ProfileInput, ProfileTable } from "./profile-table.ts";
import { sourcesTable } from "./sources-table.ts";
import { systemTable } from "./system-table.ts";

const TABLES: readonly ((input: ProfileInput) => ProfileTable)[] = [
  ...[entriesTable, assumptionsTable, sourcesTable, systemTable, measuresTable, deadlinesTable],
  ...[termsTable, requirementsTable, fieldsTable, odditiesTable],
];

export const profileTables = (
  contents: OrderContents,
  language: Language,
  choices: ReadonlyMap<string, string> = new Map(),
): readonly ProfileTable[] => TABLES.map((table) => table({ contents, words: orderWordsOf(language), language, choices }));
