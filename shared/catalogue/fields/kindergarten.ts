// Fields of «Детский сад».

import type { FieldForm } from "./field-record.ts";

export const KINDERGARTEN_FIELDS: FieldForm = {
  code: "kindergarten",
  title: "Детский сад",
  about: "kindergarten",
  from: "kindergarten",
  sections: [
    {
      code: "programme",
      title: "Программа",
      fields: [
        { code: "programme.fgos", label: "Программа ДО разработана, реализуется и соответствует ФГОС ДО", type: "yes-no" },
        { code: "programme.ovz_conditions", label: "Созданы условия для детей с ОВЗ", type: "yes-no" },
        { code: "content.social", label: "Программа обеспечивает развитие — социально-коммуникативное", type: "yes-no" },
        { code: "content.cognitive", label: "Программа обеспечивает развитие — познавательное", type: "yes-no" },
        { code: "content.speech", label: "Программа обеспечивает развитие — речевое", type: "yes-no" },
        { code: "content.art", label: "Программа обеспечивает развитие — художественно-эстетическое", type: "yes-no" },
        { code: "content.physical", label: "Программа обеспечивает развитие — физическое", type: "yes-no" },
        {
          code: "environment_level",
          label: "Уровень качества образовательной среды (низкий, средний, высокий)",
          type: "choice",
          options: [
            { code: "low", label: "Низкий" },
            { code: "middle", label: "Средний" },
            { code: "high", label: "Высокий" },
          ],
        },
        { code: "k_vsoko", label: "Работает внутренняя система оценки качества (ВСОКО)", type: "yes-no" },
        { code: "k_development_programme", label: "Есть утверждённая программа развития", type: "yes-no" },
      ],
    },
    {
      code: "care",
      title: "Здоровье, безопасность, присмотр и уход",
      fields: [
        { code: "care.sanitary", label: "Соблюдены санитарно-гигиенические условия", type: "yes-no" },
        { code: "care.health_events", label: "Проводятся мероприятия по укреплению здоровья", type: "yes-no" },
        { code: "care.meals", label: "Питание организовано по требованиям", type: "yes-no" },
        { code: "care.medical", label: "Организовано медицинское обслуживание", type: "yes-no" },
        { code: "care.indoor_safety", label: "Обеспечена безопасность помещений (групповых и других)", type: "yes-no" },
        { code: "care.outdoor_safety", label: "Обеспечена безопасность территории для прогулок", type: "yes-no" },
        { code: "care.emergency_control", label: "Ведётся контроль чрезвычайных ситуаций и несчастных случаев", type: "yes-no" },
      ],
    },
    {
      code: "space",
      title: "Предметно-пространственная среда",
      fields: [
        { code: "space.enough_room", label: "В каждой группе достаточно места детям, взрослым и оборудованию", type: "yes-no" },
        { code: "space.furniture", label: "В каждой группе достаточно мебели для ухода, игр, учения", type: "yes-no" },
        { code: "space.soft_corner", label: "В каждой группе есть мягкая мебель (уютный уголок)", type: "yes-no" },
        { code: "space.centres", label: "Центров интересов в группе (в той, где их меньше всего)", type: "count" },
        { code: "space.privacy", label: "В каждой группе есть место для уединения", type: "yes-no" },
        { code: "space.child_design", label: "В каждой группе есть оформление, связанное с детьми", type: "yes-no" },
        { code: "space.gross_motor", label: "В каждой группе есть место для крупной моторики", type: "yes-no" },
        { code: "space.fine_motor", label: "В каждой группе есть место для мелкой моторики", type: "yes-no" },
        { code: "space.outdoors", label: "Участок для прогулок соответствует возрасту детей", type: "yes-no" },
        {
          code: "space.outside_group",
          label: "Есть помещения вне групп: спортзал, музыкальный зал, бассейн, кабинеты логопеда, дефектолога (не менее двух)",
          type: "yes-no",
        },
      ],
    },
    {
      code: "psych",
      title: "Психолого-педагогические условия",
      fields: [
        { code: "psych.age_methods", label: "Формы и методы работы соответствуют возрасту и особенностям детей", type: "yes-no" },
        { code: "psych.initiative", label: "Поддерживаются инициатива и самостоятельность детей", type: "yes-no" },
        { code: "psych.no_violence", label: "Дети защищены от физического и психического насилия", type: "yes-no" },
        {
          code: "psych.parents_support",
          label: "Родителей поддерживают и вовлекают в образовательную деятельность",
          type: "yes-no",
        },
      ],
    },
    {
      code: "family",
      title: "Семья",
      fields: [
        { code: "family.cooperation", label: "Организовано взаимодействие с семьёй", type: "yes-no" },
        { code: "family.individual_support", label: "Есть индивидуальная поддержка развития детей в семье", type: "yes-no" },
        { code: "family_parents.involved", label: "Родители — участвуют в образовательной деятельности", type: "count" },
        { code: "family_parents.surveyed", label: "Родители — ответили на анкету", type: "count", systems: ["survey"] },
        {
          code: "family_parents.satisfied",
          label: "Родители — удовлетворены или скорее удовлетворены",
          type: "count",
          systems: ["survey"],
        },
      ],
    },
    {
      code: "staff",
      title: "Кадры",
      fields: [
        { code: "k_staff", label: "Педагогических работников всего", type: "count", systems: ["85-k"] },
        { code: "k_posts.all", label: "Ставки педагогических работников — по штатному расписанию", type: "number" },
        { code: "k_posts.filled", label: "Ставки педагогических работников — занято", type: "number" },
        { code: "k_category.first", label: "Педагоги с категорией — первая", type: "count", systems: ["85-k"] },
        { code: "k_category.highest", label: "Педагоги с категорией — высшая", type: "count", systems: ["85-k"] },
        { code: "k_trained_3y", label: "Педагогов, прошедших курсы по дошкольному образованию за 3 года", type: "count" },
        { code: "k_higher_education", label: "Педагогов с высшим образованием", type: "count", systems: ["85-k"] },
        { code: "k_children", label: "Воспитанников всего", type: "count", systems: ["85-k"] },
        { code: "k_groups", label: "Групп всего", type: "count", systems: ["85-k"] },
      ],
    },
  ],
};
