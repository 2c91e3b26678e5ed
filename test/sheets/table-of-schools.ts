// A spreadsheet of the model with a table of results of so many schools, one in five of them weak.

import { SheetsModel } from "../hosts/sheets-model/sheets-model.ts";

const HEADER = ["Год", "Процедура", "Предмет", "Класс", "Логин", "Школа", "Участников", "2", "3", "4", "5"];
const WORKS = ["РУ", "МА"].flatMap((subject) => ["2020/21", "2021/22"].map((year) => ({ subject, year })));

export function tableOfSchools(count: number): SheetsModel {
  const model = new SheetsModel();
  model.install();
  const sheet = model.spreadsheet.sheetNamed("Лист1");
  if (!sheet) throw new Error("no sheet");
  const rows = Array.from({ length: count }, (_, school) =>
    WORKS.map(({ subject, year }) => {
      const marks = school % 5 === 0 ? [12, 8, 0, 0] : [school % 3, 10, 5 + (school % 4), 3];
      const pupils = marks.reduce((sum, each) => sum + each, 0);
      return [year, "ВПР", subject, 5, `edu${203000 + school}`, `СОШ № ${school + 1}`, pupils, ...marks];
    }),
  ).flat();
  sheet.grid.rowCount = rows.length + 10;
  for (const [i, row] of [HEADER, ...rows].entries()) {
    for (const [j, value] of row.entries()) sheet.grid.type(i + 1, j + 1, `${j < 3 || j === 4 || j === 5 ? "'" : ""}${value}`);
  }
  return model;
}
