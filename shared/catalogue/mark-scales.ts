// Mark scales (шкалы перевода первичных баллов в отметки) by year: they change every year, and a region may set its own for the ОГЭ.
// Defaults to edit: a scale that is not here is not guessed, and one's own can be given as numbers.

import type { SubjectCode } from "./subjects.ts";
import type { Work } from "./work.ts";

/** Points in a part of the work without which a total is not enough. */
export interface ExtraCondition {
  /** Which points are counted: those for literacy (ГК1–ГК4), or for the tasks in geometry. */
  readonly part: "literacy" | "geometry";
  /** The least of them for a 3, a 4 and a 5; without them the mark is the next lower one that needs fewer. */
  readonly least: readonly [three: number, four: number, five: number];
}

export interface MarkScale {
  readonly work: Work;
  /** The greatest primary score. */
  readonly max: number;
  /** The least primary score for a 3, a 4 and a 5; below the first is a 2. */
  readonly from: readonly [three: number, four: number, five: number];
  readonly extra?: ExtraCondition;
  /** Scores that the source prints under two marks. */
  readonly unclear?: readonly number[];
  readonly source: string;
}

const VPR_2021 = "Описания проверочных работ ВПР 2021 года (ФИОКО)";
// The numbers of both by transcriptions, not by the letters themselves: to be checked before they decide anything.
const OGE_2026 = "письмо Рособрнадзора от 25.02.2026 № 02-20; сверьте с текстом; регион может установить другую шкалу";
const OGE_2023 = "рекомендации Рособрнадзора по шкалам ОГЭ 2023 года; сверьте с текстом; регион может установить другую шкалу";

const vpr2021 = (
  grade: number,
  subject: SubjectCode,
  max: number,
  from: MarkScale["from"],
  unclear?: readonly number[],
): MarkScale => ({
  work: { procedure: "vpr", year: 2021, subject, grade },
  ...{ max, from, source: VPR_2021 },
  ...(unclear ? { unclear } : {}),
});

const oge =
  (year: number, source: string) =>
  (subject: SubjectCode, max: number, from: MarkScale["from"], extra?: ExtraCondition): MarkScale => ({
    work: { procedure: "oge", year, subject, grade: 9 },
    ...{ max, from, source },
    ...(extra ? { extra } : {}),
  });
const oge2023 = oge(2023, OGE_2023);
const oge2026 = oge(2026, OGE_2026);

export const MARK_SCALES: readonly MarkScale[] = [
  vpr2021(4, "МА", 20, [6, 10, 15]),
  vpr2021(4, "РУ", 38, [14, 24, 33]),
  vpr2021(4, "ОМ", 32, [8, 18, 27]),
  vpr2021(5, "МА", 20, [7, 11, 15]),
  vpr2021(5, "РУ", 45, [18, 29, 39]),
  vpr2021(5, "ИС", 15, [4, 8, 12]),
  vpr2021(5, "БИ", 29, [12, 18, 24]),
  vpr2021(6, "МА", 16, [6, 10, 14]),
  vpr2021(6, "РУ", 51, [25, 35, 45]),
  vpr2021(6, "ИС", 20, [6, 11, 16]),
  vpr2021(6, "БИ", 28, [12, 18, 24]),
  vpr2021(6, "ГЕ", 37, [10, 22, 31]),
  vpr2021(6, "ОБ", 23, [9, 15, 20]),
  vpr2021(7, "МА", 19, [7, 12, 16]),
  vpr2021(7, "РУ", 47, [22, 32, 42]),
  vpr2021(7, "ИС", 25, [7, 13, 19]),
  vpr2021(7, "БИ", 28, [10, 17, 23]),
  vpr2021(7, "ГЕ", 37, [11, 26, 33]),
  vpr2021(7, "ОБ", 23, [10, 16, 21]),
  vpr2021(7, "ФИ", 18, [5, 8, 11]),
  vpr2021(7, "АЯ", 30, [13, 21, 27]),
  vpr2021(8, "МА", 25, [8, 15, 21]),
  vpr2021(8, "РУ", 51, [26, 32, 45]),
  vpr2021(8, "ИС", 24, [7, 12, 18]),
  vpr2021(8, "БИ", 36, [13, 21, 29]),
  vpr2021(8, "ГЕ", 40, [13, 27, 35], [35]),
  vpr2021(8, "ОБ", 25, [11, 17, 22]),
  vpr2021(8, "ФИ", 18, [5, 8, 11]),
  vpr2021(8, "ХИ", 36, [10, 19, 28]),
  vpr2021(11, "БИ", 32, [11, 18, 25]),
  vpr2021(11, "ГЕ", 21, [7, 13, 18]),
  vpr2021(11, "ИС", 21, [7, 13, 18]),
  vpr2021(11, "ФИ", 26, [9, 16, 21]),
  vpr2021(11, "ХИ", 33, [11, 20, 28]),
  // Without 4 (6) points for literacy a 4 (a 5) is not given.
  oge2023("РУ", 33, [15, 23, 29], { part: "literacy", least: [0, 4, 6] }),
  oge2023("ИС", 37, [11, 21, 30]),
  oge2026("РУ", 37, [15, 26, 33], { part: "literacy", least: [0, 6, 9] }),
  // Two points in geometry are needed for any mark above 2.
  oge2026("МА", 31, [8, 15, 22], { part: "geometry", least: [2, 2, 2] }),
  oge2026("ФИ", 39, [10, 20, 30]),
  oge2026("ХИ", 38, [10, 21, 31]),
  oge2026("БИ", 47, [13, 26, 38]),
  oge2026("ИС", 37, [11, 21, 30]),
  oge2026("ЛИ", 40, [16, 25, 33]),
  oge2026("ИНФ", 21, [5, 11, 17]),
  oge2026("АЯ", 68, [29, 46, 58]),
  oge2026("НЯ", 68, [29, 46, 58]),
  oge2026("ФЯ", 68, [29, 46, 58]),
  oge2026("ИЯ", 68, [29, 46, 58]),
  oge2026("ОБ", 37, [14, 24, 32]),
];
