// A made-up school with its answers of two years: sizes, classes, cohorts that move up a grade, teachers, results that fit them.

import { RESULTS } from "../../shared/catalogue/forms/results.ts";
import { makeRandom, type Random } from "./random.ts";

/** By field code. */
export type Values = ReadonlyMap<string, number | string>;

export interface MadeYear {
  /** By the form's code. */
  readonly [form: string]: Values;
  readonly passport: Values;
  readonly results: Values;
}

export interface MadeSchool {
  /** Six digits. */
  readonly login: string;
  readonly name: string;
  readonly before: MadeYear;
  readonly now: MadeYear;
}

const PLACES = "Ботлих Анди Тандо Миарсо Рахата Годобери Ансалта Муни Риквани Ашали Кванада Зило Гагатли Шодрода Хелетури".split(
  " ",
);

const share = (random: Random, of: number, least: number, greatest: number): number =>
  Math.round(of * (least + random.next() * (greatest - least)));

/** What stays the same from year to year, and how the school differs from others. */
interface Character {
  readonly classSize: number;
  readonly rural: boolean;
  readonly notNative: number;
  readonly poorHousing: number;
  readonly highest: number;
  readonly young: number;
  readonly retired: number;
}

const COUNTRY = ["4. Населенный пункт сельского типа (село, хутор, деревня и пр.)", "2. 1–5 тыс. человек"] as const;
const TOWN = ["2. Город", "5. 50–100 тыс. человек"] as const;

function passportOf(grades: readonly number[], character: Character, rooms: number, teachers: number, random: Random): Values {
  const pupils = grades.reduce((sum, each) => sum + each, 0);
  const upper = (grades[9] ?? 0) + (grades[10] ?? 0);
  const [location, size] = character.rural ? COUNTRY : TOWN;
  const age16 = Math.round(((grades[8] ?? 0) + (grades[9] ?? 0)) * 0.5);
  const risk = share(random, pupils, 0.01, 0.05);
  const lessons = pupils * random.whole(950, 1050);
  const computers = Math.max(4, share(random, pupils, 0.06, 0.14));
  const under30 = Math.round(teachers * character.young);
  const admitted = grades[9] ?? 0;
  const values: [string, number | string][] = [
    ["location", location],
    ["settlement_size", size],
    ["transport", "1. Да, есть прямые рейсы, не требующие пересадок"],
    ...["is_correctional", "is_evening", "is_closed", "is_prison", "is_boarding"].map((code): [string, string] => [code, "Нет"]),
    ["pupils", pupils],
    ["age16", age16],
    ["age16_adapted", Math.min(age16, random.whole(0, 3))],
    ["age15", Math.round(((grades[7] ?? 0) + (grades[8] ?? 0)) * 0.5)],
    ...grades.flatMap((count, index): [string, number][] => {
      const classes = Math.ceil(count / character.classSize);
      return [
        [`grade${index + 1}.classes`, classes],
        [`grade${index + 1}.pupils`, count],
      ];
    }),
    ["upper_pupils", upper],
    ["grade10_admitted", admitted],
    ["grade10_from_other", share(random, admitted, 0, 0.2)],
    ["teachers", teachers],
    ["teachers_highest", Math.round(teachers * character.highest)],
    ["teachers_under30", under30],
    ["teachers_pension", Math.min(teachers - under30, Math.round(teachers * character.retired))],
    ["training_36", share(random, teachers, 0.1, 0.5)],
    ["training_72", share(random, teachers, 0.1, 0.4)],
    ["rooms", rooms],
    ["rooms_computer", share(random, rooms, 0.7, 1)],
    ["rooms_projector", share(random, rooms, 0.4, 0.9)],
    ["computers", computers],
    ["computers_outdated", share(random, computers, 0.05, 0.4)],
    ["computers_internet", share(random, computers, 0.6, 1)],
    ["internet_speed", character.rural ? "26–50 Мбит/с" : "51–100 Мбит/с"],
    ["extra_education", "2. 50–80% обучающихся"],
    ["lessons_planned", lessons],
    ["lessons_attended", share(random, lessons, 0.92, 0.99)],
    ["risk_pupils", risk],
    ["risk_covered", share(random, risk, 0.6, 1)],
    ["poor_housing", Math.round(pupils * character.poorHousing)],
    ["russian_not_native", Math.round(pupils * character.notNative)],
    ["resettled", share(random, pupils, 0, 0.02)],
    ["offences", random.whole(0, 2)],
    ["narcologist", random.chance(0.1) ? "Да" : "Нет"],
  ];
  return new Map(values);
}

/** Splits a number of participants among marks as works usually come out. */
function marksOf(participants: number, random: Random): [number, number, number, number] {
  const two = share(random, participants, 0, 0.15);
  const three = share(random, participants - two, 0.3, 0.5);
  const five = share(random, participants - two - three, 0.15, 0.45);
  return [two, three, participants - two - three - five, five];
}

function resultsOf(grades: readonly number[], random: Random): Values {
  const values = new Map<string, number | string>();
  const [ninth, eleventh] = [grades[8] ?? 0, grades[10] ?? 0];
  const state = Math.min(ninth, random.whole(0, 2));
  const basic = share(random, eleventh, 0.3, 0.6);
  const participantsOf = (code: string, grade: number): number => {
    if (code.startsWith("oge")) return ninth - state;
    if (code.startsWith("gve")) return state;
    if (code === "ege_ru") return eleventh;
    if (code === "ege_mb") return basic;
    if (code === "ege_mp") return eleventh - basic;
    return share(random, grades[grade - 1] ?? 0, 0.85, 1);
  };
  for (const { code, work, forbidden } of RESULTS.sections[0]?.rows ?? []) {
    const participants = participantsOf(code, work?.grade ?? 0);
    values.set(`${code}.participants`, participants);
    if (!forbidden?.includes(4)) {
      marksOf(participants, random).forEach((count, index) => {
        values.set(`${code}.mark${index + 2}`, count);
      });
    } else {
      const from70 = share(random, participants, 0.15, 0.5);
      values.set(`${code}.below`, Math.min(participants - from70, share(random, participants, 0, 0.1)));
      values.set(`${code}.from70`, from70);
      values.set(`${code}.from81`, share(random, from70, 0.2, 0.6));
    }
  }
  return values;
}

/** A cohort a year later: a few come, a few leave. */
const grownUp = (count: number, random: Random): number => Math.max(1, count + Math.round(random.around(0.4 + 0.02 * count)));

export function madeSchool(index: number): MadeSchool {
  const random = makeRandom(1_000 + index);
  const mean = Math.round(Math.exp(2.2 + random.next() * 2.6));
  const hasUpper = mean > 12 || random.chance(0.5);
  const first = Array.from({ length: 11 }, (_, grade) => {
    if (grade >= 9) return hasUpper ? Math.max(2, Math.round(mean * 0.45 * (1 + random.around(0.15)))) : 0;
    return Math.max(3, Math.round(mean * (1 + random.around(0.15))));
  });
  const second = first.map((_, grade) => {
    if (grade === 0) return Math.max(3, Math.round(mean * (1 + random.around(0.15))));
    if (grade === 9) return hasUpper ? Math.max(2, Math.round((first[8] ?? 0) * (0.4 + random.next() * 0.15))) : 0;
    return grade === 10 && !hasUpper ? 0 : grownUp(first[grade - 1] ?? 0, random);
  });
  const character: Character = {
    classSize: random.whole(20, 27),
    rural: mean < 35,
    notNative: random.next() * 0.9,
    poorHousing: random.next() * 0.3,
    highest: 0.1 + random.next() * 0.3,
    young: 0.05 + random.next() * 0.2,
    retired: 0.1 + random.next() * 0.25,
  };
  const rooms = 8 + Math.round((mean * 10) / 24);
  const teachers = 7 + Math.round((mean * 10) / 14);
  const place = PLACES[index % PLACES.length] ?? "";
  return {
    login: String(203_001 + index * 7),
    name: `МКОУ «${place}нская СОШ № ${index + 1}»`,
    before: {
      passport: passportOf(first, character, rooms, teachers, random),
      results: resultsOf(first, random),
    },
    now: {
      passport: passportOf(second, character, rooms, teachers + Math.round(random.around(0.6 + 0.02 * teachers)), random),
      results: resultsOf(second, random),
    },
  };
}
