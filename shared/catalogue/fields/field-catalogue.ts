// All forms of the register of fields.

import { ADDITIONAL_FIELDS } from "./additional.ts";
import { ATTAINMENT_FIELDS } from "./attainment.ts";
import { ATTENDANCE_FIELDS } from "./attendance.ts";
import { CAREER_FIELDS } from "./career.ts";
import { CONDITIONS_FIELDS } from "./conditions.ts";
import { CYCLE_FIELDS } from "./cycle.ts";
import { DECISIONS_FIELDS } from "./decisions.ts";
import { EVIDENCE_FIELDS } from "./evidence.ts";
import type { FieldForm, FieldRecord } from "./field-record.ts";
import { GIA_SUBJECTS_FIELDS } from "./gia-subjects.ts";
import { HEADS_FIELDS } from "./heads.ts";
import { K_ASSESSMENT_FIELDS } from "./k-assessment.ts";
import { KINDERGARTEN_FIELDS } from "./kindergarten.ts";
import { MUNICIPALITY_FIELDS } from "./municipality.ts";
import { NOKO_FIELDS } from "./noko.ts";
import { OBJECTIVITY_LIST_FIELDS } from "./objectivity-list.ts";
import { OBSERVERS_FIELDS } from "./observers.ts";
import { ORG_FINANCE_FIELDS } from "./org-finance.ts";
import { PASSPORT_FIELDS } from "./passport.ts";
import { PROCEDURES_FIELDS } from "./procedures.ts";
import { PUPIL_RESULTS_FIELDS } from "./pupil-results.ts";
import { RESERVE_FIELDS } from "./reserve.ts";
import { RESULTS_FIELDS } from "./results.ts";
import { SITE_CHECK_FIELDS } from "./site-check.ts";
import { STAFF_FIELDS } from "./staff.ts";
import { STAFF_SUBJECTS_FIELDS } from "./staff-subjects.ts";
import { SUPERVISION_FIELDS } from "./supervision.ts";
import { SUPPORT_FIELDS } from "./support.ts";
import { SURVEY_FIELDS } from "./survey.ts";
import { TALENT_FIELDS } from "./talent.ts";
import { TARGETS_FIELDS } from "./targets.ts";
import { UPBRINGING_FIELDS } from "./upbringing.ts";
import { VSOSH_SUBJECTS_FIELDS } from "./vsosh-subjects.ts";

export const FIELD_FORMS: readonly FieldForm[] = [
  PASSPORT_FIELDS,
  RESULTS_FIELDS,
  ATTAINMENT_FIELDS,
  PROCEDURES_FIELDS,
  CONDITIONS_FIELDS,
  TALENT_FIELDS,
  CAREER_FIELDS,
  STAFF_FIELDS,
  STAFF_SUBJECTS_FIELDS,
  UPBRINGING_FIELDS,
  ATTENDANCE_FIELDS,
  SUPPORT_FIELDS,
  SURVEY_FIELDS,
  PUPIL_RESULTS_FIELDS,
  OBJECTIVITY_LIST_FIELDS,
  KINDERGARTEN_FIELDS,
  K_ASSESSMENT_FIELDS,
  ADDITIONAL_FIELDS,
  MUNICIPALITY_FIELDS,
  CYCLE_FIELDS,
  EVIDENCE_FIELDS,
  TARGETS_FIELDS,
  SITE_CHECK_FIELDS,
  SUPERVISION_FIELDS,
  ORG_FINANCE_FIELDS,
  NOKO_FIELDS,
  HEADS_FIELDS,
  RESERVE_FIELDS,
  DECISIONS_FIELDS,
  OBSERVERS_FIELDS,
  GIA_SUBJECTS_FIELDS,
  VSOSH_SUBJECTS_FIELDS,
];

/** The records of a form in the order of its sections. */
export const recordsOf = (form: FieldForm): readonly FieldRecord[] => form.sections.flatMap(({ fields }) => fields);
