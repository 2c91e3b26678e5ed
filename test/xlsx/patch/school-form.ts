// A form as a school sends it, made by exceljs: styles, formulas, validations, protection, a note, a table, a picture, a second sheet.

import ExcelJS from "exceljs";

export const FORM = "Форма 1";
export const REFERENCE = "Справочник";

/** One transparent pixel. */
const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

export async function schoolForm(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const form = workbook.addWorksheet(FORM, { views: [{ state: "frozen", ySplit: 1 }] });
  form.columns = [{ width: 30 }, { width: 12 }, { width: 12 }, { width: 14 }];
  form.addRow(["Класс", "Участников", "Качество", "Дата"]);
  form.addRow(["4А", 25, 0.48, new Date("2022-04-20T00:00:00Z")]);
  form.addRow(["4Б", 27, 0.5185, new Date("2022-04-21T00:00:00Z")]);
  form.addRow(["Всего", { formula: "SUM(B2:B3)", result: 52 }]);
  form.getRow(1).font = { bold: true, name: "Times New Roman", size: 12 };
  for (const row of [2, 3]) {
    form.getCell(row, 2).protection = { locked: false };
    form.getCell(row, 2).border = { left: { style: "double" } };
    form.getCell(row, 3).numFmt = "0.00%";
    form.getCell(row, 3).alignment = { horizontal: "right", indent: 1 };
    form.getCell(row, 3).font = { name: "Times New Roman", size: 12, italic: true, charset: 204 };
    form.getCell(row, 4).numFmt = "dd.mm.yyyy";
  }
  form.getCell("B2").dataValidation = { type: "whole", operator: "between", formulae: [0, 200], allowBlank: true };
  form.addConditionalFormatting({
    ref: "C2:C3",
    rules: [
      { type: "cellIs", operator: "lessThan", formulae: [0.5], priority: 1, style: { font: { color: { argb: "FFFF0000" } } } },
    ],
  });
  form.getCell("A2").note = "Примечание школы:\nкласс объединён";
  form.mergeCells("A6:B6");
  form.getCell("A6").value = "Директор";
  await form.protect("secret", { selectLockedCells: true });
  const reference = workbook.addWorksheet(REFERENCE);
  reference.addTable({
    name: "Классы",
    ref: "A1",
    headerRow: true,
    columns: [{ name: "Класс" }, { name: "Учитель" }],
    rows: [
      ["4А", "1"],
      ["4Б", "2"],
    ],
  });
  const image = workbook.addImage({ base64: PIXEL, extension: "png" });
  reference.addImage(image, "D2:E3");
  workbook.definedNames.add(`'${FORM}'!$B$2:$B$3`, "УЧАСТНИКИ");
  return new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer);
}
