// An example of every custom function: cells to put on a sheet, and the arguments that refer to them. Schools and figures are made up.

import type { FunctionId } from "./function-parameters.ts";

type ExampleCell = string | number | null;

export interface FunctionExample {
  /** Their first cell is the example's A1. */
  readonly cells: readonly (readonly ExampleCell[])[];
  /** An address among the cells, a number, or a text. */
  readonly arguments: readonly (string | number | { readonly text: string })[];
}

const MARKS: readonly (readonly ExampleCell[])[] = [
  ["Школа", "Участников", "2", "3", "4", "5"],
  ["СОШ № 1", 40, 4, 16, 14, 6],
  ["СОШ № 2", 25, 5, 10, 8, 2],
];

export const FUNCTION_EXAMPLES: { readonly [id in FunctionId]: FunctionExample } = {
  LOW_RESULT_SCHOOL: {
    cells: [
      ["Школа", "Год", "Процедура", "Предмет", "Класс", "Участников", "2", "3", "4", "5"],
      ["СОШ № 1", 2020, "ВПР", "Русский язык", 4, 20, 5, 10, 5, 0],
      ["СОШ № 1", 2021, "ВПР", "Русский язык", 4, 20, 4, 10, 6, 0],
      ["СОШ № 2", 2020, "ВПР", "Русский язык", 4, 30, 1, 14, 10, 5],
      ["СОШ № 2", 2021, "ВПР", "Русский язык", 4, 28, 2, 12, 10, 4],
    ],
    arguments: ["A1:J5", { text: "2021/22" }],
  },
  MARKS_SUMMARY: { cells: MARKS, arguments: ["A1:F3"] },
  PASS_RATE: { cells: MARKS, arguments: ["A1:F3"] },
  QUALITY: { cells: MARKS, arguments: ["A1:F3", 1] },
  SOU: { cells: MARKS, arguments: ["A1:F3"] },
  SHARE: {
    cells: [
      ["Школа", "Высокобалльников", "Выпускников"],
      ["СОШ № 1", 6, 40],
      ["СОШ № 2", 3, 25],
    ],
    arguments: ["B1:B3", "C1:C3"],
  },
  WEIGHTED_MEAN: {
    cells: [
      ["Школа", "Качество", "Участников"],
      ["СОШ № 1", "50%", 40],
      ["СОШ № 2", "90%", 10],
    ],
    arguments: ["B1:B3", "C1:C3"],
  },
  RANK_GROUP: {
    cells: [
      ["Школа", "Вид", "Качество, %"],
      ["СОШ № 1", "городская", 52],
      ["СОШ № 2", "городская", 61],
      ["СОШ № 3", "сельская", 38],
      ["ООШ № 4", "сельская", 45],
    ],
    arguments: ["C1:C5", "B1:B5"],
  },
  DYNAMICS: {
    cells: [
      ["Доля «2», %", 2023, 2024, 2025],
      ["СОШ № 1", 12, 15, 24],
      ["СОШ № 2", 18, 11, 7],
    ],
    arguments: ["B1:D3"],
  },
  RISK_ZONE: {
    cells: [
      ["Школа", "Успеваемость, %", "Регион, %"],
      ["СОШ № 1", 91, 90],
      ["СОШ № 2", 87, 90],
      ["СОШ № 3", 71, 90],
    ],
    arguments: ["B1:B4", "C2"],
  },
  SCALE_SCORE: {
    cells: [
      ["ВПР 2021 Русский язык 4 класс", null],
      ["Код участника", "Первичный балл"],
      ["40001", 12],
      ["40002", 25],
      ["40003", 36],
    ],
    arguments: ["B2:B5", "A1"],
  },
  JOURNAL_MATCH: {
    cells: [
      ["Отметка", "Отметка по журналу", "Школа"],
      [3, 4, "СОШ № 1"],
      [4, 4, "СОШ № 1"],
      [2, 4, "СОШ № 2"],
      [5, 5, "СОШ № 2"],
    ],
    arguments: ["A1:A5", "B1:B5", "C1:C5"],
  },
  CONTEXT_CORRELATION: {
    cells: [
      ["Качество, %", "Русский не родной, %", "Учеников"],
      [62, 5, 410],
      [55, 12, 380],
      [48, 20, 95],
      [41, 35, 150],
    ],
    arguments: ["A1:A5", "B1:C5"],
  },
  // A question is known by its code in brackets, or by its whole title.
  CHECK_FORM: {
    cells: [
      [
        "Школа",
        "Учеников [pupils]",
        "Старшеклассников [upper_pupils]",
        "Принято в 10 класс [grade10_admitted]",
        "Из других школ [grade10_from_other]",
        "Учителей [teachers]",
        "Высшей категории [teachers_highest]",
        "До 30 лет [teachers_under30]",
        "Пенсионеров [teachers_pension]",
        "Кабинетов [rooms]",
        "С компьютером [rooms_computer]",
        "С проектором [rooms_projector]",
        "Компьютеров [computers]",
        "Устаревших [computers_outdated]",
        "С Интернетом [computers_internet]",
      ],
      ["СОШ № 1", 240, 40, 22, 2, 18, 21, 3, 5, 20, 18, 12, 30, 6, 28],
    ],
    arguments: ["A1:O2"],
  },
  HAS_PERSONAL_DATA: {
    cells: [
      ["Код участника", "ФИО", "Отметка"],
      ["40001", "Примеров Пример Примерович", 4],
      ["40002", "Образцова Анна Ивановна", 5],
    ],
    arguments: ["A1:C3"],
  },
  VALID_INN: { cells: [["ИНН"], ["7707083893"], ["7707083894"]], arguments: ["A1:A3", 10] },
  VALID_SNILS: { cells: [["СНИЛС"], ["112-233-445 95"], ["112-233-445 96"]], arguments: ["A1:A3"] },
  VALID_OGRN: { cells: [["ОГРН"], ["1027700132195"], ["1027700132196"]], arguments: ["A1:A3"] },
};
