// Every failure of a service becomes a refusal with a code that the pane has words for.

import { HostRefusal, type HostRefusalCode } from "../../../shared/commands/host.ts";

/** The service says why only in words, in the language of the user. */
const WORDS: readonly (readonly [HostRefusalCode, RegExp])[] = [
  ["sheet-protected", /protected|защищ[её]н/i],
  ["too-large", /limit of \d+ cells|maximum of \d+ characters|too large|10000000|превыша|слишком больш/i],
  ["not-permitted", /permission|PERMISSION_DENIED|authoriz|разрешени|прав[а]? доступа|нет доступа/i],
  ["workbook-closed", /is missing \(perhaps|document .* (?:not found|deleted)|не найден документ/i],
];

export function refusalOf(error: unknown): HostRefusal {
  if (error instanceof HostRefusal) return error;
  const text = error instanceof Error ? error.message : String(error);
  const known = WORDS.find(([, words]) => words.test(text));
  return new HostRefusal(known?.[0] ?? "unexpected", text);
}

export function refusing<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw refusalOf(error);
  }
}
