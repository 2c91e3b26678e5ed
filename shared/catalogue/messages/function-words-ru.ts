// What the custom functions say in Russian.

import { ANALYSIS_FUNCTION_WORDS_RU } from "./analysis-function-words-ru.ts";
import { FUNCTION_TEXTS_RU } from "./function-texts-ru.ts";
import type { FunctionWords } from "./function-words.ts";
import { plural } from "./plural-ru.ts";
import { YEAR_FUNCTION_WORDS_RU } from "./year-function-words-ru.ts";

const number = (value: number): string => String(value).replace(".", ",");
const inBrackets = (shown: string): string => (shown.trim() === "" ? "" : ` («${shown}»)`);

export const FUNCTION_WORDS_RU: FunctionWords = {
  functions: FUNCTION_TEXTS_RU,
  faults: {
    argumentMissing: (parameter) => `Не указан аргумент «${parameter}».`,
    tooManyArguments: (most) => `Слишком много аргументов: их не больше ${most}.`,
    tooManyRows: (parameter, rows, most) =>
      `В аргументе «${parameter}» ${number(rows)} строк, а функция читает не больше ${number(most)}. Дайте ей диапазон поменьше или возьмите команду «Построить сводку».`,
    noProfile: (named, known) => `Муниципалитета «${named}» среди профилей нет. Есть: ${known.join(", ")}.`,
    notOneCell: (parameter) => `Аргумент «${parameter}» — одна ячейка или одно значение, а не диапазон.`,
    notAFlag: (parameter, shown) => `Непонятно: ${parameter} («${shown}»). Возможно: 1 или ИСТИНА, 0 или ЛОЖЬ; пусто — как 0`,
    notANumber: (parameter, shown) => `Аргумент «${parameter}» должен быть числом${inBrackets(shown)}.`,
    outOfBounds: (parameter, least, greatest) => `Аргумент «${parameter}» — число от ${number(least)} до ${number(greatest)}.`,
    oneOf: (parameter, allowed) => `Аргумент «${parameter}» может быть только таким: ${allowed.join(" или ")}.`,
    notASide: (parameter, shown) => `Аргумент «${parameter}» — «больше» или «меньше»${inBrackets(shown)}.`,
    notAView: (parameter, shown) => `Аргумент «${parameter}» — «список» или «ячейки»${inBrackets(shown)}.`,
    notAnAddress: (parameter, shown) => `Аргумент «${parameter}» — адрес ячейки, например B5${inBrackets(shown)}.`,
    notOneColumn: (parameter) => `Аргумент «${parameter}» — ровно один столбец.`,
    shapesDiffer: (first, second) => `Диапазоны «${first}» и «${second}» разной формы: выделите столько же строк и столбцов.`,
    headerRepeated: (headers) => `Столбец повторяется: ${headers.join(", ")}. Оставьте в диапазоне один.`,
    noData: "Нет данных.",
    tooLarge: "Числа слишком велики.",
    zeroWhole: "Делить не на что: в целом ноль.",
    inCell: (cell, text) => (cell === "" ? text : `${cell}: ${text}`),
    notANumberIn: (cell) => `${cell}: должно быть число.`,
    negative: (cell) => `${cell}: число не может быть отрицательным.`,
    partAboveWhole: (part, whole) => `Часть (${number(part)}) больше целого (${number(whole)}).`,
    weightMissing: (cell) => `${cell}: значение есть, а числа участников нет.`,
    groupMissing: "Не указана группа.",
    notMarks:
      "Нужна таблица с заголовком 2, 3, 4, 5, либо ровно четыре столбца (сколько получили 2, 3, 4, 5), либо один столбец отметок.",
    notAMark: (place, shown) => `${place}: должна быть отметка от 2 до 5${inBrackets(shown)}.`,
    notCounts: "это не числа людей и не проценты, дающие в сумме 100.",
    marksMissing: "заполните все четыре ячейки (пустая ячейка — не ноль; где таких нет, поставьте 0).",
    percentsHaveNoSum: "Проценты нельзя сложить без числа участников: добавьте столбец «Участников».",
    scaleNumbers: "Своя шкала — три числа по возрастанию (от скольких баллов 3, 4, 5) и, если нужно, максимум.",
    workUnclear: (missing) =>
      `Не понята работа, не указано: ${missing.join(", ")}. Напишите, например, «ВПР 2021 Русский язык 4 класс».`,
    noScale: (work, years) =>
      `Нет шкалы: ${work}${years.length === 0 ? "" : ` (есть за ${years.join(", ")})`}. Укажите свою: от скольких баллов 3, 4, 5 и максимум.`,
    notMarked: (work) => `${work}: первичные баллы этой работы не переводятся в отметки.`,
    notAScore: (cell, shown, greatest) =>
      `${cell}: должен быть целый балл${greatest === null ? "" : ` от 0 до ${greatest}`}${inBrackets(shown)}.`,
    scoreUnclear: (score) => `${score}: в официальной шкале этот балл стоит под двумя отметками.`,
  },
  lowResult: {
    notATable:
      "Нужна таблица с заголовком: Год, Процедура, Предмет, Класс, Участников и 2, 3, 4, 5 (для ЕГЭ — Ниже минимума и 70 и более); столбец Школа не обязателен.",
    noRows: "Под заголовком нет ни одной строки с результатами.",
    badYear: (year) => `Год идентификации «${year}» не понят: напишите, например, 2021/22.`,
    oneVerdict: (verdict, year, reasons, criteria) =>
      `${verdict} (${year}; критерии: ${criteria})${reasons ? `: ${reasons}` : ""}`,
    rowsUnusable: (findings, more) => `Ни одна строка не пригодна. ${findings.join(" ")}${more > 0 ? ` И ещё: ${more}.` : ""}`,
    rowsUnused: (findings, more) => `Использованы не все строки. ${findings.join(" ")}${more > 0 ? ` И ещё: ${more}.` : ""}`,
  },
  headers: {
    lowResult: (criteria) => ["Школа", "Вывод", `Критерии (${criteria})`, "Проверено", "Примечания"],
    school: "Школа",
    share: "Доля",
    zone: "Зона риска",
    mark: "Отметка",
    rank: ["Место", "Из", "Четверть", "Медиана группы"],
    dynamics: ["Изменение, п.п.", "Динамика"],
    dynamicsOfWorks: ["Школа", "Работа", "Годы", "Доля «2» сначала", "Доля «2» теперь", "Изменение, п.п.", "Динамика"],
    journal: ["Сравнено", "Понизили", "Подтвердили", "Повысили", "Расхождение 2 и более", "Вывод"],
    correlation: ["Условие", "Школ", "Спирмен", "Не меньше", "Не больше", "Пирсон", "Вывод"],
    findings: ["Школа", "Важность", "Ячейка", "Что замечено", "Где может быть ошибка", "Что сделать", "Правило"],
    personal: ["Ячейка", "Что замечено", "Что сделать"],
  },
  row: (rowNumber) => `Строка ${rowNumber}`,
  zones: { none: "вне риска", border: "на границе", risk: "зона риска" },
  dynamics: {
    negative: "отрицательная динамика",
    positive: "положительная динамика",
    steady: "без заметных изменений",
    fewYears: "данные только за один год",
  },
  journal: {
    all: "Всего",
    nobody: "школа не указана",
    confirmed: (percent) => `подтвердили не меньше ${number(percent)}%`,
    review: (percent) => `подтвердили меньше ${number(percent)}%: разберите причины`,
  },
  correlation: {
    column: (name) => `столбец ${name}`,
    direct: "заметная прямая связь",
    inverse: "заметная обратная связь",
    weak: "заметной связи нет",
    notSeen: "связи не видно: интервал включает ноль",
    tooFew: (least) => `мало школ: нужно не меньше ${least} с обоими значениями`,
    noSpread: "все значения одинаковы: связь не определить",
    small: (schools) => `${schools} ${plural(schools, "школа", "школы", "школ")} — мало для уверенного вывода`,
  },
  workParts: { procedure: "процедура", year: "год", subject: "предмет", grade: "класс" },
  extraParts: { literacy: "грамотность (ГК1–ГК4)", geometry: "геометрию" },
  markDepends: (mark, part, least) => `${mark}, если баллов за ${part} не меньше ${least}; иначе ниже`,
  form: {
    needed: "Нужен лист заполненной формы или таблица ответов с заголовком.",
    clean: (schools) => `Замечаний нет (школ: ${schools}).`,
  },
  personal: { none: "Персональных данных не найдено." },
  analysis: ANALYSIS_FUNCTION_WORDS_RU,
  year: YEAR_FUNCTION_WORDS_RU,
};
