// What each finding says in Russian: the fact with its numbers, and what to do.

import { academicYearName } from "../academic-year.ts";
import type { BrokenRule, PersonalDataKind } from "../findings.ts";
import { FILE_FINDINGS_RU } from "./file-findings-ru.ts";
import type { FindingMessages } from "./messages.ts";
import { plural } from "./plural-ru.ts";
import { READING_FINDINGS_RU } from "./reading-findings-ru.ts";
import { ruleFaultText, textUpToFault } from "./rule-fault-place.ts";
import { RULE_FAULTS_RU } from "./rule-faults-ru.ts";
import { type RuleWords, ruleInWords } from "./rule-in-words.ts";
import { LAYOUTS_RU, SEEMS_RU, workRu, workSeriesRu } from "./terms-ru.ts";

const CORRECT_SOURCE = "Сверьте с исходной выгрузкой и исправьте значение в файле.";
const ROW_UNUSED = "Строка не использована.";
const NO_ACTION = "Действий не требуется.";
const APART = "учтена отдельно.";
const STAYS = "Персональные данные никуда не передаются.";
const VALUE_UNUSED = "Значение не использовано.";
const RULE_UNUSED = "Правило не применено.";
const PERSONAL: { readonly [kind in PersonalDataKind]: string } = {
  name: "фамилия, имя или отчество человека",
  "birth-date": "дата рождения",
  snils: "СНИЛС",
  passport: "паспорт или иной документ, удостоверяющий личность",
  "birth-certificate": "свидетельство о рождении",
  inn: "ИНН физического лица (12 цифр)",
  phone: "телефон",
  email: "адрес электронной почты",
  address: "адрес человека",
  document: "номер полиса или договора",
  special: "сведения о здоровье, национальности и подобные (152-ФЗ, ст. 10)",
};
const PARTS = { procedure: "процедура", year: "год", subject: "предмет", grade: "класс" } as const;
const COLUMNS: { readonly [name: string]: string } = {
  group: "Группы участников",
  participants: "Кол-во участников",
  lowered: "Понизили, кол-во",
  confirmed: "Подтвердили, кол-во",
  raised: "Повысили, кол-во",
  percent: "%",
  pupil: "Код участника",
  mark: "Отметка",
  year: "Год",
  count: "Количество маркеров",
  procedure: "Процедура",
  name: "Наименование",
  "login/code": "Логин или Код ОО",
  "name/fullName": "Наименование",
  "login/code/name/fullName": "Логин, Код ОО или Наименование",
  belowMinimum: "Ниже минимума",
  high: "70 баллов и более",
  admitted: "Зачислено из других ОО",
};
const EXPECTED = {
  count: "целое число",
  number: "число",
  choice: "одно из значений списка",
  "yes-no": "«да» или «нет»",
  text: "текст",
} as const;
const RULE_PARTS = { code: "код", form: "форма", level: "уровень", text: "правило" } as const;
const MOST_SUSPECTS = 4;
const following = (codes: readonly string[]): string =>
  codes.length === 0 ? "" : ` Из-за этого не сходится и ${codes.join(", ")}.`;
function suspects({ suspects: cells, together }: BrokenRule): string {
  const named = cells
    .slice(0, Math.max(MOST_SUSPECTS, together))
    .map(
      ({ field, cell, demanded }) =>
        `«${field}»${cell ? ` (${cell})` : ""}${demanded === null ? "" : ` — сошлось бы при ${number(demanded)}`}`,
    );
  if (named.length === 0) return "";
  const more = cells.length > named.length ? ` и ещё ${cells.length - named.length}` : "";
  const opening =
    together > 1
      ? "Неверны, вероятно, вместе: "
      : cells.length > 1
        ? "Неверно одно из, вероятнее первое: "
        : "Неверно, вероятно: ";
  return `${opening}${named.join("; ")}${more}. `;
}
const columns = (names: readonly string[]): string =>
  names.map((name) => `«${COLUMNS[name] ?? (name.startsWith("-") ? `лишний столбец ${name.slice(1)}` : name)}»`).join(", ");
const number = (value: number): string => String(value).replace(".", ",");
const pupils = (count: number): string => `${count} ${plural(count, "участник", "участника", "участников")}`;
/** After «из» and «от»: 41 участника. */
const ofPupils = (count: number): string => `${count} ${plural(count, "участника", "участников", "участников")}`;
const schools = (count: number): string => `${count} ${plural(count, "школа", "школы", "школ")}`;
const cellCount = (count: number): string => `${count} ${plural(count, "ячейка", "ячейки", "ячеек")}`;
const rows = (count: number): string => `${count} ${plural(count, "строка", "строки", "строк")}`;
const RULE: RuleWords = {
  place: (places, across) => `стр. ${places}${across === "" ? "" : ` гр. ${across}`}`,
  sum: (place) => `сумма ${place}`,
  ofForm: (place, form) => `${place} формы «${form}»`,
  ofLastYear: (place) => `${place} прошлого года`,
  condition: (asked, check) => `если ${asked}, то ${check}`,
  and: " и ",
  within: (percent, absolute) => `с точностью ${percent === 0 ? "" : `${number(percent)}% или `}${number(absolute)}`,
  number,
};

export const FINDINGS_RU: FindingMessages = {
  ...FILE_FINDINGS_RU,
  ...READING_FINDINGS_RU,
  "file-replaced": ({ time }) => ({
    text: `Заменил прежний файл с тем же именем и о том же${time === "" ? "" : ` (от ${time})`}: в нём есть всё, о чём был прежний.`,
    advice: "Если нужен прежний, переименуйте его и добавьте снова.",
  }),
  "file-name-taken": ({ name }) => ({
    text: `Файл с именем «${name}» уже был, с другим содержанием. Прочитаны оба, этот записан под другим именем.`,
    advice: "Если один из них лишний, уберите его из списка.",
  }),
  "file-is-own": () => ({
    text: "Это сводка или протокол этой программы, а не исходные данные.",
    advice: "Ничего делать не нужно: файл не использован.",
  }),

  "file-for-summary": () => ({
    text: "Это результаты процедур, а не форма школы: они нужны для сводки, проверка форм их не использует.",
    advice: NO_ACTION,
  }),
  "file-for-check": () => ({
    text: "Это ответы школ на форму сбора: их смотрит проверка форм, в сводке они не использованы.",
    advice: NO_ACTION,
  }),
  "file-not-recognised": ({ seems, rows: count, columns: width }) => ({
    text: `Файл не похож ни на одну из известных форм; на вид это ${SEEMS_RU[seems]} (строк: ${count}, столбцов: ${width}). Он не использован.`,
    advice: "Если здесь должны быть результаты, проверьте заголовки таблицы; образцы форм — в руководстве.",
  }),
  "columns-missing": ({ kind, missing }) => ({
    text: `${LAYOUTS_RU[kind]}: в заголовке таблицы не найдено: ${columns(missing)}.`,
    advice: "Верните заголовок к виду исходной выгрузки; порядок столбцов не важен.",
  }),
  "header-repeated": ({ headers }) => ({
    text: `Заголовок повторяется: ${headers.map((header) => `«${header}»`).join(", ")}. Неясно, какой столбец верен.`,
    advice: "Оставьте один столбец с таким заголовком.",
  }),
  "work-unclear": ({ missing }) => ({
    text: `Неясно, о какой работе отчёт: не указано — ${missing.map((part) => PARTS[part]).join(", ")}.`,
    advice: "Добавьте над таблицей строку вида «ВПР 2021 Русский язык 4 класс».",
  }),
  "head-contradicts": ({ part, first, other }) => ({
    text: `Неясно, о какой работе отчёт: ${PARTS[part]} в названии — ${first}, а в другой строке над таблицей — ${other}. Отчёт не использован.`,
    advice: "Исправьте название работы или строку «Предмет».",
  }),
  "table-has-no-rows": ({ kind }) => ({
    text: `${LAYOUTS_RU[kind]}: под заголовком нет ни одной строки школы.`,
    advice: CORRECT_SOURCE,
  }),

  "number-unreadable": ({ school }) => ({
    text: `${school ? `${school}: ` : ""}в ячейке должно быть число. ${ROW_UNUSED}`,
    advice: CORRECT_SOURCE,
  }),
  "participants-missing": ({ school }) => ({
    text: `${school}: нет числа участников. ${ROW_UNUSED}`,
    advice: CORRECT_SOURCE,
  }),
  "results-missing": ({ school }) => ({
    text: `${school}: нет значений результата (пустые ячейки — не нули). ${ROW_UNUSED}`,
    advice: "Впишите значения; где таких детей нет, поставьте 0.",
  }),
  "results-no-data": ({ school, others }) => ({
    text: `${school}: вместо числа написано, что данных нет${others.map((cell) => ` (и ${cell})`).join("")}. ${ROW_UNUSED}`,
    advice: "Узнайте и впишите число; 0 — только если известно, что детей нет.",
  }),
  "values-unclear": ({ school, sum, participants }) => ({
    text: `${school}: значения в сумме дают ${number(sum)} — это не 100% и не ${pupils(participants)}; проценты это или количества, неясно. ${ROW_UNUSED}`,
    advice: CORRECT_SOURCE,
  }),
  "row-without-school": ({ rows: count }) => ({
    text: `Не указана школа: ${rows(count)}. Не использовано.`,
    advice: "Впишите логин, код или название школы.",
  }),
  "login-unreadable": ({ school }) => ({
    text: `${school}: логин не читается (нужны edu и шесть цифр). Школа определена по названию.`,
    advice: "Исправьте логин в файле.",
  }),
  "total-rows-skipped": ({ rows: count }) => ({
    text: `Строки итогов среди школ («Итого», «Всего», «Среднее»): ${rows(count)}. В расчёт не вошли: итоги программа считает сама.`,
    advice: NO_ACTION,
  }),
  "rows-repeated": ({ rows: count }) => ({
    text: `Одинаковые строки повторяются: ${rows(count)}. Учтены один раз.`,
    advice: "Лишние строки можно удалить.",
  }),
  "percent-not-whole": ({ school, percent, participants, nearest }) => ({
    text: `${school}: ${
      percent < 0
        ? `${number(percent)} меньше нуля, так не бывает`
        : participants === 0
          ? `указан результат ${number(percent)}, а участников 0`
          : `${number(percent)}% от ${ofPupils(participants)} — не целое число детей (${nearest} из ${participants} — это ${number(Number(((100 * nearest) / participants).toFixed(2)))}%)`
    }. ${ROW_UNUSED}`,
    advice: CORRECT_SOURCE,
  }),
  "percents-too-coarse": ({ school, participants }) => ({
    text: `${school}: по округлённым процентам нельзя восстановить число детей (участников ${participants}). ${ROW_UNUSED}`,
    advice: "Возьмите выгрузку с процентами до сотых.",
  }),
  "marks-more-than-participants": ({ school, sum, participants }) => ({
    text: `${school}: результатов ${sum}, а участников ${participants}. ${ROW_UNUSED}`,
    advice: CORRECT_SOURCE,
  }),
  "marks-fewer-than-participants": ({ school, sum, participants }) => ({
    text: `${school}: отметки есть у ${sum} из ${ofPupils(participants)}. Доли посчитаны от всех участников.`,
    advice: "Уточните, у кого и почему нет отметки.",
  }),
  "values-were-not-percents": ({ rows: count, written }) => ({
    text: `${rows(count)}: вместо процентов записаны ${written === "fractions" ? "доли единицы" : "количества"}; прочитано как ${written === "fractions" ? "доли" : "количества"}.`,
    advice: "Проверять не нужно, если суммы сходятся.",
  }),
  "numbers-were-text": ({ cells }) => ({
    text: `Числа записаны как текст: ${cellCount(cells)}. Прочитаны как числа.`,
    advice: "Исправлять не обязательно.",
  }),
  "none-read-as-zero": ({ cells }) => ({
    text: `Вместо числа прочерк или «нет»: ${cellCount(cells)}. Прочитано как 0.`,
    advice: "Если число не ноль, впишите его.",
  }),
  "journal-marks-missing": ({ schools: count, pupils: missing }) => ({
    text: `У ${ofPupils(missing)} нет отметки в журнале (${schools(count)}); доли «подтвердили», «понизили», «повысили» посчитаны без них.`,
    advice: "Так бывает и в исходных выгрузках; действий не требуется.",
  }),
  "journal-counts-too-many": ({ school, sum, participants }) => ({
    text: `${school ? `${school}: ` : ""}понизили + подтвердили + повысили = ${sum}, а участников ${participants}. ${ROW_UNUSED}`,
    advice: CORRECT_SOURCE,
  }),
  "journal-percent-differs": ({ school, percent, counted }) => ({
    text: `${school}: указано ${number(percent)}%, а по количествам выходит ${number(counted)}%. Взяты количества.`,
    advice: CORRECT_SOURCE,
  }),
  "pupils-counted-differently": ({ school, stated, counted }) => ({
    text: `${school}: в заголовке указано участников ${stated}, а строк с отметкой ${counted}. Взято число строк.`,
    advice: "Проверьте, вся ли таблица скопирована.",
  }),
  "pupils-without-mark": ({ school, pupils: missing }) => ({
    text: `${school}: у ${ofPupils(missing)} нет отметки; в расчёт они не вошли.`,
    advice: "Действий не требуется, если дети работу не писали.",
  }),
  "rows-hidden": ({ rows: count }) => ({
    text: `На листе скрыто: ${rows(count)} (фильтр или скрытие вручную). Они прочитаны вместе с остальными.`,
    advice: "Если скрытые строки лишние, удалите их и загрузите файл снова.",
  }),
  "marker-unreadable": ({ school }) => ({ text: `${school}: маркер должен быть 1, 0 или пусто.`, advice: CORRECT_SOURCE }),
  "marker-count-differs": ({ school, stated, counted }) => ({
    text: `${school}: в столбце «Количество маркеров» ${stated}, а отмечено ${counted}. Взяты отметки.`,
    advice: CORRECT_SOURCE,
  }),
  "row-without-year": ({ school }) => ({ text: `${school}: не указан год. ${ROW_UNUSED}`, advice: CORRECT_SOURCE }),
  "row-work-unclear": ({ part, value, perhaps, rows: count }) => ({
    text: `${value === "" ? "Не указано" : "Непонятно"}: ${part === "level" ? "уровень математики" : PARTS[part]}${value === "" ? "" : ` «${value}»`}. Не использовано: ${rows(count)}.`,
    advice: perhaps
      ? `Возможно, это «${perhaps}»: тогда напишите так.`
      : "Напишите, например: 2021, ОГЭ, Русский язык, 9; в ЕГЭ — «Математика профильная» или «базовая».",
  }),

  "school-without-login": ({ name }) => ({
    text: `«${name}» указана без логина и не совпадает ни с одной другой школой; ${APART}`,
    advice: "Добавьте реестр школ или логин в скобках: «Школа (edu123456)».",
  }),
  "school-near": ({ name, candidate }) => ({
    text: `«${name}» похожа на «${candidate}», но написана иначе; ${APART}`,
    advice: `Если это одна школа, внесите «${name}» в реестр, в столбец «Другие названия».`,
  }),
  "school-ambiguous": ({ name, candidates }) => ({
    text: `«${name}» может быть: ${candidates.map((candidate) => `«${candidate}»`).join(", ")}; ${APART}`,
    advice: "Укажите логин или код школы в файле либо внесите название в реестр.",
  }),
  "school-unknown": ({ name }) => ({
    text: `«${name}» нет в реестре школ; ${APART}`,
    advice: "Добавьте школу в реестр или исправьте её логин, код или название в файле.",
  }),
  "school-named-differently": ({ login, names }) => ({
    text: `${login} названа по-разному: ${names.map((name) => `«${name}»`).join(", ")}. Это одна школа: логин один.`,
    advice: "Действий не требуется, если школа переименована.",
  }),
  "old-logins-joined": ({ schools: count }) => ({
    text: `Логины sch… и edu… с теми же цифрами сочтены одной школой: ${schools(count)}.`,
    advice: NO_ACTION,
  }),
  "register-repeats": ({ key }) => ({
    text: `В реестре дважды: ${key}. Учтена первая строка.`,
    advice: "Удалите лишнюю строку реестра.",
  }),
  "register-absent": ({ schools: count }) => ({
    text: `Реестр школ не загружен: список школ взят из файлов (${schools(count)}). Не приславшие ничего школы не видны.`,
    advice: "Загрузите реестр: таблицу со столбцами «Логин» (или «Код ОО») и «Наименование».",
  }),

  "file-repeated": ({ of, rows: count }) => ({
    text: `Те же данные, что в «${of}»: ${rows(count)}. Учтены один раз.`,
    advice: "Лишний файл можно удалить.",
  }),
  "rows-same": ({ pairs, more }) => ({
    text: `${pairs.length + more > 1 ? "Строки повторяются" : "Строка повторяется"}: ${pairs.map((pair) => pair.join(" и ")).join("; ")}${more > 0 ? `; и ещё ${more}` : ""}. Учтено один раз.`,
    advice: "Лишнюю строку можно удалить; одну оставьте.",
  }),
  "rows-conflict": ({ school, work, rows: [first, second], byName }) => ({
    text: `${school}, ${workRu(work)}: две строки с ${byName ? "одним названием школы" : "одной школой"} (${first}, ${second}) и разными данными: ни одна не использована.`,
    advice: `${byName ? "Если школ две, добавьте столбец «Логин» (или «Код ОО»); если одна, о" : "О"}ставьте верную строку; если это части одной работы (классы, корпуса), сложите их в одну.`,
  }),
  "results-conflict": ({ school, work, other }) => ({
    text: `${school}, ${workRu(work)}: данные расходятся с «${other.file}»${other.cell ? ` (${other.cell})` : ""}. Ни одно из значений не использовано.`,
    advice: "Сверьте оба места с исходной выгрузкой и оставьте верное; другое уберите из папки, не удаляя с компьютера.",
  }),
  "participants-differ": ({ school, work, marks, other, report }) => ({
    text: `${school}, ${workRu(work)}: участников ${other}, а в «Статистике по отметкам» ${marks} (${LAYOUTS_RU[report]}).`,
    advice: "Проверьте, что обе выгрузки сделаны в один день.",
  }),
  "municipality-differs": ({ municipality, stated, sum }) => ({
    text: `${municipality}: в строке муниципалитета участников ${stated}, а по школам ${sum}.`,
    advice: "Проверьте, все ли школы есть в файле.",
  }),
  "municipality-marks-differ": ({ municipality, mark, stated, computed }) => ({
    text: `${municipality}: доля «${mark}» в строке муниципалитета ${number(stated)}%, а по школам ${number(computed)}%.`,
    advice: CORRECT_SOURCE,
  }),
  "several-municipalities": ({ names }) => ({
    text: `В файлах несколько муниципалитетов: ${names.join(", ")}. Итоги посчитаны по всем школам вместе.`,
    advice: "Оставьте в папке файлы одного муниципалитета.",
  }),

  "field-no-data": ({ field }) => ({
    text: `«${field}»: вместо числа написано, что данных нет. Ноль это или нет, неизвестно; значение не использовано.`,
    advice: "Впишите число; если таких нет, напишите 0.",
  }),
  "field-unreadable": ({ field, expected }) => ({
    text: `«${field}»: здесь должно быть ${EXPECTED[expected]}. ${VALUE_UNUSED}`,
    advice: "Исправьте ответ; если показателя нет, оставьте ячейку пустой или напишите 0.",
  }),
  "field-merged": ({ field }) => ({
    text: `«${field}»: ячейка объединена с соседней, ответ потерян.`,
    advice: "Снимите объединение ячеек и впишите ответ заново.",
  }),
  "field-formula-error": ({ field, error }) => ({
    text: `«${field}»: формула показывает ошибку ${error}. ${VALUE_UNUSED}`,
    advice: "Впишите число вместо формулы.",
  }),
  "form-columns-missing": ({ columns: names }) => ({
    text: `В форме не найдены графы: ${names.map((name) => `«${name}»`).join(", ")}. Их ответы не прочитаны.`,
    advice: "Верните строку с номерами граф или возьмите чистую форму и перенесите в неё ответы.",
  }),
  "form-rows-missing": ({ rows: numbers }) => ({
    text: `В форме нет строк: ${numbers.join(", ")}.`,
    advice: "Возьмите чистую форму и перенесите в неё ответы.",
  }),
  "form-rows-repeated": ({ rows: numbers }) => ({
    text: `Строки повторяются: ${numbers.join(", ")}. Неясно, какая верна; они не использованы.`,
    advice: "Удалите лишние строки.",
  }),
  "form-version-differs": ({ version, current }) => ({
    text: `Форма версии ${version}, а действует ${current}. Строки найдены по номерам и названиям.`,
    advice: "Проверьте, что все строки новой формы заполнены.",
  }),
  "form-of-other-year": ({ year, expected }) => ({
    text: `Форма за ${year === null ? "неизвестный год" : academicYearName(year)}, а собирается за ${academicYearName(expected)}. Она не использована.`,
    advice: "Попросите прислать форму этого года.",
  }),
  "form-same-as-last-year": ({ answers }) => ({
    text: `Все ответы (${answers}) те же, что год назад.`,
    advice: "Проверьте, не прислан ли прошлогодний файл с новой датой.",
  }),
  "form-sent-twice": ({ school, other, changed }) => ({
    text: `${school}: форма прислана дважды, ещё в «${other}»; ${changed.length === 0 ? "ответы те же" : `отличаются ответы: ${changed.map((name) => `«${name}»`).join(", ")}`}. Учтена последняя.`,
    advice: "Уточните у школы, какая форма верна.",
  }),
  "form-empty": ({ title }) => ({
    text: `Форма «${title}» не заполнена: в ней нет ни одного ответа за этот год. Она считается не сданной.`,
    advice: "Заполните форму и пришлите её снова; если показателей нет, впишите 0.",
  }),
  "form-not-sent": ({ school, form }) => ({ text: `${school}: не сдана форма «${form}».`, advice: "Напомните школе о сроке." }),
  "small-special-count": ({ field, value, unit }) => ({
    text: `«${field}»${unit ? `, ${unit}` : ""}: ${value} — меньше пяти, особая категория.`,
    advice: "Не публикуйте это число: по нему можно узнать человека.",
  }),
  "field-missing": ({ field }) => ({ text: `«${field}»: нет ответа.`, advice: "Заполните ячейку; если таких нет, напишите 0." }),
  "field-not-a-count": ({ field, value }) => ({
    text: `«${field}»: ${number(value)} — не целое неотрицательное число.`,
    advice: "Исправьте число.",
  }),
  "rule-broken": (rule) => ({
    text: `${rule.rule}: не сходится ${rule.worked.replace(/\./g, ",")} (${ruleInWords(rule.said, RULE)}).${following(rule.following)}`,
    advice: `${suspects(rule)}${rule.advice}`.trim() || "Сверьте числа и исправьте неверное.",
  }),
  "rule-doubted": (rule) => ({
    text: `${rule.rule}: проверьте ${rule.worked.replace(/\./g, ",")} (${ruleInWords(rule.said, RULE)}).${following(rule.following)}`,
    advice: `${suspects(rule)}${rule.advice || "Если всё верно, поясните причину."}`.trim(),
  }),
  "questions-unmapped": ({ titles }) => ({
    text: `Вопросы не узнаны и не использованы: ${titles.map((title) => `«${title}»`).join(", ")}.`,
    advice: "Верните вопросу название из формы или добавьте в него код показателя в скобках: [pupils].",
  }),
  "answers-of-one-question": ({ what }) => ({
    text: `«${what}»: на вопрос отвечено в двух столбцах по-разному, ни один ответ не использован.`,
    advice: "Оставьте верный ответ в одном столбце, второй очистите.",
  }),
  "questions-ambiguous": ({ titles }) => ({
    text: `Вопрос подходит к двум показателям: ${titles.map((title) => `«${title}»`).join(", ")}. Эти столбцы не использованы.`,
    advice: "Оставьте один столбец с таким вопросом или добавьте в название код показателя в скобках.",
  }),

  "own-rule-broken": ({ rule, text, fault }) => {
    const { text: what, advice } = ruleFaultText(fault, RULE_FAULTS_RU);
    const shown = `\n«${text}»\n«${textUpToFault(text, fault)}»`;
    return {
      text: `${rule}: знак ${fault.position + 1}. ${what} Правило не применено. Ошибка в конце второй строки:${shown}`,
      advice,
    };
  },
  "own-rule-incomplete": ({ rule, missing }) => ({
    text: `${rule || "Правило без кода"}: не указано или не узнано: ${missing.map((part) => RULE_PARTS[part]).join(", ")}. ${RULE_UNUSED}`,
    advice: "Заполните все четыре столбца: Код, Форма, Уровень, Правило; форму и уровень выберите из списка.",
  }),
  "own-rule-code-taken": ({ rule, text }) => ({
    text: `Код ${rule} уже занят другим правилом; «${text}» не применено.`,
    advice: "Дайте своему правилу другой код. Текст правил программы не меняется, у них можно сменить только уровень.",
  }),
  "own-rule-repeats": ({ rule, of }) => ({
    text: `${rule} проверяет то же, что ${of}; оно применено один раз.`,
    advice: "Лишнее правило можно удалить с листа «Правила».",
  }),
  "rule-level-changed": ({ rule, from, to }) => ({
    text: `${rule}: уровень изменён специалистом: был «${from}», стал «${to}».`,
    advice: "Чтобы вернуть, выберите прежний уровень на листе «Правила».",
  }),
  "rules-absent": () => ({
    text: "В файле, указанном как правила, нет листа «Правила» со столбцами «Код» и «Правило». Применены только правила программы.",
    advice: "Возьмите протокол прежней проверки и допишите правила на его лист «Правила».",
  }),
  "explanations-absent": () => ({
    text: "В файле, указанном как пояснения, нет листа «Пояснения» со столбцами «Пояснение школы» и «Принято». Пояснения не учтены.",
    advice: "Возьмите протокол прежней проверки и заполните его лист «Пояснения».",
  }),
  "warning-explained": ({ rule, value }) => ({
    text: `${rule}: ${value.replace(/\./g, ",")} — пояснение принято.`,
    advice: "Действий не требуется, пока числа те же.",
  }),
  "explanation-outdated": ({ rule, was, now }) => ({
    text: `${rule}: пояснение было принято для других чисел: тогда ${was.replace(/\./g, ",")}, теперь ${now.replace(/\./g, ",")}. Замечание открыто снова.`,
    advice: "Попросите школу пояснить новые числа или исправить их.",
  }),

  "personal-header": ({ column, kind, cells }) => ({
    text: `Столбец ${column}: по заголовку это ${PERSONAL[kind]}; заполнено ячеек: ${cells}. ${STAYS}`,
    advice: "Удалите столбец из файла: нужны только числа по школам и коды участников, без имён и документов (152-ФЗ, ст. 5).",
  }),
  "personal-values": ({ column, kind, cells }) => ({
    text: `Столбец ${column}: по содержанию это ${PERSONAL[kind]}; таких ячеек: ${cells}. ${STAYS}`,
    advice: "Удалите эти сведения из файла (152-ФЗ, ст. 5). Если это не данные человека, назовите столбец точнее.",
  }),

  "year-assumed": ({ year }) => ({
    text: `Год идентификации не указан: взят ${academicYearName(year)}, следующий за последними данными.`,
    advice: "Укажите год идентификации в параметрах.",
  }),
  "year-from-one-file": ({ year, file }) => ({
    text: `Год идентификации ${academicYearName(year + 1)} взят по одному файлу: ${academicYearName(year)} стоит только в «${file}», в остальных раньше.`,
    advice: "Если это ошибка, укажите год идентификации.",
  }),
  "years-without-data": ({ years }) => ({
    text: `Нет данных за ${years.map(academicYearName).join(", ")}. Год без данных не считается хорошим: критерии проверены по остальным годам.`,
    advice: "Добавьте выгрузки этих лет, если процедура проводилась.",
  }),
  "criteria-without-data": ({ criteria }) => ({
    text: `Нет данных ни по одной школе для критериев: ${criteria.join(", ")}. Они не проверены.`,
    advice: "Добавьте результаты этих процедур; до этого вывод по школам неполон.",
  }),
  "max-score-changed": ({ work, years, scores }) => ({
    text: `${workSeriesRu(work)}: максимальный балл менялся (${years.map((year, i) => `${year}: ${scores[i]}`).join(", ")}). Работы разных лет сравнивайте осторожно.`,
    advice: "Сравнивайте доли отметок, а не баллы.",
  }),
  "no-results": ({ refused }) => ({
    text: "Ни в одном файле нет результатов школ.",
    advice: refused ? "Исправьте ошибки в файлах." : "Проверьте, та ли папка выбрана.",
  }),
};
