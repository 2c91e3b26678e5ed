// A note stands on its cell, below what the school itself wrote there; run again, ours is replaced and nothing else is lost.

import { beforeAll, describe, expect, it } from "vitest";
import type { Edit } from "../../../shared/workbook/edit.ts";
import { patchWorkbook } from "../../../src/xlsx/patch/patch-workbook.ts";
import { relationship, relationships, usualParts, worksheet, zip } from "../read/build-package.ts";
import { readByExceljs } from "../write/opened-parts.ts";
import { difference, PROPERTIES, partBytes, partText, patched, withPart } from "./patched.ts";
import { FORM, schoolForm } from "./school-form.ts";

const note = (rowIndex: number, columnIndex: number, text: string, sheet = FORM): Edit => ({
  kind: "note",
  sheet,
  rowIndex,
  columnIndex,
  text,
});

/** Ends our part of a note; it takes no room. */
const END = "\u200b";

async function noteOf(bytes: Uint8Array, cell: string, sheet = FORM): Promise<string> {
  const found = (await readByExceljs(bytes)).getWorksheet(sheet)?.getCell(cell).note;
  if (found === undefined) return "";
  return typeof found === "string" ? found : (found.texts ?? []).map(({ text }) => text).join("");
}

describe("a note", () => {
  let form: Uint8Array;
  beforeAll(async () => {
    form = await schoolForm();
  });

  it("stands on a cell that had none, under our heading", async () => {
    const bytes = patched(form, [note(1, 2, "Доля <1> & меньше")]);
    expect(await noteOf(bytes, "C2")).toBe(`Проверка МСОКО:\nДоля <1> & меньше${END}`);
    expect(await noteOf(bytes, "A2")).toBe("Примечание школы:\nкласс объединён");
  });

  it("is added below the school's own, and replaced when run again", async () => {
    const own = "Примечание школы:\nкласс объединён";
    const first = patched(form, [note(1, 0, "Нет такого класса")]);
    expect(await noteOf(first, "A2")).toBe(`${own}\n\nПроверка МСОКО:\nНет такого класса${END}`);
    const second = patched(first, [note(1, 0, "Теперь другое")]);
    expect(await noteOf(second, "A2")).toBe(`${own}\n\nПроверка МСОКО:\nТеперь другое${END}`);
    expect(patched(second, [note(1, 0, "Нет такого класса")])).toEqual(first);
  });

  it("keeps what the school wrote behind ours, though Excel may have put it into our run", async () => {
    const first = patched(form, [note(1, 2, "Проверьте")]);
    const answered = withPart(first, "xl/comments1.xml", (xml) => xml.replace(END, `${END}\nИсправлено. Иванова`));
    const again = patched(answered, [note(1, 2, "Ещё раз")]);
    expect(await noteOf(again, "C2")).toBe(`Проверка МСОКО:\nЕщё раз${END}\nИсправлено. Иванова`);
  });

  it("of a run in another language is replaced too", async () => {
    const english = patchWorkbook(form, [note(1, 2, "Check")], { ...PROPERTIES, language: "en" });
    if (!english.ok) throw new Error("not patched");
    expect(await noteOf(english.bytes, "C2")).toBe(`MSOKO check:\nCheck${END}`);
    expect(await noteOf(patched(english.bytes, [note(1, 2, "Проверьте")]), "C2")).toBe(`Проверка МСОКО:\nПроверьте${END}`);
  });

  it("of the same cell twice: the later one; too long: cut with an ellipsis, the school's text never", async () => {
    const bytes = patched(form, [note(1, 0, "раньше"), note(1, 0, "я".repeat(40_000))]);
    const text = await noteOf(bytes, "A2");
    // Excel holds 32,767 characters in a cell or a note.
    expect(text).toHaveLength(32_767);
    expect(text.startsWith("Примечание школы:\nкласс объединён\n\nПроверка МСОКО:\nяяя")).toBe(true);
    expect(text.endsWith(`я…${END}`)).toBe(true);
  });

  it("in the school's box makes the box larger, in a new box leaves the shapes of others alone", () => {
    const before = partText(form, "xl/drawings/vmlDrawing1.vml");
    const after = partText(patched(form, [note(1, 0, "строка\n".repeat(20)), note(3, 3, "x")]), "xl/drawings/vmlDrawing1.vml");
    const bottom = (xml: string): number => Number(/<x:Anchor>([^<]*)</.exec(xml)![1]!.split(",")[6]);
    expect(bottom(after)).toBeGreaterThan(bottom(before));
    expect(after.replace(/<x:Anchor>[^<]*/g, "")).toContain(before.replace(/<x:Anchor>[^<]*/g, "").replace(/<\/xml>\s*$/, ""));
    const ids = [...after.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it("more than one block of shape numbers holds: a second block is taken", () => {
    const notes = Array.from({ length: 1100 }, (_, i) => note(i, 5, String(i)));
    const xml = partText(patched(form, notes), "xl/drawings/vmlDrawing1.vml");
    const ids = [...xml.matchAll(/id="_x0000_s(\d+)"/g)].map(([, id]) => Number(id));
    expect(new Set(ids).size).toBe(1101);
    // The school's drawing has block 1; each block holds 1023 shapes.
    expect(/<o:idmap[^>]*data="([^"]*)"/.exec(xml)?.[1]).toBe("1,2");
    expect(new Set(ids.map((id) => Math.floor(id / 1024)))).toEqual(new Set([1, 2]));
  });
});

describe("the drawing and the comments of other programs", () => {
  const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const VML =
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
  const RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const sheet = worksheet("", "", '<pageMargins/><legacyDrawing r:id="rId1"/><extLst/>').replace(
    "<worksheet",
    `<worksheet ${RELATIONS}`,
  );
  const related = (...list: string[]) => ({ "xl/worksheets/_rels/sheet1.xml.rels": relationships(...list) });
  const drawing = relationship("rId1", "vmlDrawing", "../drawings/vmlDrawing1.vml");

  it("a button's drawing, which is no XML and in an old encoding, is only added to", async () => {
    const button = `<xml ${VML}>\n<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="3"/></o:shapelayout><v:shape id="_x0000_s3073"><v:textbox><font>\u0002\u00cd\u00e0<br>x</font></v:textbox><x:ClientData ObjectType="Button"/></v:shape>\n</xml>\n`;
    const bytes = zip(
      usualParts(sheet, {
        ...related(drawing),
        "xl/drawings/vmlDrawing1.vml": Uint8Array.from(button, (c) => c.charCodeAt(0)),
      }),
    );
    const after = patched(bytes, [note(0, 0, "Проверьте", "Лист1")]);
    const vml = Buffer.from(partBytes(after, "xl/drawings/vmlDrawing1.vml")).toString("latin1");
    expect(vml.startsWith(button.replace("</xml>\n", ""))).toBe(true);
    expect(vml).toContain('id="_x0000_s3074"');
    expect(vml).toContain('<v:shapetype id="_x0000_t202"');
    expect(partText(after, "xl/worksheets/_rels/sheet1.xml.rels")).toContain('Target="../comments1.xml"');
    expect(difference(bytes, after).changed).not.toContain("xl/worksheets/sheet1.xml");
  });

  it("a note beside a thread is told, as Excel 365 shows the thread only", () => {
    const comments = `<comments xmlns="${MAIN}"><authors><author>tc={1-2}</author><author>Иванова</author></authors><commentList><comment ref="A1" authorId="0"><text><t>[Threaded comment] Что здесь?</t></text></comment></commentList></comments>`;
    const bytes = zip(
      usualParts(sheet, {
        ...related(drawing, relationship("rId2", "comments", "../comments1.xml")),
        "xl/drawings/vmlDrawing1.vml": `<xml ${VML}></xml>`,
        "xl/comments1.xml": comments,
      }),
    );
    const outcome = patchWorkbook(bytes, [note(0, 0, "Проверьте", "Лист1"), note(0, 1, "И здесь", "Лист1")], PROPERTIES);
    if (!outcome.ok) throw new Error("not patched");
    expect(outcome.notesUnderThreads).toEqual([{ sheet: "Лист1", cell: "A1" }]);
    expect(partText(outcome.bytes, "xl/comments1.xml")).toContain("<t>[Threaded comment] Что здесь?</t><r>");
  });

  it("prefixed comments, one without text, empty lists", async () => {
    const comments = `<?xml version='1.0'?>\n<x:comments xmlns:x='${MAIN}'><!-- <x:comment ref="B1"/> --><x:authors/><x:commentList><x:comment authorId='0' ref='A1'><x:text><x:r><x:rPr><x:b/></x:rPr><x:t>Своё <![CDATA[<&>]]></x:t></x:r></x:text></x:comment></x:commentList></x:comments>`;
    const bytes = zip(
      usualParts(sheet, {
        ...related(drawing, relationship("rId2", "comments", "/xl/notes.xml")),
        "xl/drawings/vmlDrawing1.vml": `<xml ${VML}></xml>`,
        "xl/notes.xml": comments,
      }),
    );
    const edits = [note(0, 0, "Раз", "Лист1"), note(0, 1, "Два", "Лист1")];
    const once = patched(bytes, edits);
    const xml = partText(once, "xl/notes.xml");
    const kept = "<x:r><x:rPr><x:b/></x:rPr><x:t>Своё <![CDATA[<&>]]></x:t></x:r>";
    expect(xml).toContain(`${kept}<x:r><x:rPr><x:b/><x:sz val="9"/>`);
    expect(xml).toContain("<x:authors><x:author>Отдел оценки качества</x:author></x:authors>");
    expect(patched(once, edits)).toEqual(once);
    const merged = xml.replace(/<\/x:t><\/x:r><x:r>.*?<x:t xml:space="preserve">/gs, "");
    const resaved = withPart(once, "xl/notes.xml", () => merged);
    const again = partText(patched(resaved, [note(0, 0, "Три", "Лист1")]), "xl/notes.xml");
    expect(again).toContain('<x:r><x:rPr><x:b/></x:rPr><x:t xml:space="preserve">Своё &lt;&amp;&gt;</x:t></x:r><x:r>');
    expect(again).toContain(`Три${END}</x:t></x:r></x:text></x:comment>`);
    expect(again).not.toContain("Раз");
  });
});
