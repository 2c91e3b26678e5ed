// What a saved workbook says to a person, as exceljs reads it: shown cells without recalculation, and the counts told over from its own lists.

import ExcelJS from "exceljs";

const loaded = async (bytes: Uint8Array): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return workbook;
};

/** Of a formula, the answer that the file holds; to twelve digits, as programs differ in the last ones. */
function shown(cell: ExcelJS.Cell): unknown {
  const value = cell.formula === undefined ? cell.value : (cell.result ?? null);
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}

/** Every filled cell of the named sheets, by `Лист!A1`. */
export async function shownCells(bytes: Uint8Array, sheets: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const workbook = await loaded(bytes);
  const cells: Record<string, unknown> = {};
  for (const name of sheets) {
    const sheet = workbook.getWorksheet(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const value = shown(cell);
        if (value !== null && value !== "") cells[`${name}!${cell.address}`] = value;
      }),
    );
  }
  return cells;
}

type Rows = readonly (readonly unknown[])[];

const rowsOf = (workbook: ExcelJS.Workbook, name: string): Rows => {
  const rows: unknown[][] = [];
  workbook.getWorksheet(name)?.eachRow((row) => {
    const values: unknown[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => values.push(shown(cell)));
    rows.push(values);
  });
  return rows;
};

/** The rows under the row that has `header`, each by its headers, down to the first row whose first cell is blank. */
function table(rows: Rows, header: string): { readonly [header: string]: unknown }[] {
  const at = rows.findIndex((row) => row.includes(header));
  const end = rows.findIndex((row, index) => index > at && (row[0] ?? null) === null);
  const names = rows[at] ?? [];
  return rows
    .slice(at + 1, end < 0 ? undefined : end)
    .map((row) => Object.fromEntries(names.map((name, index) => [String(name), row[index] ?? null])));
}

const labelled = (rows: Rows, label: string): unknown => rows.find((row) => row[1] === label)?.[2];

export interface Counts {
  readonly [what: string]: unknown;
}

/** The summary's counts as they are printed, and the same told over from the lists of the same file. */
export async function summaryCounts(bytes: Uint8Array): Promise<{ readonly printed: Counts; readonly toldOver: Counts }> {
  const workbook = await loaded(bytes);
  const first = rowsOf(workbook, "Сводка");
  const schools = table(rowsOf(workbook, "Школы"), "Вывод");
  const works = table(rowsOf(workbook, "Показатели"), "Участников");
  const municipality = table(rowsOf(workbook, "Муниципалитет"), "Участников");
  const having = (verdict: string) => schools.filter((school) => school.Вывод === verdict).length;
  const printed: Record<string, unknown> = {
    low: labelled(first, "Низкие результаты"),
    not: labelled(first, "Не выявлена"),
    few: labelled(first, "Данных мало"),
    all: labelled(first, "Всего школ"),
  };
  const toldOver: Record<string, unknown> = {
    low: having("низкие результаты"),
    not: having("не выявлена"),
    few: having("данных мало"),
    all: schools.length,
  };
  for (const criterion of table(first, "Выполнен, школ")) {
    if (criterion["Выполнен, школ"] === null) continue;
    const code = String(criterion.Критерий);
    printed[code] = criterion["Выполнен, школ"];
    toldOver[code] = schools.filter((school) =>
      String(school["Выполненные критерии"] ?? "")
        .split(", ")
        .includes(code),
    ).length;
  }
  for (const row of municipality) {
    const key = `${row.Работа} ${row.Год}`;
    const same = works.filter((work) => work.Работа === row.Работа && work.Год === row.Год);
    for (const column of ["Участников", "«2»", "«3»", "«4»", "«5»"]) {
      printed[`${key} ${column}`] = row[column];
      toldOver[`${key} ${column}`] = same.reduce((sum, work) => sum + Number(work[column]), 0);
    }
  }
  return { printed, toldOver };
}
