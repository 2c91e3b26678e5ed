// Ishimbaysky district, order No. 1048 of 05.07.2021: the roles that it gives duties to. Roles, never people.

import type { GroupMember, Role } from "../../catalogue/role.ts";

export const ROLES: readonly Role[] = [
  {
    name: "Координатор",
    line: 20,
  },
  {
    name: "Ответственные исполнители",
    line: 34,
  },
  {
    name: "Муниципальный оператор (ГРЦПИ)",
    line: 22,
  },
  {
    name: "директор ГРЦПИ",
    line: 22,
  },
  {
    name: "главный инспектор Управления образования",
    line: 20,
  },
  {
    name: "заместитель начальника Управления образования",
    line: 46,
  },
  {
    name: "Начальник Управления образования",
    line: 48,
  },
  {
    name: "ИМЦ (ИМЦ МКУ УО)",
    line: 61,
  },
  {
    name: "МКУ УО МР Ишимбайский район",
    line: 152,
  },
  {
    name: "Исполнители, ответственные за организацию работы по направлениям",
    line: 44,
  },
  {
    name: "ОМС",
    line: 155,
  },
  {
    name: "руководители образовательных организаций",
    line: 249,
  },
  {
    name: "учителя / педагогические работники",
    line: 158,
  },
  {
    name: "обучающиеся и их родители (законные представители)",
    line: 249,
  },
  {
    name: "Делопроизводитель",
    line: 51,
  },
];

/** The working group by posts; names are typed by the specialist on her own sheet and are never kept here. */
export const WORKING_GROUP: readonly GroupMember[] = [];
