// A formula as it is typed in Russian, in the grid's own words: names of functions, semicolons, decimal commas, ИСТИНА and ЛОЖЬ.

import { FUNCTION_IDS } from "../../../shared/catalogue/function-parameters.ts";
import { functionWordsOf } from "../../../shared/catalogue/messages/languages.ts";

/** The customary functions by the names that a Russian Excel gives them. */
const NAMES = `СУММ SUM|СРЗНАЧ AVERAGE|СРЗНАЧЕСЛИ AVERAGEIF|СРЗНАЧЕСЛИМН AVERAGEIFS|ЕСЛИ IF|ЕСЛИМН IFS|ЕСЛИОШИБКА IFERROR|ЕСНД IFNA|И AND|ИЛИ OR|НЕ NOT|СЧЁТ COUNT|СЧЁТЗ COUNTA|СЧИТАТЬПУСТОТЫ COUNTBLANK|СЧЁТЕСЛИ COUNTIF|СЧЁТЕСЛИМН COUNTIFS|СУММЕСЛИ SUMIF|СУММЕСЛИМН SUMIFS|СУММПРОИЗВ SUMPRODUCT|МИН MIN|МАКС MAX|МИНЕСЛИ MINIFS|МАКСЕСЛИ MAXIFS|МЕДИАНА MEDIAN|МОДА MODE|КВАРТИЛЬ QUARTILE|ПЕРСЕНТИЛЬ PERCENTILE|НАИБОЛЬШИЙ LARGE|НАИМЕНЬШИЙ SMALL|РАНГ RANK|СТАНДОТКЛОН STDEV|ДИСП VAR|КОРРЕЛ CORREL|ОКРУГЛ ROUND|ОКРУГЛВВЕРХ ROUNDUP|ОКРУГЛВНИЗ ROUNDDOWN|ЦЕЛОЕ INT|ОТБР TRUNC|ОСТАТ MOD|КОРЕНЬ SQRT|СТЕПЕНЬ POWER|ПРОИЗВЕД PRODUCT|ПРОМЕЖУТОЧНЫЕ.ИТОГИ SUBTOTAL|ВПР VLOOKUP|ГПР HLOOKUP|ПРОСМОТР LOOKUP|ПРОСМОТРX XLOOKUP|ИНДЕКС INDEX|ПОИСКПОЗ MATCH|СМЕЩ OFFSET|ДВССЫЛ INDIRECT|СТРОКА ROW|СТОЛБЕЦ COLUMN|ЧСТРОК ROWS|ЧИСЛСТОЛБ COLUMNS|ВЫБОР CHOOSE|СЦЕПИТЬ CONCATENATE|СЦЕП CONCAT|ОБЪЕДИНИТЬ TEXTJOIN|ТЕКСТ TEXT|ЗНАЧЕН VALUE|ЛЕВСИМВ LEFT|ПРАВСИМВ RIGHT|ПСТР MID|ДЛСТР LEN|НАЙТИ FIND|ПОИСК SEARCH|ПОДСТАВИТЬ SUBSTITUTE|ЗАМЕНИТЬ REPLACE|СЖПРОБЕЛЫ TRIM|ПРОПИСН UPPER|СТРОЧН LOWER|ПРОПНАЧ PROPER|ПОВТОР REPT|СОВПАД EXACT|ЕПУСТО ISBLANK|ЕЧИСЛО ISNUMBER|ЕТЕКСТ ISTEXT|ЕОШИБКА ISERROR|ЕОШ ISERR|ЕНД ISNA|НД NA|СЕГОДНЯ TODAY|ТДАТА NOW|ДАТА DATE|ГОД YEAR|МЕСЯЦ MONTH|ДЕНЬ DAY|ДЕНЬНЕД WEEKDAY|ДАТАМЕС EDATE|КОНМЕСЯЦА EOMONTH|ЧИСТРАБДНИ NETWORKDAYS|РАБДЕНЬ WORKDAY|РАЗНДАТ DATEDIF|УНИК UNIQUE|ФИЛЬТР FILTER|СОРТ SORT`;

const fold = (name: string): string => name.toUpperCase().replace(/Ё/g, "Е");

const ENGLISH: ReadonlyMap<string, string> = new Map([
  ...NAMES.split("|")
    .map((pair) => pair.split(" ") as [string, string])
    .map(([russian, english]) => [fold(russian), english] as const),
  ...FUNCTION_IDS.map((id) => [fold(functionWordsOf("ru").functions[id].name), id] as const),
]);

const TRUTHS: ReadonlyMap<string, string> = new Map([
  ["ИСТИНА", "TRUE"],
  ["ЛОЖЬ", "FALSE"],
]);

/** Texts and names of sheets first: what stands in them is nobody's to change. */
const TOKEN = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[\p{L}_$][\p{L}\p{N}_.$]*|\d+(?:[.,]\d+)?|[\s\S]/gu;
const WORD = /^[\p{L}_]/u;

/** The formula as it was given where nothing in it is Russian: a comma between two arguments is not taken for a decimal sign then. */
export function readTypedFormula(formula: string): string {
  const tokens = formula.match(TOKEN) ?? [];
  const isFunction = (index: number): boolean => tokens.slice(index + 1).find((token) => token.trim() !== "") === "(";
  const englishOf = (index: number): string | undefined => {
    const word = fold(tokens[index] ?? "");
    return isFunction(index) ? ENGLISH.get(word) : TRUTHS.get(word);
  };
  let depth = 0;
  const isRussian = tokens.some((token, index) => {
    if (token === "(" || token === "{") depth++;
    if (token === ")" || token === "}") depth--;
    // Outside all brackets a comma separates nothing.
    return (
      (WORD.test(token) && englishOf(index) !== undefined) ||
      (token === ";" && depth > 0) ||
      (depth === 0 && /^\d+,\d+$/.test(token))
    );
  });
  if (!isRussian) return formula;
  let braces = 0;
  return tokens
    .map((token, index) => {
      if (token === "{") braces++;
      if (token === "}") braces--;
      if (token === ";" && braces === 0) return ",";
      if (/^\d+,\d+$/.test(token)) return token.replace(",", ".");
      return WORD.test(token) ? (englishOf(index) ?? token) : token;
    })
    .join("");
}
