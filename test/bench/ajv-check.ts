// The measure of validation: Ajv with all errors for the single answers, and the relations of the forms written out by hand.

import { Ajv } from "ajv";
import { type Field, fieldsOf } from "../../shared/catalogue/forms/form.ts";
import { RESULTS } from "../../shared/catalogue/forms/results.ts";
import { type PlainRow, ROW_PASSPORT, type RowWork } from "./made-rows.ts";

function schemaOf(fields: readonly (readonly [name: string, field: Field])[]): object {
  const count = ({ required }: Field) => ({ type: required ? "integer" : ["integer", "null"], minimum: 0 });
  return {
    type: "object",
    properties: Object.fromEntries(fields.map(([name, field]) => [name, count(field)])),
    required: fields.filter(([, { required }]) => required).map(([name]) => name),
  };
}

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });

function compiledFor(work: string) {
  const passport = fieldsOf(ROW_PASSPORT).map((field) => [field.code, field] as const);
  const results = fieldsOf(RESULTS).filter(({ code }) => code.startsWith(`${work}.`));
  return ajv.compile(schemaOf([...passport, ...results.map((field) => [field.code.slice(work.length + 1), field] as const)]));
}

const checkMarks = compiledFor("vpr4_ru");
const checkScores = compiledFor("ege_ru");

const GRADES = Array.from({ length: 12 }, (_, index) => ({
  classes: `grade${index + 1}.classes`,
  pupils: `grade${index + 1}.pupils`,
}));
/** The other works share their parallel with a work that the row does not have, so that no rule speaks of them alone. */
const isAloneInParallel = (work: string): boolean => work.startsWith("vpr") || work === "ege_ru";

/** A blank of an answer that means none. */
const given = (value: number | null | undefined): number => value ?? 0;

/** Whether a relation of answers is broken; one that lacks an answer is not. */
function exceeds(part: number | null | undefined, whole: number | null | undefined): boolean {
  return typeof part === "number" && typeof whole === "number" && part > whole;
}

function brokenRelations(row: PlainRow, { code, grade, isExam }: RowWork): string[] {
  const broken: string[] = [];
  const { pupils, teachers } = row;
  let [all, upper] = [0, 0];
  for (let index = 0; index < GRADES.length; index++) {
    const names = GRADES[index]!;
    const [classes, inGrade] = [given(row[names.classes]), given(row[names.pupils])];
    all += inGrade;
    if (index >= 9) upper += inGrade;
    if (classes > 0 && !(inGrade > 0)) broken.push(`${names.pupils}: classes without pupils`);
    if (inGrade > 0 && !(classes > 0)) broken.push(`${names.pupils}: pupils without classes`);
    if (inGrade > 0 && inGrade < classes) broken.push(`${names.pupils}: more classes than pupils`);
    if (classes > 0 && inGrade > 35 * classes) broken.push(`${names.pupils}: crowded`);
  }
  if (typeof pupils === "number" && pupils !== all) broken.push("pupils: not the sum");
  if (typeof pupils === "number" && !(pupils > 0)) broken.push("pupils: none");
  if (exceeds(row.age16_adapted, row.age16)) broken.push("age16_adapted: more than age16");
  if (exceeds(given(row.age16) + given(row.age15), pupils)) broken.push("age16, age15: more than pupils");
  if (typeof row.upper_pupils === "number" && row.upper_pupils !== upper) broken.push("upper_pupils: not the sum");
  if (exceeds(row.grade10_from_other, row.grade10_admitted)) broken.push("grade10_from_other: more than admitted");
  if (given(row["grade10.pupils"]) > 0 && row.grade10_admitted === 0) broken.push("grade10_admitted: none");
  if (typeof teachers === "number" && !(teachers > 0)) broken.push("teachers: none");
  if (exceeds(row.teachers_highest, teachers)) broken.push("teachers_highest: more than teachers");
  if (exceeds(given(row.teachers_under30) + given(row.teachers_pension), teachers)) broken.push("ages: more than teachers");
  if (exceeds(row.training_36, teachers)) broken.push("training_36: more than teachers");
  if (exceeds(row.training_72, teachers)) broken.push("training_72: more than teachers");
  const participants = given(row.participants);
  if (isExam) {
    if (given(row.below) + given(row.from70) > participants) broken.push("below, from70: more than participants");
    if (given(row.from81) > given(row.from70)) broken.push("from81: more than from70");
  } else if (given(row.mark2) + given(row.mark3) + given(row.mark4) + given(row.mark5) !== participants) {
    broken.push("marks: not the participants");
  }
  if (isAloneInParallel(code)) {
    const contingent =
      grade === 11 ? given(row["grade11.pupils"]) + given(row["grade12.pupils"]) : given(row[`grade${grade}.pupils`]);
    if (participants > contingent) broken.push("participants: more than pupils");
    if (grade === 11 && given(row["grade11.pupils"]) > 0 && participants === 0) broken.push("participants: none");
  }
  return broken;
}

/** How many errors it reports: Ajv's of single answers, and one for each broken relation. */
export function checkByAjv(row: PlainRow, work: RowWork): number {
  const check = work.isExam ? checkScores : checkMarks;
  const own = check(row) ? 0 : (check.errors?.length ?? 0);
  return own + brokenRelations(row, work).length;
}
