// The notes of one sheet that is there already: its comments, their boxes, and the relations to both.

import { readRelationships } from "../../read/read-relationships.ts";
import type { FileProperties } from "../../write/file-properties.ts";
import { noteAnchor } from "../../write/note-box.ts";
import { COMMENTS_TYPE, noteDrawingXml, VML_TYPE } from "../../write/note-parts.ts";
import type { AtCell } from "../../write/workbook-model.ts";
import { damaged } from "../../zip/unreadable.ts";
import type { FreeNames } from "../package/free-names.ts";
import type { PatchedPackage } from "../package/patched-package.ts";
import { addRelation } from "../package/relation-list.ts";
import type { ScannedSheet } from "../sheet/scan-sheet.ts";
import { relationIdAttribute } from "../xml/find-elements.ts";
import type { Splice } from "../xml/splice-part.ts";
import { NO_COMMENTS, type PlacedNote, patchComments } from "./patch-comments.ts";
import { patchNoteBoxes } from "./patch-note-boxes.ts";

export interface PatchedNotes {
  /** What the sheet's own XML needs. */
  readonly splices: readonly Splice[];
  readonly underThreads: readonly string[];
}

export function patchNotes(
  parts: PatchedPackage,
  sheetPart: string,
  scanned: ScannedSheet,
  notes: readonly AtCell<string>[],
  around: { readonly properties: FileProperties; readonly names: FreeNames },
): PatchedNotes {
  const relations = readRelationships(parts, sheetPart);
  const commentsTarget = relations.find(({ kind }) => kind === "comments")?.target;
  const comments = commentsTarget ?? around.names.comments();
  if (commentsTarget === undefined) {
    parts.add(comments, COMMENTS_TYPE, NO_COMMENTS);
    addRelation(parts, sheetPart, "comments", comments);
  }
  const patched = patchComments(parts.read(comments), comments, notes, around.properties);
  parts.replace(comments, patched.bytes);

  const box = ({ rowIndex, columnIndex, text }: PlacedNote) => ({
    rowIndex,
    columnIndex,
    anchor: noteAnchor(scanned.sizes.model, rowIndex, columnIndex, text),
  });
  const boxes = {
    added: patched.notes.filter(({ isNew }) => isNew).map(box),
    grown: patched.notes.filter(({ isNew }) => !isNew).map(box),
  };
  const freeBlock = () => around.names.shapeBlock();
  const { notesDrawing, notesDrawingAt, prefix, scope } = scanned;
  const { underThreads } = patched;
  if (notesDrawing !== undefined) {
    const drawing = relations.find(({ id }) => id === notesDrawing)?.target;
    if (drawing === undefined) throw damaged(sheetPart);
    parts.replace(drawing, patchNoteBoxes(parts.read(drawing), drawing, boxes, freeBlock));
    return { splices: [], underThreads };
  }
  if (boxes.added.length === 0) return { splices: [], underThreads };
  const drawing = around.names.notesDrawing();
  const empty = new TextEncoder().encode(noteDrawingXml([freeBlock()], []));
  const drawn = patchNoteBoxes(empty, drawing, boxes, freeBlock);
  parts.addByExtension(drawing, VML_TYPE, new TextDecoder().decode(drawn));
  const id = addRelation(parts, sheetPart, "vmlDrawing", drawing);
  const text = `<${prefix}legacyDrawing ${relationIdAttribute(scope, id)}/>`;
  return { splices: [{ start: notesDrawingAt, end: notesDrawingAt, text }], underThreads };
}
