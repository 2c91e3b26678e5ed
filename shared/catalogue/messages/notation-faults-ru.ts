// What each fault in the text of an indicator says in Russian. The faults that rules have too speak here of indicators, not of rules.

import type { AmountFaultMessages, FoundKind, RecordColumn } from "../notation-faults.ts";
import { populationOf } from "../populations.ts";
import type { ExpectedPart } from "../rule-faults.ts";
import type { NotationWords } from "./notation-words.ts";
import { RULE_FAULTS_RU } from "./rule-faults-ru.ts";

const KINDS: { readonly [kind in FoundKind]: string } = {
  count: "число",
  number: "число",
  "yes-no": "ответ «да/нет»",
  choice: "выбор из списка",
  date: "дата",
  link: "ссылка",
  text: "текст",
  expression: "выражение",
};

const EXPECTED: { readonly [what in ExpectedPart]: string } = {
  operand: "код показателя в скобках [ ], число или слова «сумма», «все», «хотя бы одно из»",
  number: "число",
  operator: "знак сравнения: =, <>, <, <=, >, >=",
  consequence: "«то» после условия «если»",
  colon: "двоеточие",
  form: "код формы",
  end: "конец записи",
};

const COLUMNS: { readonly [column in RecordColumn]: string } = {
  over: "По",
  numerator: "Числитель",
  denominator: "Знаменатель",
  where: "Где",
  axes: "Разрезы",
  years: "Годы",
  window: "Окно",
  limit: "Порог",
  shown: "Показывать",
  arguments: "Метод",
};

const meant = (nearest: string | null): string =>
  nearest === null ? "Коды напечатаны в бланках форм." : `Возможно, имелся в виду [${nearest}].`;

const AMOUNT_FAULTS_RU: AmountFaultMessages = {
  "division-in-amount": () => ({
    text: "Делить здесь нельзя.",
    advice: "Что делится, пишут в графе «Числитель», на что — в графе «Знаменатель».",
  }),
  "division-unclear": () => ({
    text: "Неясно, что делится: вся сумма или последнее слагаемое.",
    advice: "Возьмите сумму в скобки: ([a] + [b]) / [c].",
  }),
  "and-or-mixed": () => ({ text: "«и» и «или» рядом без скобок.", advice: "Поставьте скобки: ([a] или [b]) и [c]." }),
  "word-unquoted": ({ word }) => ({
    text: `Слово «${word}» здесь непонятно.`,
    advice: `Код показателя пишут в скобках: [${word}]; ответ из списка — в кавычках: «${word}».`,
  }),
  "yes-no-wanted": ({ field, found }) => ({
    text:
      found === "expression"
        ? "Здесь выражение, а нужен один показатель «да/нет»."
        : `[${field}] — ${KINDS[found]}, а здесь нужен показатель «да/нет».`,
    advice: "Допишите сравнение: > 0, = «значение».",
  }),
  "number-wanted": ({ field, found }) => ({
    text: `[${field}] — ${KINDS[found]}: с числом его не сравнивают и не складывают.`,
    advice: "Сравните с ответом: = «значение», = да.",
  }),
  "choice-wanted": ({ field, found }) => ({
    text: `[${field}] — ${KINDS[found]}, а сравнивается со словом.`,
    advice:
      found === "yes-no"
        ? "Напишите: = да или = нет, без кавычек."
        : "Слово в «кавычках» пишут для показателей с выбором из списка.",
  }),
  "one-field-wanted": () => ({
    text: "Здесь нужен один показатель.",
    advice: "Назовите его кодом в скобках; несколько складывают словом «сумма» или перебирают: все [care.*] = да.",
  }),
  "date-wanted": ({ field, found }) => ({
    text: `[${field}] — ${KINDS[found]}, а «в периоде» спрашивают о дате.`,
    advice: "Назовите показатель с датой.",
  }),
  "answer-unknown": ({ field, answer, options }) => ({
    text: `У показателя [${field}] нет ответа «${answer}».`,
    advice: `Ответы: ${options.join(", ")}.`,
  }),
  "code-unknown": ({ field, nearest }) => ({ text: `Показателя [${field}] нет ни в одной форме.`, advice: meant(nearest) }),
  "population-mixed": ({ field, is, over }) => ({
    text: `[${field}] — показатель другого уровня (${populationOf(is).names.ru.title}), а считается по: ${populationOf(over).names.ru.title}.`,
    advice: "В одной строке всё берётся с одного уровня; с другого уровня — отдельный показатель.",
  }),
  "axis-unknown": ({ axis, known }) => ({
    text: `Разреза {${axis}} нет в графе «Разрезы».`,
    advice: known.length === 0 ? "Впишите его: subject=*." : `Названы: ${known.join(", ")}.`,
  }),
  "axis-unused": ({ axis }) => ({
    text: `Разрез «${axis}» назван, но в кодах показателей его нет.`,
    advice: `Поставьте его в код: [код_{${axis}}], или уберите из графы.`,
  }),
  "axis-without-members": ({ axis }) => ({
    text: `Для разреза «${axis}» нет ни одного показателя.`,
    advice: "Проверьте код с этим разрезом и названные значения.",
  }),
  "set-outside": ({ field }) => ({
    text: `[${field}]: звёздочка без слов «сумма», «все» или «хотя бы одно из».`,
    advice: `Напишите: сумма [${field}], все [${field}] = да, хотя бы одно из [${field}] > 0.`,
  }),
  "set-empty": ({ field }) => ({ text: `По образцу [${field}] нет ни одного показателя.`, advice: "Проверьте начало кода." }),
  "set-mixed": ({ field, odd, found }) => ({
    text: `В наборе [${field}] показатель [${odd}] — ${KINDS[found]}.`,
    advice: `Выпишите его отдельно: все [${field}] кроме [${odd}] = да и [${odd}] …`,
  }),
  "cells-without-form": () => ({
    text: "Строка и графа названы без формы.",
    advice: "Назовите форму и обе: форма results: стр.101 гр.3, или код показателя в скобках.",
  }),
  "cell-unknown": ({ form, row, column }) => ({
    text: `В форме «${form}» нет показателя в строке ${row}, графе ${column}.`,
    advice: "Номера строк и граф напечатаны в бланке формы.",
  }),
  "limit-absent": () => ({ text: "Порог не задан.", advice: "Впишите его в графу «Порог»: 20%." }),
  "window-unclear": () => ({
    text: "Окно лет непонятно.",
    advice: "Напишите: 2 года из 3 предшествующих; 2 года из 3, включая текущий; 2 работы за 2 предшествующих года.",
  }),
  "axes-unclear": () => ({ text: "Разрезы непонятны.", advice: "Напишите: subject=*; stage=start,final." }),
  "choice-unclear": ({ word, known }) => ({ text: `«${word}» здесь не подходит.`, advice: `Возможно: ${known.join(", ")}.` }),
  "number-unclear": ({ written }) => ({ text: `«${written}» — не число.`, advice: "Напишите 20% или 0,2." }),
  circle: ({ path }) => ({
    text: `Показатели ссылаются друг на друга по кругу: ${path.join(" → ")}.`,
    advice: "Разорвите круг.",
  }),
};

export const NOTATION_WORDS_RU: NotationWords = {
  columns: COLUMNS,
  place: (column, from, to) => `Графа «${column}», ${from === to ? `знак ${from}` : `знаки ${from}–${to}`}`,
  faults: {
    ...RULE_FAULTS_RU,
    ...AMOUNT_FAULTS_RU,
    "rule-empty": () => ({ text: "Графа пуста.", advice: "Впишите, что считается: [код], [a] + [b], [код] = да, все." }),
    "character-unknown": ({ character }) => ({
      text: `Знак «${character}» здесь не понимается.`,
      advice: "Коды пишут в квадратных скобках, ответы в «кавычках», деление знаком «/».",
    }),
    expected: ({ what, found }) => ({
      text:
        found === "" ? `Запись обрывается, дальше нужно: ${EXPECTED[what]}.` : `Стоит «${found}», а нужно: ${EXPECTED[what]}.`,
      advice: "Пример: [код] = да и ([a] + [b]) / [c] >= 20%.",
    }),
    "parentheses-unsupported": () => ({
      text: "Скобка здесь не на месте.",
      advice: "Скобки ставят вокруг условий с «и» и «или» и вокруг суммы, которую делят: ([a] + [b]) / [c].",
    }),
    "not-linear": () => ({
      text: "Показатель умножается на показатель.",
      advice: "Умножать можно только на число; долю пишут делением: [a] / [b] >= 20%.",
    }),
  },
};
