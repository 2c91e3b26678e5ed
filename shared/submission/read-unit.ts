// Reads whom a row of a report is about: «МБОУ СОШ № 1(edu203389)», «Район(reg20_m012)», a region, the whole sample.

import { parseLogin, readSchoolMention } from "../schools/school-mention.ts";
import { collapseSpaces, fold, foldLatin } from "../text/fold.ts";
import type { Unit } from "./facts.ts";

const CODE_AT_END = /^(.*?)\s*\(([^()]*)\)\s*$/s;
const SAMPLE = /^(вся выборка|все участники|россия|рф|российская федерация)/;
const REGION = /^регион$|область$|край$|республика|автономный округ|^г\. ?(москва|санкт-петербург|севастополь)$/;

/**
 * Reads the label of a row. A row without a code is the region only above the first school (`schoolsSeen` false): under it,
 * a name is a school's, and the register has to say whose.
 */
export function readUnit(label: string, schoolsSeen: boolean): Unit {
  const text = collapseSpaces(label);
  const match = CODE_AT_END.exec(text);
  const name = match?.[1] ?? text;
  const code = foldLatin(match?.[2] ?? "");
  if (parseLogin(code)) return { level: "school", school: readSchoolMention(code, "", name) };
  if (/^reg\d+_?m\d+$/.test(code)) return { level: "municipality", name };
  if (/^reg\d+$/.test(code)) return { level: "region", name };
  const folded = fold(text);
  if (SAMPLE.test(folded)) return { level: "sample" };
  if (!schoolsSeen && REGION.test(folded)) return { level: "region", name: text };
  return { level: "school", school: readSchoolMention("", "", text) };
}
