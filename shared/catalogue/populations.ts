// Whose rows an indicator counts: organisations of a kind, the municipality itself, or the entries of a register.

import type { Language } from "./messages/messages.ts";

/** How people call a population: «школы», «от всех школ», «одна школа». */
export interface PopulationNames {
  readonly title: string;
  /** Genitive plural in Russian, plural in English. */
  readonly ofAll: string;
  readonly one: string;
}

export interface PopulationRecord {
  readonly code: string;
  /** `register`: rows that the municipality keeps, one for each person, subject or decision. */
  readonly kind: "organisation" | "municipality" | "register";
  readonly names: { readonly [language in Language]: PopulationNames };
}

const names = (ru: readonly [string, string, string], en: readonly [string, string, string]): PopulationRecord["names"] => ({
  ru: { title: ru[0], ofAll: ru[1], one: ru[2] },
  en: { title: en[0], ofAll: en[1], one: en[2] },
});

export const POPULATIONS = [
  {
    code: "school",
    kind: "organisation",
    names: names(["школы", "школ", "школа"], ["schools", "schools", "school"]),
  },
  {
    code: "kindergarten",
    kind: "organisation",
    names: names(["детские сады", "детских садов", "детский сад"], ["kindergartens", "kindergartens", "kindergarten"]),
  },
  {
    code: "additional",
    kind: "organisation",
    names: names(
      [
        "организации дополнительного образования",
        "организаций дополнительного образования",
        "организация дополнительного образования",
      ],
      ["organisations of additional education", "organisations of additional education", "organisation of additional education"],
    ),
  },
  {
    code: "municipality",
    kind: "municipality",
    names: names(["муниципалитет", "муниципалитета", "муниципалитет"], ["the municipality", "municipalities", "municipality"]),
  },
  {
    code: "heads",
    kind: "register",
    names: names(["руководители", "руководителей", "руководитель"], ["heads", "heads", "head"]),
  },
  {
    code: "reserve",
    kind: "register",
    names: names(["кандидаты резерва", "кандидатов резерва", "кандидат резерва"], ["candidates", "candidates", "candidate"]),
  },
  {
    code: "decisions",
    kind: "register",
    names: names(
      ["управленческие решения", "управленческих решений", "управленческое решение"],
      ["decisions", "decisions", "decision"],
    ),
  },
  {
    code: "gia_subjects",
    kind: "register",
    names: names(["предметы ГИА", "предметов ГИА", "предмет ГИА"], ["exam subjects", "exam subjects", "exam subject"]),
  },
  {
    code: "vsosh_subjects",
    kind: "register",
    names: names(
      ["предметы олимпиады", "предметов олимпиады", "предмет олимпиады"],
      ["olympiad subjects", "olympiad subjects", "olympiad subject"],
    ),
  },
  {
    code: "observers",
    kind: "register",
    names: names(["наблюдатели", "наблюдателей", "наблюдатель"], ["observers", "observers", "observer"]),
  },
] as const satisfies readonly PopulationRecord[];

export type PopulationCode = (typeof POPULATIONS)[number]["code"];

export const populationOf = (code: PopulationCode): PopulationRecord =>
  POPULATIONS.find((one) => one.code === code) as PopulationRecord;
