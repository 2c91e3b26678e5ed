// Reads whom a row of a report is about: «МБОУ СОШ № 1(edu203389)», «Район(reg20_m012)», a region, the whole sample.

import { readSchoolMention, splitLabel } from "../schools/school-mention.ts";
import { fold } from "../text/fold.ts";
import type { Unit } from "./facts.ts";

const SAMPLE = /^(вся выборка|все участники|россия|рф|российская федерация)/;
const REGION = /^регион$|область$|край$|республика([^а-я]|$)|автономный округ|^г\. ?(москва|санкт-петербург|севастополь)$/;
const MUNICIPALITY = /^(муниципалитет|городской округ|муниципальн[а-я]{0,20} (район|округ|образовани))|(район|округ)$/;
const SCHOOL = /школ|(^|[^а-я])[сон]?ош([^а-я]|$)|лице[йя]|гимнази|интернат|филиал|учрежден|(^|[^а-я])[а-я]{1,3}оу([^а-я]|$)/;

/**
 * Reads the label of a row. A row without a code is a region or a municipality only above the first school (`schoolsSeen` false):
 * under it, a name is a school's, and the register has to say whose.
 */
export function readUnit(label: string, schoolsSeen: boolean): Unit {
  const { name, code } = splitLabel(label);
  if (/^reg\d+_?m\d+$/.test(code)) return { level: "municipality", name };
  if (/^reg/.test(code)) return { level: "region", name };
  if (code !== "" || SCHOOL.test(fold(name))) return { level: "school", school: readSchoolMention(code, "", name) };
  const folded = fold(name);
  if (SAMPLE.test(folded)) return { level: "sample" };
  if (!schoolsSeen && REGION.test(folded)) return { level: "region", name };
  if (!schoolsSeen && MUNICIPALITY.test(folded)) return { level: "municipality", name };
  return { level: "school", school: readSchoolMention("", "", name) };
}
