// Closing and comparing years, in Russian.

import type { ClosedYearWords } from "./words.ts";

const KINDS = {
  order: "приказ",
  methods: "версия методов",
  setting: "параметр",
  threshold: "порог критерия",
  assumption: "допущение",
} as const;

export const CLOSED_YEAR_RU: ClosedYearWords = {
  notFound: (path) => `Файла ${path} нет.`,
  notSummary: (path) => `${path} — не данные сводки с годом идентификации. Сделайте их: msoko svod … --json ${path}.`,
  notClosed: (path) => `${path} — не закрытый год этой программы. Закройте год: msoko close … --out ${path}.`,
  notValues: (path) => `${path} — не показатели направлений. Сделайте их: msoko directions … --json ${path}.`,
  noChoices: (path) => `В ${path} нет листа «Допущения». Нужна книга профиля: msoko profiles … --out ${path}.`,
  alreadyClosed: (path) => `${path} уже есть. Закрытый год не переписывается: укажите другое имя или уберите файл сами.`,
  otherMunicipality: (path, its, others) =>
    `${path} — о другом муниципалитете (${its}), остальные — ${others}. Сравниваются годы одного.`,
  sameYear: (year) => `Год ${year} назван дважды. Оставьте один файл.`,
  tooFew: "Для сравнения нужны хотя бы два закрытых года.",
  outputFailed: (path, reason) => `Не удалось записать ${path}: ${reason}. Ничего не изменено.`,
  badOption: (option, value, allowed) => `Параметр ${option}: «${value}» не подходит. Можно: ${allowed}.`,
  closed: (year, schools, listed, path) =>
    `Год ${year} закрыт: школ ${schools}, в списке с низкими результатами ${listed}. Файл: ${path}`,
  chosen: (count) => `Допущений, выбранных вами: ${count}`,
  step: (before, now, [was, is, left, entered, stayed]) =>
    `${before} → ${now}: в списке ${was} → ${is}, вышли ${left}, вошли ${entered}, остались ${stayed}`,
  left: (names) => `  вышли: ${names}`,
  entered: (names) => `  вошли: ${names}`,
  notInBoth: (names) => `  есть только в одном из двух лет: ${names}`,
  sameGround: "  основание то же: приказ, методы, параметры, пороги, допущения",
  otherGround: "  основание другое, списки отличаются и поэтому:",
  difference: (kind, what, before, now) => `    ${KINDS[kind]}${what === "" ? "" : ` ${what}`}: было «${before}», стало «${now}»`,
  dataAt: (path) => `Данные: ${path}`,
};
