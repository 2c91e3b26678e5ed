// Leninsk-Kuznetsky, order No. 438/1 of 10.09.2020: the roles that it gives duties to. Roles, never people.

import type { GroupMember, Role } from "../../catalogue/role.ts";

export const ROLES: readonly Role[] = [
  {
    name: "начальник управления образования",
    line: 835,
  },
  {
    name: "заместитель начальника",
    line: 841,
  },
  {
    name: "управление образования администрации Ленинск-Кузнецкого городского округа",
    line: 847,
  },
  {
    name: "Министерство образования и науки Кузбасса (Кемеровской области – Кузбасса)",
    line: 568,
  },
  {
    name: "образовательные организации",
    line: 569,
  },
  {
    name: "руководители образовательных организаций",
    line: 53,
  },
  {
    name: "общественные, профессиональные и иные объединения",
    line: 571,
  },
  {
    name: "специалисты, привлекаемые к проведению оценочных процедур",
    line: 674,
  },
  {
    name: "общественные / независимые наблюдатели",
    line: 682,
  },
  {
    name: "эксперты в сфере оценки качества образования",
    line: 1124,
  },
  {
    name: "потребители",
    line: 886,
  },
  {
    name: "учредитель",
    line: 1176,
  },
  {
    name: "органы самоуправления, структурные подразделения, должностные лица",
    line: 821,
  },
  {
    name: "педагогические и руководящие работники",
    line: 908,
  },
  {
    name: "обучающиеся",
    line: 587,
  },
];

/** The working group by posts; names are typed by the specialist on her own sheet and are never kept here. */
export const WORKING_GROUP: readonly GroupMember[] = [];
