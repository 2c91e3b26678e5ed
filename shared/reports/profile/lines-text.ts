// Lines of an order's text as people write them.

import type { Lines } from "../../catalogue/passage.ts";

/** `168`, `302–303`, `46, 61`. */
export const linesText = (lines: Lines): string =>
  lines.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
