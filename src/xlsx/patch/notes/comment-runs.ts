// The text of one comment as runs of one look each: our part is put in, and what others wrote stays as it is written.

import type { FileLanguage } from "../../write/file-properties.ts";
import { NOTE_FONT } from "../../write/note-parts.ts";
import { cellText, elementText } from "../../write/xml-text.ts";
import { appendChildren, asChildOf } from "../xml/change-element.ts";
import { childOf, childrenOf } from "../xml/find-elements.ts";
import { type Outline, type OutlineElement, rawText } from "../xml/read-outline.ts";
import type { Splice } from "../xml/splice-part.ts";
import { findOurPart, ourPart } from "./note-text.ts";

interface Run {
  readonly element: OutlineElement;
  readonly look: string;
  readonly text: string;
  /** Among the characters of the whole note. */
  readonly start: number;
  readonly end: number;
}

const BOLD_NOTE_FONT = NOTE_FONT.replace("<rPr>", "<rPr><b/>");

const runXml = (look: string, escapedText: string): string =>
  escapedText === "" ? "" : `<r>${look}<t xml:space="preserve">${escapedText}</t></r>`;

export const ourRuns = ({ heading, body }: { readonly heading: string; readonly body: string }): string =>
  runXml(BOLD_NOTE_FONT, cellText(heading)) + runXml(NOTE_FONT, cellText(body));

/** The runs of a `text` element; phonetic hints are none. */
function readRuns(outline: Outline, container: OutlineElement): readonly Run[] {
  let at = 0;
  return container.children.flatMap((element): Run[] => {
    const isRun = element.local === "r";
    if ((!isRun && element.local !== "t") || element.namespace !== container.namespace) return [];
    const look = isRun ? childOf(element, "rPr") : undefined;
    const text = isRun ? childrenOf(element, "t").reduce((whole, t) => whole + t.text, "") : element.text;
    const start = at;
    at += text.length;
    return [{ element, look: look ? rawText(outline, look) : "", text, start, end: at }];
  });
}

/** What stays of a run: its look is already spelled with the prefixes of the file, hence no second prefix for it. */
function remainder(container: OutlineElement, { look }: Run, text: string): string {
  if (text === "") return "";
  return asChildOf(container, runXml("<_/>", elementText(text))).replace("<_/>", () => look);
}

export interface ChangedText {
  readonly splices: readonly Splice[];
  /** The whole text as it will be. */
  readonly text: string;
}

/** Puts our part into the `text` element of a comment, in the place of what we wrote there before. */
export function changeText(outline: Outline, container: OutlineElement, text: string, language: FileLanguage): ChangedText {
  const runs = readRuns(outline, container);
  const whole = runs.reduce((sum, run) => sum + run.text, "");
  const { start, end } = findOurPart(whole);
  const ours = ourPart(text, whole.length - (end - start), start === 0, language);
  const xml = asChildOf(container, ourRuns(ours));
  const after = whole.slice(0, start) + ours.heading + ours.body + whole.slice(end);
  const touched = runs.filter((run) => run.start < end && run.end > start);
  const [first] = touched;
  const last = touched[touched.length - 1];
  if (!first || !last) return { splices: appendChildren(container, xml), text: after };
  const before = remainder(container, first, first.text.slice(0, Math.max(0, start - first.start)));
  const behind = remainder(container, last, last.text.slice(end - last.start));
  const splice = { start: first.element.start, end: last.element.end, text: before + xml + behind };
  return { splices: [splice], text: after };
}
