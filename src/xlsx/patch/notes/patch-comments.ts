// The comments part of one sheet: adds notes to cells that have none, and our part to notes that are there.

import { cellAddress } from "../../../../shared/workbook/block.ts";
import type { FileProperties } from "../../write/file-properties.ts";
import type { AtCell } from "../../write/workbook-model.ts";
import { elementText, XML_HEAD } from "../../write/xml-text.ts";
import { appendChildren, asChildOf } from "../xml/change-element.ts";
import { attributeOf, childOf, childrenOf } from "../xml/find-elements.ts";
import { type OutlineElement, readOutline } from "../xml/read-outline.ts";
import { type Splice, splicePart } from "../xml/splice-part.ts";
import { changeText, ourRuns } from "./comment-runs.ts";
import { ourPart } from "./note-text.ts";

export const NO_COMMENTS = `${XML_HEAD}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors></authors><commentList></commentList></comments>`;

/** Excel writes the thread of a cell into its comment for older programs, under an author of such a name. */
const THREAD_AUTHOR = /^tc=\{/;

export interface PlacedNote {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** The whole text of the note as it is now. */
  readonly text: string;
  readonly isNew: boolean;
}

export interface PatchedComments {
  readonly bytes: Uint8Array;
  readonly notes: readonly PlacedNote[];
  /** Addresses of notes that stand beside a thread, where Excel 365 shows the thread only. */
  readonly underThreads: readonly string[];
}

/** The author's number among the authors, and the XML of a new one. */
function authorNumber(authors: OutlineElement | undefined, author: string): readonly [number, string] {
  const known = authors ? childrenOf(authors, "author") : [];
  const index = known.findIndex(({ text }) => text === author);
  return index >= 0 ? [index, ""] : [known.length, `<author>${elementText(author)}</author>`];
}

export function patchComments(
  bytes: Uint8Array,
  part: string,
  notes: readonly AtCell<string>[],
  { author, language }: FileProperties,
): PatchedComments {
  const outline = readOutline(bytes, part);
  const { root } = outline;
  const authors = childOf(root, "authors");
  const list = childOf(root, "commentList");
  const comments = new Map((list ? childrenOf(list, "comment") : []).map((comment) => [attributeOf(comment, "ref"), comment]));
  const threads = (authors ? childrenOf(authors, "author") : []).map(({ text }) => THREAD_AUTHOR.test(text));
  const [authorId, newAuthor] = authorNumber(authors, author);

  const splices: Splice[] = [];
  const underThreads: string[] = [];
  let newComments = "";
  const placed = notes.map(({ rowIndex, columnIndex, what }): PlacedNote => {
    const address = cellAddress(rowIndex, columnIndex);
    const comment = comments.get(address);
    if (!comment) {
      const ours = ourPart(what, 0, true, language);
      newComments += `<comment ref="${address}" authorId="${authorId}"><text>${ourRuns(ours)}</text></comment>`;
      return { rowIndex, columnIndex, text: ours.heading + ours.body, isNew: true };
    }
    if (threads[Number(attributeOf(comment, "authorId"))]) underThreads.push(address);
    const container = childOf(comment, "text");
    if (!container) {
      const ours = ourPart(what, 0, true, language);
      splices.push(...appendChildren(comment, asChildOf(comment, `<text>${ourRuns(ours)}</text>`)));
      return { rowIndex, columnIndex, text: ours.heading + ours.body, isNew: false };
    }
    const changed = changeText(outline, container, what, language);
    splices.push(...changed.splices);
    return { rowIndex, columnIndex, text: changed.text, isNew: false };
  });

  if (newComments !== "") splices.push(...addedComments(root, authors, list, newAuthor, newComments));
  return { bytes: splicePart(bytes, splices, part), notes: placed, underThreads };
}

/** Authors come first; either list may be missing. */
function addedComments(
  root: OutlineElement,
  authors: OutlineElement | undefined,
  list: OutlineElement | undefined,
  newAuthor: string,
  newComments: string,
): readonly Splice[] {
  const inside = (element: OutlineElement, xml: string) => appendChildren(element, asChildOf(element, xml));
  if (authors && list) return [...inside(authors, newAuthor), ...inside(list, newComments)];
  const listXml = `<commentList>${newComments}</commentList>`;
  if (authors) return [...inside(authors, newAuthor), ...inside(root, listXml)];
  const authorsXml = asChildOf(root, `<authors>${newAuthor}</authors>`);
  if (!list) return inside(root, `<authors>${newAuthor}</authors>${listXml}`);
  return [{ start: list.start, end: list.start, text: authorsXml }, ...inside(list, newComments)];
}
