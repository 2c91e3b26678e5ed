// The notes of one sheet: their texts in the comments part, their boxes in the old drawing that Excel still wants beside it.

import { cellAddress } from "../../../shared/workbook/block.ts";
import { cutText, LONGEST_CELL_TEXT } from "./cut-text.ts";
import { noteAnchor } from "./note-box.ts";
import type { PartSink } from "./package-parts.ts";
import type { Relations } from "./relations.ts";
import { type AtCell, inReadingOrder, type SheetModel } from "./workbook-model.ts";
import { cellText, elementText, XML_HEAD } from "./xml-text.ts";

/** Shape ids go in blocks of 1024; blocks in use are listed in the drawing and belong to one sheet only. */
export const SHAPE_BLOCK_SIZE = 1024;

export const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
export const VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

export interface NoteParts {
  /** The relation that `<legacyDrawing>` names. */
  readonly drawingId: string;
  /** The first block of shape ids that is still free for the next sheet. */
  readonly nextShapeBlock: number;
}

export function writeNoteParts(
  sheet: SheetModel,
  at: { readonly partNumber: number; readonly shapeBlock: number; readonly author: string },
  relations: Relations,
  parts: PartSink,
): NoteParts {
  const notes = inReadingOrder(sheet.notes);
  const commentsPath = `comments${at.partNumber}.xml`;
  const vmlPath = `drawings/vmlDrawing${at.partNumber}.vml`;
  parts.add(`xl/${commentsPath}`, COMMENTS_TYPE, commentsXml(notes, at.author));
  const blockCount = Math.ceil((notes.length + 1) / SHAPE_BLOCK_SIZE);
  const drawing = vmlXml(sheet, notes, at.shapeBlock, blockCount);
  parts.addByExtension(`xl/${vmlPath}`, VML_TYPE, drawing);
  const drawingId = relations.add("vml", `../${vmlPath}`);
  relations.add("comments", `../${commentsPath}`);
  return { drawingId, nextShapeBlock: at.shapeBlock + blockCount };
}

export const NOTE_FONT = '<rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr>';

function commentsXml(notes: readonly AtCell<string>[], author: string): string {
  const comments = notes.map(({ rowIndex, columnIndex, what }) => {
    const text = cellText(cutText(what, LONGEST_CELL_TEXT));
    const run = `<r>${NOTE_FONT}<t xml:space="preserve">${text}</t></r>`;
    return `<comment ref="${cellAddress(rowIndex, columnIndex)}" authorId="0"><text>${run}</text></comment>`;
  });
  const authors = `<authors><author>${elementText(author)}</author></authors>`;
  return `${XML_HEAD}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${authors}<commentList>${comments.join("")}</commentList></comments>`;
}

function vmlXml(sheet: SheetModel, notes: readonly AtCell<string>[], firstBlock: number, blockCount: number): string {
  const blocks = Array.from({ length: blockCount }, (_, i) => firstBlock + i);
  const shapes = notes.map(({ rowIndex, columnIndex, what }, i) => {
    const anchor = noteAnchor(sheet, rowIndex, columnIndex, what);
    return noteShapeXml({ rowIndex, columnIndex, anchor }, firstBlock * SHAPE_BLOCK_SIZE + 1 + i, i + 1);
  });
  return noteDrawingXml(blocks, shapes);
}

/** Where the box of a note stands. */
export interface NoteBox {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly anchor: string;
}

/** The box of one note; `depth` orders boxes that overlap. */
export const noteShapeXml = ({ rowIndex, columnIndex, anchor }: NoteBox, shapeNumber: number, depth: number): string =>
  [
    `<v:shape id="_x0000_s${shapeNumber}" type="#_x0000_t202"`,
    ` style="position:absolute;margin-left:60pt;margin-top:2pt;width:200pt;height:60pt;z-index:${depth};visibility:hidden"`,
    ' fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>',
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>`,
    `<x:Row>${rowIndex}</x:Row><x:Column>${columnIndex}</x:Column></x:ClientData></v:shape>`,
  ].join("");

/** The type that the boxes name. */
export const NOTE_SHAPE_TYPE = [
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">',
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
].join("");

export const noteDrawingXml = (blocks: readonly number[], shapes: readonly string[]): string =>
  [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(",")}"/></o:shapelayout>`,
    NOTE_SHAPE_TYPE,
    ...shapes,
    "</xml>",
  ].join("");
