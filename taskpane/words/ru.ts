// The Russian words of the pane.

import { plural } from "../../shared/catalogue/messages/plural-ru.ts";
import type { SheetChange } from "../../shared/commands/views.ts";
import { COMMANDS_RU } from "./commands-ru.ts";
import { VIEWS_RU } from "./views-ru.ts";
import type { Words } from "./words.ts";

const files = (count: number): string => `${count} ${plural(count, "файл", "файла", "файлов")}`;
const sheets = (count: number): string => `${count} ${plural(count, "лист", "листа", "листов")}`;

const amounts = ({ cells, charts, notes }: SheetChange): string =>
  [
    cells > 0 && `${cells.toLocaleString("ru")} ${plural(cells, "ячейка", "ячейки", "ячеек")}`,
    charts > 0 && `${charts} ${plural(charts, "диаграмма", "диаграммы", "диаграмм")}`,
    notes > 0 && `${notes} ${plural(notes, "примечание", "примечания", "примечаний")}`,
  ]
    .filter(Boolean)
    .join(", ");

const change =
  (kinds: { readonly [kind in SheetChange["kind"]]: string }) =>
  (each: SheetChange): string =>
    `«${each.sheet}» — ${[kinds[each.kind], amounts(each)].filter(Boolean).join(": ")}`;

export const RU: Words = {
  language: "ru",
  number: (value) => value.toLocaleString("ru", { maximumFractionDigits: 2 }),
  percent: (fraction) => `${(fraction * 100).toLocaleString("ru", { maximumFractionDigits: 1 })}%`,
  date: (iso) => {
    const [day = "", time = ""] = iso.split("T");
    return [day.split("-").reverse().join("."), time.slice(0, 5)].filter(Boolean).join(" ");
  },
  views: {
    steps: "Шаги",
    files: "Файлы",
    check: "Проверка форм",
    summary: "Сводка",
    more: "Ещё",
    forms: "Формы для школ",
    settings: "Параметры и пороги",
    system: "Система: приказ и термины",
    functions: "Функции для ячеек",
    year: "Год по приказу",
    journal: "Журнал",
    school: "Карточка школы",
  },
  tabs: { steps: "Шаги", files: "Файлы", check: "Проверка", summary: "Сводка", more: "Ещё" },
  languages: { ru: "Русский", en: "English" },
  schemes: { system: "Как в системе", light: "Светлая", dark: "Тёмная" },
  severities: { error: "Ошибка", warning: "Предупреждение", note: "К сведению" },
  severitiesMany: { error: "Ошибки", warning: "Предупреждения", note: "К сведению" },
  verdicts: { "low-result": "Низкие результаты", "not-low-result": "Не выявлены", "insufficient-data": "Данных мало" },
  schoolStates: { accepted: "Приняты", returned: "На доработке", absent: "Не сданы" },
  explanationStates: {
    open: "Ждёт пояснения",
    accepted: "Пояснение принято",
    outdated: "Числа изменились — нужно новое пояснение",
    gone: "Замечания больше нет",
  },
  fileStates: { read: "Прочитан", unknown: "Не распознан", unread: "Не открылся" },
  commands: COMMANDS_RU,
  collecting: { title: "Чтение файлов", running: "Читаю файлы", done: "Файлы прочитаны." },
  counts: {
    filesRead: (count, read) => `${files(count)}, прочитано ${read}`,
    filesArrived: (replaced, beside) =>
      [
        ...(replaced > 0 ? [`заменено прежних: ${replaced}`] : []),
        ...(beside > 0 ? [`с тем же именем, но о другом: ${beside}, оставлены оба`] : []),
      ].join("; "),
    findings: (count) => `${count} ${plural(count, "замечание", "замечания", "замечаний")}`,
    sheets,
    errors: (count) => `${count} ${plural(count, "ошибка", "ошибки", "ошибок")}`,
    warnings: (count) => `${count} ${plural(count, "предупреждение", "предупреждения", "предупреждений")}`,
  },
  common: {
    sections: "Разделы",
    loading: "Загружаю…",
    cancel: "Отменить",
    cancelling: "Останавливаю…",
    cancelled: "Отменено. Ничего не изменено.",
    collectCancelled: "Чтение остановлено. То, что успели прочитать, осталось в списке.",
    close: "Закрыть",
    back: "Назад",
    no: "Нет",
    preview: "Показать, что изменится",
    previewTitle: "Что изменится в книге",
    previewNothing: "В книге ничего не изменится.",
    changed: "Что изменено в книге",
    willChange: change({
      create: "будет создан",
      replace: "будет заменён",
      delete: "будет удалён",
      mark: "будут добавлены пометки",
    }),
    hasChanged: change({ create: "создан", replace: "заменён", delete: "удалён", mark: "добавлены пометки" }),
    filesNotMade: (count) => `Не сделано: ${files(count)}`,
    filesGiven: (count) => `Сохранено: ${files(count)}`,
    progress: (done, of, what) => `${done} из ${of}${what ? ` · ${what}` : ""}`,
    more: (count) => `Показать ещё ${count}`,
    whatToDo: "Что сделать:",
    unexpected: (message) => ({
      text: `Не получилось: ${message}`,
      advice: "Повторите. Если ошибка останется, закройте и снова откройте панель.",
    }),
    shown: (count, of) => (count === of ? `Всего: ${of}` : `Показано: ${count} из ${of}`),
    filter: "Найти школу",
    nothingFound: "Ничего не найдено. Измените условия отбора.",
    outdated: "Файлы или параметры изменились — показан прежний результат.",
    sheets: (names) => `Листы в книге: ${names.map((sheet) => `«${sheet}»`).join(", ")}.`,
    download: "Скачать данные",
    appearance: "Оформление",
    language: "Язык",
  },
  ...VIEWS_RU,
};
