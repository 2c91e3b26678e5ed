// What each fault in the text of a rule says in Russian: what is not understood, and how to write it.

import type { Axis, ExpectedPart, RuleFaultMessages } from "../rule-faults.ts";

const EXPECTED: { readonly [what in ExpectedPart]: string } = {
  operand: "строка, графа, показатель в скобках [ ] или «сумме»",
  number: "номер или число",
  operator: "знак сравнения: =, <>, <, <=, >, >= или слова «равно», «не больше», «не меньше»",
  consequence: "«то» после условия «если»",
  colon: "двоеточие после «по строкам …» или «по графам …»",
  form: "код формы",
  end: "конец соотношения",
};
const EXAMPLES: { readonly [what in ExpectedPart]: string } = {
  operand: "стр.101 гр.3 = сумме стр.102-105 гр.3",
  number: "сумме гр.4-14",
  operator: "гр.3 >= гр.4",
  consequence: "если гр.3 > 0, то гр.4 > 0",
  colon: "по строкам 101,103: гр.3 = сумме гр.4,7,8",
  form: "форма results: стр.101 гр.3",
  end: "гр.3 = сумме гр.4-14",
};
const AXES: { readonly [axis in Axis]: { readonly one: string; readonly which: string; readonly scope: string } } = {
  row: { one: "строка", which: "какой строки", scope: "по строкам" },
  column: { one: "графа", which: "какой графы", scope: "по графам" },
};
const CHECK_CODES = "Номера строк и граф и коды показателей напечатаны в бланке формы.";
const meant = (nearest: string | number | null): string =>
  nearest === null ? CHECK_CODES : `Возможно, имелось в виду «${nearest}». ${CHECK_CODES}`;

export const RULE_FAULTS_RU: RuleFaultMessages = {
  "rule-empty": () => ({ text: "Соотношение не написано.", advice: "Напишите его, например: гр.3 = сумме гр.4-14." }),
  "character-unknown": ({ character }) => ({
    text: `Знак «${character}» не входит в язык соотношений.`,
    advice: "Уберите его или замените: деление пишут «/», умножение «*».",
  }),
  "bracket-open": () => ({
    text: "Квадратная скобка не закрыта.",
    advice: "Код показателя пишут целиком в скобках: [pupils].",
  }),
  "field-blank": () => ({ text: "В квадратных скобках ничего нет.", advice: "Впишите код показателя: [pupils]." }),
  expected: ({ what, found }) => ({
    text:
      found === "" ? `Соотношение обрывается, дальше нужно: ${EXPECTED[what]}.` : `Стоит «${found}», а нужно: ${EXPECTED[what]}.`,
    advice: `Пример: ${EXAMPLES[what]}.`,
  }),
  "number-out-of-range": ({ number }) => ({
    text: `Число ${number} слишком велико или слишком мало.`,
    advice: "Проверьте, не пропущена ли запятая или пробел.",
  }),
  "range-backwards": ({ from, to }) => ({
    text: `Перечень «${from}-${to}» идёт от большего к меньшему.`,
    advice: `Напишите «${to}-${from}»; если это вычитание числа, поставьте число первым: -${to} + гр.${from}.`,
  }),
  "range-unclear": () => ({
    text: "Неясно, что значит тире: перечень или вычитание.",
    advice: "Перечень пишут «сумме гр.4-14», вычитание — без слова «сумме»: гр.4 - гр.14.",
  }),
  "axis-repeated": ({ axis }) => ({
    text: `Подряд дважды названа ${AXES[axis].one}.`,
    advice: "Поставьте между ними знак (=, +, -) или запятую после слова «сумме».",
  }),
  "several-comparisons": () => ({
    text: "В одном соотношении больше одного сравнения.",
    advice: "Напишите каждое сравнение отдельным соотношением; перечень складывают словом «сумме».",
  }),
  "or-unsupported": () => ({
    text: "«Или» между сравнениями не понимается.",
    advice: "Разделите на соотношения с разными условиями «если».",
  }),
  "parentheses-unsupported": () => ({
    text: "Скобки понимаются только вокруг перечня после слова «сумме».",
    advice: "Раскройте скобки: 0,5 * гр.4 + 0,5 * гр.5.",
  }),
  "not-linear": ({ sign }) => ({
    text: sign === "*" ? "Показатель умножается на показатель." : "Деление на показатель.",
    advice: "Умножать и делить можно только на число; долю пишут умножением: гр.4 <= 0,8 * гр.3.",
  }),
  "divided-by-zero": () => ({ text: "Деление на ноль.", advice: "Исправьте число после знака «/»." }),
  "tolerance-pointless": () => ({
    text: "При «не равно» точность не имеет смысла.",
    advice: "Уберите точность или замените знак сравнения.",
  }),
  "form-unknown": ({ form, nearest }) => ({
    text: `Формы «${form}» нет.`,
    advice: nearest === null ? "Коды форм напечатаны в бланках." : `Возможно, имелась в виду форма «${nearest}».`,
  }),
  "field-unknown": ({ field, form, nearest }) => ({
    text: `В форме «${form}» нет показателя [${field}].`,
    advice: meant(nearest),
  }),
  "row-unknown": ({ row, form, nearest }) => ({ text: `В форме «${form}» нет строки ${row}.`, advice: meant(nearest) }),
  "column-unknown": ({ column, row, form, nearest }) => ({
    text: row === null ? `В форме «${form}» нет графы ${column}.` : `В строке ${row} формы «${form}» нет графы ${column}.`,
    advice: meant(nearest),
  }),
  "field-not-number": ({ label }) => ({
    text: `«${label}» — не число: его нельзя сравнивать и складывать.`,
    advice: "Оставьте в соотношении только показатели, которые заполняются числами.",
  }),
  "list-unclear": ({ cells }) => ({
    text: `Здесь названо ячеек: ${cells}, но не сказано, что с ними делать.`,
    advice: "Напишите «сумме …», или «соответственно» в конце; вычитаемое число ставят первым: -5 + гр.4.",
  }),
  "lists-differ": ({ expected, found }) => ({
    text: `Перечни для «соответственно» разной длины: ${expected} и ${found}.`,
    advice: "Приведите столько же строк или граф, сколько в первом перечне.",
  }),
  "cell-repeated": ({ row, column }) => ({
    text: `Строка ${row}, графа ${column} входит в сумму дважды.`,
    advice: "Уберите повтор из перечня.",
  }),
  "axis-missing": ({ axis }) => ({
    text: `Неясно, ${AXES[axis].which} это показатель.`,
    advice: `Назовите её здесь или напишите в начале «${AXES[axis].scope} …:».`,
  }),
  "scope-unused": ({ axis }) => ({
    text: `«${AXES[axis].scope} …» ничего не меняет: ${AXES[axis].one} названа в каждом показателе.`,
    advice: "Уберите эти слова или номера при показателях.",
  }),
  "no-instance": () => ({
    text: "Соотношение нечего проверять: все ячейки, которые оно называет, закрыты («х»), не заполняются числами или стоят в разных разделах.",
    advice: CHECK_CODES,
  }),
};
