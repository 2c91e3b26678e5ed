// Information systems, databases and sites that the order names (Petrozavodsk, order No. 362 of 15.09.2020).

import type { NamedSystem } from "../../catalogue/order-contents.ts";

export const SYSTEMS: readonly NamedSystem[] = [
  {
    name: "Официальные сайты ОО",
    text: "собственных официальных сайтах",
    use: "Анализ информации, размещенной на сайтах ОО",
    lines: [[64, 64]],
    system: "site",
  },
  {
    name: "База талантливых детей",
    text: "база талантливых детей",
    use: "Информационная справка, годовой отчет, база талантливых детей",
    lines: [[57, 57]],
    system: "gifted",
  },
  {
    name: "Реестр наблюдателей",
    text: "Реестр наблюдателей",
    use: "Реестр наблюдателей",
    lines: [[76, 76]],
    system: "observers",
  },
  {
    name: "Отчетно-информационные формы",
    text: "отчетно-информационных форм",
    use: "Заполнение отчетно-информационных форм",
    lines: [[54, 54]],
    system: "tool",
  },
];
