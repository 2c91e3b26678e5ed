// The page of a profile in Markdown: the same tables as the book's, without the columns that only a workbook can use.

import type { Language } from "../../catalogue/messages/messages.ts";
import { orderWordsOf } from "../../catalogue/messages/order-words-of.ts";
import type { OrderContents } from "../../catalogue/order-contents.ts";
import type { Profile } from "../../catalogue/profile.ts";
import { directionLines, municipalityName, orderLines } from "./profile-data.ts";
import type { ProfileTable } from "./profile-table.ts";
import { profileTables } from "./profile-tables.ts";

/** Text of an order is text, whatever signs are in it. */
const cell = (value: string | number | null): string =>
  String(value ?? "")
    .replace(/[\\|*_<>[\]`#~]/g, "\\$&")
    .replace(/\s*\n\s*/g, "<br>");

const row = (cells: readonly (string | number | null)[]): string => `| ${cells.map(cell).join(" | ")} |`;

function tableText({ title, columns, rows }: ProfileTable): string {
  const kept = columns.flatMap((column, index) => (column.onlyInBook ? [] : [index]));
  const of = (cells: readonly (string | number | null)[]) => kept.map((index) => cells[index] ?? null);
  return [
    `## ${title} (${rows.length})`,
    "",
    row(of(columns.map(({ header }) => header))),
    `|${kept.map(() => "---").join("|")}|`,
    ...rows.map((each) => row(of(each))),
    "",
  ].join("\n");
}

export function profilePage(profile: Profile, contents: OrderContents, language: Language): string {
  const words = orderWordsOf(language);
  const tables = profileTables(contents, language).filter(({ rows }) => rows.length > 0);
  return [
    `# ${words.title(municipalityName(profile, words))}`,
    "",
    words.generated,
    "",
    ...orderLines(profile, contents, words).map(([what, value]) => `- **${what}:** ${cell(value)}`),
    "",
    `## ${words.directions} (${contents.year.directions.length})`,
    "",
    ...directionLines(contents, words).map(([code, title, counts]) => `- **${code}** ${cell(title)} — ${cell(counts)}`),
    "",
    ...tables.map(tableText),
  ].join("\n");
}
