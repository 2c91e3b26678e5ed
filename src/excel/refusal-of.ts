// Every failure of Excel as one of the refusals that the pane has words for.

import { HostRefusal, type HostRefusalCode } from "../../shared/commands/host.ts";

/** By the code of an `OfficeExtension.Error`; codes that are not here are `unexpected`. */
const REFUSALS: { readonly [code: string]: HostRefusalCode } = {
  AccessDenied: "sheet-protected",
  ItemNotFound: "place-absent",
  InvalidReference: "place-absent",
  InvalidOperationInCellEditMode: "cell-being-edited",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  InactiveWorkbook: "workbook-closed",
  InvalidOrTimedOutSession: "workbook-closed",
  HostRestartNeeded: "workbook-closed",
  ConnectionFailure: "workbook-closed",
  RequestAborted: "workbook-closed",
  ApiNotFound: "not-permitted",
  ApiNotAvailable: "not-permitted",
  UnsupportedOperation: "not-permitted",
  UnsupportedFeature: "not-permitted",
  UnsupportedSheet: "not-permitted",
};

/** Errors with which Excel turns a whole batch away before it does any of it. */
const TURNED_AWAY: ReadonlySet<string> = new Set(["InvalidOperationInCellEditMode", "RequestPayloadSizeLimitExceeded"]);

const codeOf = (error: unknown): string | undefined => {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
};

export function refusalOf(error: unknown): HostRefusal {
  if (error instanceof HostRefusal) return error;
  const code = codeOf(error);
  const words = typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
  if (code === undefined) return new HostRefusal("unexpected", words);
  return new HostRefusal(REFUSALS[code] ?? "unexpected", `${code}: ${words}`);
}

export const isTurnedAway = (error: unknown): boolean => TURNED_AWAY.has(codeOf(error) ?? "");

/** Excel for the web gives 5 MB at once. */
export const isAnswerTooLarge = (error: unknown): boolean => codeOf(error) === "ResponsePayloadSizeLimitExceeded";

/** The class and the member that failed, as office.js says them: `PageLayout.paperSize`. */
function placeOf(error: unknown): string {
  const info = typeof error === "object" && error !== null && "debugInfo" in error ? error.debugInfo : undefined;
  return (info as { readonly errorLocation?: string } | undefined)?.errorLocation ?? "";
}

/** A sheet of ours that the user has locked with a password: the first thing that a batch tries, so nothing is changed. */
export const hasFailedUnprotecting = (error: unknown): boolean => placeOf(error) === "WorksheetProtection.unprotect";

/** Excel asks the printer's driver about the page, and may have no printer to ask. */
export const hasFailedPageSetUp = (error: unknown): boolean => /^(PageLayout|HeaderFooter|HeadersFooters)/.test(placeOf(error));
