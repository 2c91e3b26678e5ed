// What stands in a file and is easily overlooked, in Russian: hidden sheets, cells past the form, keys and versions at odds.

import { academicYearName } from "../academic-year.ts";
import type { ReadingFindingMessages } from "./messages.ts";

const STAMP = { school: "школа", login: "логин", year: "учебный год" } as const;
const MOST_CELLS = 12;

const quoted = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(", ");
function listed(cells: readonly (string | number)[]): string {
  const more = cells.length - MOST_CELLS;
  return `${cells.slice(0, MOST_CELLS).join(", ")}${more > 0 ? ` и ещё ${more}` : ""}`;
}

export const READING_FINDINGS_RU: ReadingFindingMessages = {
  "sheet-hidden": () => ({
    text: "Лист скрыт. Он прочитан вместе с остальными.",
    advice: "Покажите лист и проверьте, нужен ли он; лишний удалите из файла.",
  }),
  "sheet-hidden-unused": ({ visible }) => ({
    text: `Лист скрыт и говорит о том же, что видимый лист «${visible}». Учтён видимый лист.`,
    advice: "Если верен скрытый лист, покажите его, а другой удалите.",
  }),
  "formula-without-value": ({ what }) => ({
    text: `${what === "" ? "" : `«${what}»: `}в ячейке формула без значения: программа, которая сохранила файл, её не посчитала. Не использовано.`,
    advice: "Откройте файл в Excel и сохраните, либо впишите вместо формулы число или текст.",
  }),
  "register-row-unnamed": ({ key }) => ({
    text: `${key}: в реестре нет названия школы. Строка не использована: формы для этой школы не будет.`,
    advice: "Впишите в реестр название школы.",
  }),
  "questionnaire-as-register": ({ schools }) => ({
    text: `Это анкета, а не реестр, но другого списка школ нет: список взят из неё (школ: ${schools}).`,
    advice: "Проверьте, что в ней только ваши школы, или загрузите реестр: таблицу со столбцами «Логин» и «Наименование».",
  }),
  "questionnaire-no-register": ({ schools }) => ({
    text: `Это анкета, а не реестр: список школ из неё (${schools}) не взят.`,
    advice: "Если это и есть ваш реестр, оставьте в нём столбцы «Логин» и «Наименование» без вопросов анкеты.",
  }),
  "year-not-begun": ({ year, now, rows }) => ({
    text: `Год ${academicYearName(year)} ещё не начался: сейчас ${academicYearName(now)}. Не использовано строк: ${rows}.`,
    advice: "Исправьте год в файле.",
  }),
  "year-would-change": ({ was, now }) => ({
    text: `Год идентификации был ${academicYearName(was)}; по новым файлам стал бы ${academicYearName(now)}. Оставлен ${academicYearName(was)}.`,
    advice: `Какой верен? Если ${academicYearName(now)}, выберите его в параметрах и постройте сводку снова.`,
  }),
  "classes-added-up": ({ rows }) => ({
    text: `Строки классов одной параллели (5а, 5б …) сложены: строк ${rows}.`,
    advice: "Действий не требуется, если это разные классы.",
  }),
  "form-unreadable": ({ school, file }) => ({
    text: `${school}: файл «${file}» пришёл, но не открывается; формы в нём не прочитаны.`,
    advice: "Попросите школу прислать ту же форму ещё раз, книгой Excel (.xlsx).",
  }),
  "answers-where-none-asked": ({ rows, cells }) => ({
    text: `Заполнены ячейки, которые форма отмечает «х» (стр. ${listed(rows)}): ${listed(cells)}. Эти числа не прочитаны.`,
    advice: "Перенесите их в графы своей строки; если они не нужны, верните «х».",
  }),
  "rows-not-of-form": ({ rows }) => ({
    text: `На листе есть строки, которых нет в форме: ${listed(rows)}. Их ответы не прочитаны.`,
    advice: "Перенесите ответы в строки формы; если такой строки в форме нет, сообщите о них отдельно и удалите строку.",
  }),
  "numbers-beside-form": ({ cells }) => ({
    text: `Числа вне граф формы: ${listed(cells)}. Они не прочитаны.`,
    advice: "Если это ответы, перенесите их в графы; если заметки, действий не требуется.",
  }),
  "form-heads-exchanged": ({ columns }) => ({
    text: `Названия граф не сходятся с их номерами: ${quoted(columns)}. Где чьи числа, неясно; эти графы не прочитаны.`,
    advice: "Верните названия граф на место (или возьмите чистую форму) и проверьте, что числа стоят в своих графах.",
  }),
  "form-stamp-contradicts": ({ parts }) => ({
    text: `На листе и в сведениях о форме написано разное: ${parts
      .map(({ part, named, written }) => `${STAMP[part]} — «${named}» и «${written}»`)
      .join("; ")}. Взято первое.`,
    advice: "Проверьте, чей это лист и за какой год, и пришлите форму с одними и теми же данными.",
  }),
  "form-names-other-school": ({ named, school }) => ({
    text: `В форме названа «${named}», а её логин у школы «${school}». Чьи это ответы, неясно.`,
    advice: "Уточните у школы. Если она переименована, внесите новое название в реестр, в столбец «Другие названия».",
  }),
  "form-versions-unclear": ({ school, other, changed }) => ({
    text: `${school}: две формы с разными ответами, ещё в «${other}», и неизвестно, какая позже; отличаются: ${quoted(changed.slice(0, MOST_CELLS))}${
      changed.length > MOST_CELLS ? ` и ещё ${changed.length - MOST_CELLS}` : ""
    }.`,
    advice: "Уточните у школы, какая верна, и оставьте одну: второй лист или файл удалите.",
  }),
  "forms-same-figures": ({ other, answers }) => ({
    text: `Все числа (${answers}) те же, что у другой школы: ${other}. У двух школ так не бывает.`,
    advice: "Проверьте, чья это форма: возможно, прислан файл соседей с другим логином.",
  }),
  "forms-of-earlier-year": ({ year, expected }) => ({
    text: `Формы за ${academicYearName(year)}, а сейчас собирают за ${academicYearName(expected)}. Они проверены как формы за ${academicYearName(year)}.`,
    advice: "Проверьте, та ли папка выбрана, или укажите учебный год.",
  }),
  "forms-of-later-year": ({ year, expected }) => ({
    text: `Формы за ${academicYearName(year)}, который ещё не начался: сейчас ${academicYearName(expected)}.`,
    advice: "Исправьте учебный год в формах или укажите, за какой год они собраны.",
  }),
};
