// Files as a municipality has them: exports, a register, schools' forms, and some that went wrong.

import type { Language } from "../../shared/catalogue/messages/messages.ts";
import type { CollectedFileView, FindingView } from "../../shared/commands/views.ts";

const EXPORTS = ["2020", "2021"].flatMap((year) =>
  ["МА 4", "РУ 4", "ОМ 4", "МА 5", "РУ 5", "РУ 6"].flatMap((work) =>
    ["Статистика по отметкам", "Распределение первичных баллов"].map((report) => `впр/${year}/${work} ${report}.xlsx`),
  ),
);
const FORMS = Array.from({ length: 16 }, (_, index) => `формы/Паспорт СОШ № ${index + 1}.xlsx`);
const NAMES = ["реестр.xlsx", ...EXPORTS, ...FORMS, "анкета.xlsx", "старый отчёт.xls"];

/** A finding about a file. */
function fileFinding(
  file: string,
  code: "file-not-recognised" | "file-is-old-xls" | "percent-not-whole",
  language: Language,
): FindingView {
  const ru = language === "ru";
  const words = {
    "file-not-recognised": ru
      ? [
          "Файл не похож ни на одну из известных форм; на вид это таблица ответов на анкету (строк: 27, столбцов: 51). Он не использован.",
          "Если здесь должны быть результаты, проверьте заголовки таблицы.",
        ]
      : [
          "The file is like none of the known forms; it looks like answers to a questionnaire (27 rows, 51 columns). It is not used.",
          "If results should be here, check the headers of the table.",
        ],
    "file-is-old-xls": ru
      ? ["Это книга старого вида (.xls), её нельзя прочитать.", "Откройте её в Excel и сохраните как «Книга Excel (.xlsx)»."]
      : [
          "This is a workbook of the old kind (.xls) and cannot be read.",
          "Open it in Excel and save it as “Excel workbook (.xlsx)”.",
        ],
    "percent-not-whole": ru
      ? [
          "МКОУ «СОШ с. Ильинка»: 13,5% от 46 участников — не целое число детей (ближайшее — 6). Строка не использована.",
          "Сверьте процент с исходной выгрузкой.",
        ]
      : [
          "МКОУ «СОШ с. Ильинка»: 13.5% of 46 participants is no whole number of children (the nearest is 6). The row is not used.",
          "Compare the percent with the original export.",
        ],
  }[code];
  const at = code === "percent-not-whole" ? { file, sheet: "РУ 5", cell: "C24:G24" } : { file };
  return {
    ...{ key: `${file} ${code}`, code, severity: code === "file-not-recognised" ? "warning" : "error" },
    ...{ text: words[0] ?? "", advice: words[1] ?? "", rule: null, school: null, at },
    ...{ place: [at.file, at.sheet, at.cell].filter(Boolean).join(" › "), explanation: null },
  };
}

export function collectedFile(file: string, language: Language): CollectedFileView {
  const ru = language === "ru";
  const base = { file, isOpen: false, state: "read", arrived: null, findings: [] } as const;
  if (/\.xls$/.test(file))
    return {
      ...base,
      state: "unread",
      kind: "unread",
      what: ru ? "книга старого вида" : "workbook of the old kind",
      findings: [fileFinding(file, "file-is-old-xls", language)],
    };
  if (file.includes("анкета"))
    return {
      ...base,
      state: "unknown",
      kind: "unknown",
      what: ru ? "таблица ответов на анкету" : "answers to a questionnaire",
      findings: [fileFinding(file, "file-not-recognised", language)],
    };
  if (file.includes("реестр"))
    return { ...base, kind: "register", what: ru ? "Реестр школ, 26 школ" : "Register of schools, 26 schools" };
  if (file.includes("Паспорт"))
    return { ...base, kind: "forms", what: ru ? "Паспорт школы, 1 школа" : "School passport, 1 school" };
  const findings = file.includes("2021/РУ 5 Статистика") ? [fileFinding(file, "percent-not-whole", language)] : [];
  return {
    ...base,
    kind: "unknown",
    what: ru
      ? "Статистика по отметкам: ВПР 2021, русский язык, 5 класс; 26 школ"
      : "Marks: ВПР 2021, Russian, grade 5; 26 schools",
    findings,
  };
}

export const collectionOf = (language: Language): CollectedFileView[] => NAMES.map((name) => collectedFile(name, language));
