// Botlikh district, order No. 19 of 25.01.2025: the roles that it gives duties to. Roles, never people.

import type { GroupMember, Role } from "../../catalogue/role.ts";

export const ROLES: readonly Role[] = [
  {
    name: "управление образования",
    line: 75,
  },
  {
    name: "общеобразовательные учреждения",
    line: 75,
  },
  {
    name: "учреждения дополнительного образования",
    line: 351,
  },
  {
    name: "дошкольные образовательные учреждения",
    line: 610,
  },
  {
    name: "ДОУ",
    line: 687,
  },
];

/** The working group by posts; names are typed by the specialist on her own sheet and are never kept here. */
export const WORKING_GROUP: readonly GroupMember[] = [
  {
    post: "заместитель начальника Управления образования",
    as: "руководитель рабочей группы",
    count: 1,
    line: 13,
  },
  {
    post: "директор МКУ «ИМЦ»",
    as: "член рабочей группы",
    count: 1,
    line: 15,
  },
  {
    post: "методист МКУ «ИМЦ»",
    as: "член рабочей группы",
    count: 1,
    line: 16,
  },
  {
    post: "главный специалист",
    as: "член рабочей группы",
    count: 1,
    line: 17,
  },
];
