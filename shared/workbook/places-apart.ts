// Two places of one file by their addresses; where they are on different sheets, with the sheets' names.

import type { Location } from "./location.ts";

/** `undefined`: the places are in different files, or are one place, which was read twice. */
export function placesApart(first: Location, second: Location): readonly [string, string] | undefined {
  if (first.file !== second.file) return undefined;
  const isOneSheet = first.sheet === second.sheet;
  if (isOneSheet && first.cell === second.cell) return undefined;
  const shown = ({ sheet = "", cell = "" }: Location): string => (isOneSheet ? cell : `«${sheet}» ${cell}`.trim());
  return [shown(first), shown(second)];
}
