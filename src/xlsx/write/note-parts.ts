// The notes of one sheet: their texts in the comments part, their boxes in the old drawing that Excel still wants beside it.

import { cellAddress } from "../../../shared/workbook/block.ts";
import { cutText, LONGEST_CELL_TEXT } from "./cut-text.ts";
import { noteAnchor } from "./note-box.ts";
import type { PackageParts } from "./package-parts.ts";
import type { Relations } from "./relations.ts";
import { type AtCell, inReadingOrder, type SheetModel } from "./workbook-model.ts";
import { cellText, elementText, XML_HEAD } from "./xml-text.ts";

/** Shape ids go in blocks of 1024; blocks in use are listed in the drawing and belong to one sheet only. */
const BLOCK_SIZE = 1024;

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
  parts: PackageParts,
): NoteParts {
  const notes = inReadingOrder(sheet.notes);
  const commentsPath = `comments${at.partNumber}.xml`;
  const vmlPath = `drawings/vmlDrawing${at.partNumber}.vml`;
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
  parts.add(`xl/${commentsPath}`, type, commentsXml(notes, at.author));
  const blockCount = Math.ceil((notes.length + 1) / BLOCK_SIZE);
  const drawing = vmlXml(sheet, notes, at.shapeBlock, blockCount);
  parts.addByExtension(`xl/${vmlPath}`, "application/vnd.openxmlformats-officedocument.vmlDrawing", drawing);
  const drawingId = relations.add("vml", `../${vmlPath}`);
  relations.add("comments", `../${commentsPath}`);
  return { drawingId, nextShapeBlock: at.shapeBlock + blockCount };
}

function commentsXml(notes: readonly AtCell<string>[], author: string): string {
  const font = '<rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr>';
  const comments = notes.map(({ rowIndex, columnIndex, what }) => {
    const text = cellText(cutText(what, LONGEST_CELL_TEXT));
    const run = `<r>${font}<t xml:space="preserve">${text}</t></r>`;
    return `<comment ref="${cellAddress(rowIndex, columnIndex)}" authorId="0"><text>${run}</text></comment>`;
  });
  const authors = `<authors><author>${elementText(author)}</author></authors>`;
  return `${XML_HEAD}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${authors}<commentList>${comments.join("")}</commentList></comments>`;
}

function vmlXml(sheet: SheetModel, notes: readonly AtCell<string>[], firstBlock: number, blockCount: number): string {
  const blocks = Array.from({ length: blockCount }, (_, i) => firstBlock + i).join(",");
  const shapes = notes.map(({ rowIndex, columnIndex, what }, i) =>
    [
      `<v:shape id="_x0000_s${firstBlock * BLOCK_SIZE + 1 + i}" type="#_x0000_t202"`,
      ` style="position:absolute;margin-left:60pt;margin-top:2pt;width:200pt;height:60pt;z-index:${i + 1};visibility:hidden"`,
      ' fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>',
      '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
      '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
      `<x:Anchor>${noteAnchor(sheet, rowIndex, columnIndex, what)}</x:Anchor><x:AutoFill>False</x:AutoFill>`,
      `<x:Row>${rowIndex}</x:Row><x:Column>${columnIndex}</x:Column></x:ClientData></v:shape>`,
    ].join(""),
  );
  return [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks}"/></o:shapelayout>`,
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">',
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
    ...shapes,
    "</xml>",
  ].join("");
}
