// How a person's name is written in Russian texts, and where the name of a person is part of a school's name.

// Latin letters that look like Cyrillic ones are taken for them: scanners and hasty hands put them into names.
const UPPER = "[А-ЯЁABCEHKMOPTX]";
const LOWER = "[а-яёaceopxy]";
const WORD = `${UPPER}(?:${LOWER}{1,24}(?:[-‐‑–]${UPPER}?${LOWER}{1,24})?|${UPPER}{1,24}(?:[-‐‑–]${UPPER}{1,24})?)`;
const GAP = "\\s{1,3}";
const CASES_M = "(?:[аa]|[уy]|[еe]м?|[оo]м)?";
const CASES_F = "(?:[аa]|ы|[еe]|[уy]|[оo]й)";
// Иванович, Сергеевич, Ильич, Лукич; Ивановна, Сергеевна, Ильинична; in any case, since orders decline names.
const PATRONYMIC = `${UPPER}(?:${LOWER}{1,20}(?:(?:[оo]в|[еeё]в)и|[ьмктn]и)ч${CASES_M}|${LOWER}{1,20}(?:[оo]вн|[еeё]вн|ичн)${CASES_F})`;
const PATRONYMIC_CAPS =
  "[А-ЯЁABCEHKMOPTX]{2,20}(?:(?:[ОO]В|[ЕEЁ]В|[ЬМMКKТT])ИЧ(?:[АA]|[УY]|[ЕE]М?|[ОO]М)?|(?:[ОO][ВB][НH]|[ЕEЁ][ВB][НH]|ИЧ[НH])(?:[АA]|Ы|[ЕE]|[УY]|[ОO]Й))";
const FATHERS_SON = "(?:[Оо]глы|[Оо]глу|[Кк]ызы|[Кк]изи|[Гг]ызы|[Уу]улу|[Уу]лы|ОГЛЫ|КЫЗЫ|УУЛУ)";
const INITIAL = `${UPPER}\\.`;

/** Иванов Иван Иванович, Иван Иванович Иванов, Иван Иванович, ИВАНОВ ИВАН ИВАНОВИЧ. */
export const NAME_WITH_PATRONYMIC = `(?:${WORD}${GAP}){1,2}(?:${PATRONYMIC}|${PATRONYMIC_CAPS})(?: ${WORD})?`;
/** Мамедов Али Гасан оглы, Мамедова Лала Гасан-кызы. */
export const NAME_WITH_FATHER = `(?:${WORD}${GAP}){2}${UPPER}${LOWER}{1,24}(?:${GAP}|[-‐‑–])?${FATHERS_SON}`;
/** Иванов И.И., Иванов И. И., Иванов И.И */
export const NAME_THEN_INITIALS = `${WORD}\\s{0,3}${INITIAL}\\s{0,2}${UPPER}\\.?`;
/** И.И. Иванов, И. И. Иванов */
export const INITIALS_THEN_NAME = `${INITIAL}\\s{0,2}${INITIAL}\\s{0,3}${WORD}`;

// Between «имени» and the name there may be titles («Героя Советского Союза»), but no other name and no new clause.
const HONOURED = /(?:^|[^а-яё])(?:имени\s|им\.\s?|им\s|памяти\s|в честь\s)\s*([^,;:()"»“”\n]{0,80})$/i;
const OTHER_NAME = new RegExp(`${INITIAL}\\s{0,2}${INITIAL}|${PATRONYMIC}(?:[^а-яё]|$)`);

/** Whether what stands before a name makes it the name of a school: «СОШ имени Героя Советского Союза …». */
export function isHonouredAfter(before: string): boolean {
  const titles = HONOURED.exec(before.slice(-100))?.[1];
  return titles !== undefined && !OTHER_NAME.test(titles);
}
