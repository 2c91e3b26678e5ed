// Takes personal values out of a text of a file before the text is shown.

import { runDetector } from "./detector.ts";
import { VALUE_DETECTORS } from "./value-detectors.ts";

/** Stands where a value was. */
const REDACTED = "…";

const IN_TEXTS = VALUE_DETECTORS.filter(({ under }) => under === undefined).map((detector) => ({
  ...detector,
  wholeText: false,
}));

/** The text with every personal value replaced by «…»; a person in the name of a school («имени А. С. Пушкина») stays. */
export function redactText(text: string): string {
  const spans = IN_TEXTS.flatMap((detector) => runDetector(detector, text).matches);
  if (spans.length === 0) return text;
  let redacted = "";
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    if (start >= from) redacted += text.slice(from, start) + REDACTED;
    from = end;
  }
  return redacted + text.slice(from);
}
