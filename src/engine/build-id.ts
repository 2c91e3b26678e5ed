// Which build a script belongs to: pane, worker and functions of unlike builds do not work together.

declare const MSOKO_BUILD: string | undefined;

/** Blank where a build has no number of its own. */
export const BUILD: string = typeof MSOKO_BUILD === "undefined" ? "" : MSOKO_BUILD;
