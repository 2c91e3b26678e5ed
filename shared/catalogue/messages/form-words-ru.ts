// The Russian words of a form's workbook and of the command that makes the workbooks.

import type { FormWords } from "./form-word-table.ts";
import { plural } from "./plural-ru.ts";

const date = (iso: string): string => iso.slice(0, 10).split("-").reverse().join(".");

const quoted = (names: readonly string[]): string => {
  const [last = "", ...before] = names.map((name) => `«${name}»`).reverse();
  return before.length === 0 ? last : `${before.reverse().join(", ")} и ${last}`;
};
const onSheets = (tabs: readonly string[]): string => `${tabs.length === 1 ? "на листе" : "на листах"} ${quoted(tabs)}`;
const ofAllSheets = (count: number): string => (count === 1 ? "листа" : count === 2 ? "обоих листов" : "всех листов");
const blankIsZero = (sections: readonly string[]): string =>
  sections.length === 0
    ? "Пустая ячейка нулём не считается."
    : `Пустая ячейка значит 0 только ${sections.length === 1 ? "в разделе" : "в разделах"} ${quoted(sections)}.`;

export const FORM_WORDS_RU: FormWords = {
  sheets: { instruction: "Инструкция", checks: "Проверка" },
  states: {
    fill: { word: "заполните", meaning: "Здесь ещё пусто. Это не ошибка." },
    ok: { word: "верно", meaning: "Правило выполнено." },
    fix: {
      word: "исправьте",
      meaning: "Числа противоречат друг другу; рядом показано, какие. Отдел не примет форму, пока это не исправлено.",
    },
    review: {
      word: "проверьте",
      meaning: "Так бывает редко. Если числа верны, оставьте как есть и объясните причину в письме.",
    },
    notNumber: {
      word: "нужно число",
      meaning: "В ячейке слово, число меньше нуля или дробь там, где она не допускается. Впишите целое число: 0, 1, 2 …",
    },
    notAsked: { word: "не требуется", meaning: "Правило к этой строке не относится." },
    ready: { word: "готово", meaning: "Обязательные поля заполнены, ошибок нет: лист можно сдавать." },
  },
  title: (year) => `Сбор сведений за ${year} учебный год`,
  subtitle: (municipality) => ["Форма школы", ...(municipality === "" ? [] : [municipality])].join(" · "),
  footer: (school, year) => `${school} · ${year}`,
  stamp: {
    title: "Чья это форма",
    school: "Школа",
    login: "Логин",
    municipality: "Муниципалитет",
    year: "Учебный год",
    deadline: "Сдать до",
    sendTo: "Куда отправить",
    version: (title) => `Форма «${title}», версия:`,
    absent: "—",
  },
  sendToDepartment: (municipality) => ["В отдел образования", ...(municipality === "" ? [] : [municipality])].join(": "),
  deadline: date,
  stepsTitle: "Что сделать",
  step: (number) => `Шаг ${number}`,
  steps: (tabs, zeroSections) => [
    "Проверьте выше, что форма именно вашей школы. Чужую форму не заполняйте.",
    `Заполните жёлтые ячейки ${onSheets(tabs)}. Остальные ячейки защищены, пароля нет, менять их не нужно.`,
    `В числовые ячейки пишите целые числа (с дробью — только где так сказано), без слов «чел.» и «нет». Если чего-то нет, поставьте 0. ${blankIsZero(zeroSections)}`,
    "Не пишите фамилий, имён и других сведений об отдельных учениках и учителях: нужны только числа.",
    "Смотрите на столбец «Проверка» справа: он отвечает сразу, как только вы ввели число. Красное исправьте. Все правила с числами — на листе «Проверка».",
    `Когда вверху ${ofAllSheets(tabs.length)} стоит «готово», сохраните файл под тем же именем в формате .xlsx и отправьте. Строки, столбцы и листы не добавляйте и не переименовывайте.`,
  ],
  stepCarriedOver:
    "Ответы, которые меняются редко, перенесены из вашей прошлогодней формы. Проверьте их: вы отвечаете за них так же, как за остальные.",
  readinessTitle: "Готовность",
  statesTitle: "Что значат слова проверки",
  formLine: (login, year, deadline) =>
    [
      ...(login === null ? [] : [`Логин ${login}`]),
      `учебный год ${year}`,
      ...(deadline === null ? [] : [`сдать до ${date(deadline)}`]),
    ].join(" · "),
  counters: { state: "Состояние листа", errors: "Исправить", warnings: "Проверить", unfilled: "Заполнить" },
  columns: {
    label: "Показатель",
    row: "№ стр.",
    unit: "Единица",
    check: "Проверка",
    code: "Код",
    rule: "Правило",
    left: "Слева",
    operator: "Нужно",
    right: "Справа",
    verdict: "Итог",
    wrong: "Что не так",
    advice: "Что сделать",
  },
  units: { count: "число", number: "с дробью", choice: "из списка", "yes-no": "да/нет", text: "текст" },
  forbidden: "х",
  choiceHint: "Нажмите на стрелку справа и выберите ответ из списка.",
  yesNoHint: "Выберите «Да» или «Нет».",
  checksTitle: "Проверка: все правила и числа",
  checksLead: "Лист считается сам. Слева и справа — числа из ваших ячеек; нажмите на код, чтобы перейти к строке формы.",
  checksOf: (form) => `Правила формы «${form}»`,
  generalAdvice: "Проверьте числа в названных строках.",
  describe: {
    sum: (rows, columns) => `сумма стр. ${rows} гр. ${columns}`,
    place: (row, column) => (column === null ? `стр. ${row}` : `стр. ${row} гр. ${column}`),
    sumInRow: (columns) => `сумма гр. ${columns}`,
    column: (column) => `гр. ${column}`,
    inRow: (label, row, what) => `${label} (стр. ${row}): ${what}`,
    condition: (condition, check) => `если ${condition}, то ${check}`,
    and: " и ",
    otherForm: (form, what) => `лист «${form}»: ${what}`,
  },
  console: {
    making: (done, of) => `Готовлю формы: ${done} из ${of}`,
    noRegister: (path) => `Нет файла реестра: ${path}. Проверьте путь в --register.`,
    registerUnreadable: (path, text, advice) => `Реестр ${path} не прочитан: ${text} ${advice}`,
    registerEmpty: (path) =>
      `В файле ${path} нет реестра школ. Нужен лист со столбцами «Логин» (или «Код ОО») и «Наименование», по строке на школу.`,
    registerRepeats: (schools) =>
      `В реестре повторяются: ${schools}. У каждой школы должна быть одна форма: оставьте в реестре по одной строке и повторите.`,
    fileForeign: (path) =>
      `Файл ${path} — не форма этой программы; она его не перезаписывает. Уберите его или укажите другую папку: --out`,
    fileFilled: (path) =>
      `Форма ${path} уже заполняется; чтобы ответы школы не пропали, она не перезаписана. Уберите её в другую папку или укажите другую: --out`,
    outIsFile: (path) => `${path} — это файл, а нужна папка. Укажите другую папку: --out`,
    outputFailed: (path, reason) =>
      `Не удалось записать формы в ${path}: ${reason}. Ни одна форма не изменена. Если файл открыт в Excel, закройте его и повторите.`,
    badOption: (option, value, allowed) => `${option} ${value}: так нельзя. Возможно: ${allowed}.`,
    made: (count, folder, year) =>
      `${count} ${plural(count, "форма готова", "формы готовы", "форм готовы")} (${year} учебный год) в папке ${folder}.`,
    noPrevious: (path) => `Нет папки с прошлогодними формами: ${path}. Проверьте путь в --previous.`,
    carriedOver: (schools, of) => `Ответы прошлого года перенесены в формы школ: ${schools} из ${of}.`,
    previousUnread: (files) => `Не похожи на формы и не использованы: ${files.join(", ")}.`,
    withoutLogin: (count) =>
      `Без логина в реестре: ${count}. Их формы названы по коду или названию школы; лучше вписать логины в реестр.`,
    whatNext: "Разошлите каждой школе её файл. Внутри — лист «Инструкция».",
  },
};
