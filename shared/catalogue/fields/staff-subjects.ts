// Fields of «Учителя по предметам».

import type { FieldForm } from "./field-record.ts";

export const STAFF_SUBJECTS_FIELDS: FieldForm = {
  code: "staff_subjects",
  title: "Учителя по предметам",
  about: "school",
  from: "school",
  sections: [
    {
      code: "subjects",
      title: "Предметы",
      fields: [
        { code: "subject_teachers.{subject}.all", label: "Учителя: {предмет} — всего", type: "count" },
        {
          code: "subject_teachers.{subject}.diagnosed",
          label: "Учителя: {предмет} — прошли диагностику",
          type: "count",
          systems: ["tests"],
        },
        {
          code: "subject_teachers.{subject}.low",
          label: "Учителя: {предмет} — низкий уровень",
          type: "count",
          systems: ["tests"],
        },
        {
          code: "subject_teachers.{subject}.base",
          label: "Учителя: {предмет} — базовый уровень",
          type: "count",
          systems: ["tests"],
        },
        {
          code: "subject_teachers.{subject}.raised",
          label: "Учителя: {предмет} — повышенный уровень",
          type: "count",
          systems: ["tests"],
        },
        {
          code: "subject_teachers.{subject}.high",
          label: "Учителя: {предмет} — высокий уровень",
          type: "count",
          systems: ["tests"],
        },
      ],
    },
  ],
};
