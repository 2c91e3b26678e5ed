// Where figures come from: information systems, statistical forms, databases; what each gives, in what file, when, and whether the tool reads it.

export type InformationSystemId =
  | ("fis-oko" | "ris-gia" | "fis-gia" | "frdo" | "contingent" | "oo-1" | "85-k" | "journal" | "vsosh" | "navigator" | "rosstat")
  | ("pmpk" | "supervision" | "noko" | "gis-education" | "is-medk" | "register" | "marker-list" | "survey" | "site" | "gifted")
  | ("observers" | "tests" | "network" | "tool" | "document" | "hand");

export interface InformationSystem {
  readonly id: InformationSystemId;
  readonly name: { readonly ru: string; readonly en: string };
  /** What figures it gives. */
  readonly gives: string;
  /** In what file they arrive. */
  readonly file: string;
  /** When they can be had. */
  readonly when: string;
  /** `yes`: the tool reads the file; `table`: as a table whose header it knows; `no`: somebody types the figures into a form. */
  readonly read: "yes" | "table" | "no";
}

export const INFORMATION_SYSTEMS: readonly InformationSystem[] = [
  {
    id: "fis-oko",
    name: { ru: "ФИС ОКО", en: "FIS OKO" },
    gives: "Участники, отметки, первичные баллы и сравнение с журналом по ВПР, по школам и по кодам участников",
    file: "Статистика по отметкам, Распределение первичных баллов, Сравнение отметок с отметками по журналу, Индивидуальные результаты (.xlsx)",
    when: "После публикации результатов ВПР, май – июнь",
    read: "yes",
  },
  {
    id: "ris-gia",
    name: { ru: "РИС ГИА", en: "RIS GIA" },
    gives: "Участники ОГЭ и ЕГЭ, отметки, ниже минимума, от 70 и от 81 балла, сдавшие и не сдавшие",
    file: "Таблица результатов: Год, Процедура, Предмет, Класс, Участников, «2»…«5» или «Ниже минимума», «70 и более»",
    when: "После основного периода ГИА, июль",
    read: "table",
  },
  {
    id: "fis-gia",
    name: { ru: "ФИС ГИА и приёма", en: "FIS GIA and admission" },
    gives: "Сводные результаты ГИА по региону и стране, поступление выпускников",
    file: "Отчёты системы; сведения вписываются в форму",
    when: "Июль, октябрь",
    read: "no",
  },
  {
    id: "frdo",
    name: { ru: "ФИС ФРДО", en: "FIS FRDO" },
    gives: "Выданные аттестаты, в том числе с отличием",
    file: "Сведения о выданных документах; вписываются в форму",
    when: "Июль – сентябрь",
    read: "no",
  },
  {
    id: "contingent",
    name: { ru: "АИС (контингент обучающихся)", en: "Regional register of pupils" },
    gives: "Обучающиеся по классам, выпускники, условия реализации программ",
    file: "Выгрузка контингента; сведения вписываются в форму",
    when: "1 сентября, в течение года",
    read: "no",
  },
  {
    id: "oo-1",
    name: { ru: "ОО-1", en: "Form OO-1" },
    gives: "Обучающиеся и классы, педагогические работники: возраст, категории, образование",
    file: "Форма федерального статистического наблюдения; сведения вписываются в форму",
    when: "Октябрь",
    read: "no",
  },
  {
    id: "85-k",
    name: { ru: "85-К", en: "Form 85-K" },
    gives: "Воспитанники, группы, педагоги детских садов",
    file: "Форма федерального статистического наблюдения; сведения вписываются в форму",
    when: "Январь",
    read: "no",
  },
  {
    id: "journal",
    name: { ru: "Электронный журнал", en: "Electronic journal" },
    gives: "Уроки и их посещение, неаттестованные, отметки за четверть и год",
    file: "Отчёты журнала; сведения вписываются в форму",
    when: "Конец четверти, полугодия, года",
    read: "no",
  },
  {
    id: "vsosh",
    name: { ru: "Платформа ВсОШ", en: "Olympiad platform" },
    gives: "Участники, победители и призёры олимпиады по этапам",
    file: "Протоколы этапов; сведения вписываются в форму",
    when: "Ноябрь, январь, март",
    read: "no",
  },
  {
    id: "navigator",
    name: { ru: "Навигатор дополнительного образования", en: "Navigator of additional education" },
    gives: "Дети 5–18 лет в кружках и секциях, каждый один раз",
    file: "Сводный отчёт; сведения вписываются в форму",
    when: "Октябрь, май",
    read: "no",
  },
  {
    id: "rosstat",
    name: { ru: "Росстат, ЕМИСС", en: "Rosstat" },
    gives: "Число детей 5–18 лет в районе на 1 января",
    file: "Таблица численности по возрастам; сведения вписываются в форму",
    when: "Август",
    read: "no",
  },
  {
    id: "pmpk",
    name: { ru: "ПМПК", en: "Psychological, medical and pedagogical commission" },
    gives: "Число детей с ОВЗ, без имён",
    file: "Справка комиссии; сведения вписываются в форму",
    when: "Сентябрь, июнь",
    read: "no",
  },
  {
    id: "supervision",
    name: { ru: "База контрольно-надзорных мероприятий", en: "Supervision database" },
    gives: "Приостановление и лишение аккредитации, результаты проверок",
    file: "Реестр надзора; сведения вписываются в форму",
    when: "По запросу",
    read: "no",
  },
  {
    id: "noko",
    name: { ru: "Отчёт оператора НОКО", en: "Independent assessment operator’s report" },
    gives: "Показатели независимой оценки качества условий по организациям",
    file: "Отчёт оператора; сведения вписываются в таблицу",
    when: "Раз в три года для каждой организации",
    read: "no",
  },
  {
    id: "gis-education",
    name: { ru: "ГИС «Образование»", en: "GIS Education" },
    gives: "Сведения региональной системы об организациях и обучающихся",
    file: "Выгрузки портала; сведения вписываются в форму",
    when: "В течение года",
    read: "no",
  },
  {
    id: "is-medk",
    name: { ru: "ИС МЭДК", en: "IS MEDK" },
    gives: "Ход электронных дорожных карт школ с низкими результатами",
    file: "Отчёты системы; сведения вписываются в форму",
    when: "В течение года",
    read: "no",
  },
  {
    id: "register",
    name: { ru: "Реестр школ", en: "Register of schools" },
    gives: "Логин или код, наименование, другие названия, признаки организации",
    file: "Таблица с графами «Логин» или «Код ОО», «Наименование»",
    when: "Начало учебного года",
    read: "yes",
  },
  {
    id: "marker-list",
    name: { ru: "Список ОО с признаками необъективных результатов", en: "List of schools with signs of doubtful results" },
    gives: "Школы и работы, результаты которых требуют проверки",
    file: "Таблица: Год, Логин, графы «4 РУ» …, «Количество маркеров»",
    when: "После анализа ВПР, осень",
    read: "yes",
  },
  {
    id: "survey",
    name: { ru: "Анкеты (Google Формы)", en: "Surveys (Google Forms)" },
    gives: "Ответы на анкеты без имён",
    file: "Лист ответов формы",
    when: "По мере проведения",
    read: "yes",
  },
  {
    id: "site",
    name: { ru: "Официальные сайты", en: "Official sites" },
    gives: "Размещённые документы; на сайт смотрит человек и отмечает в листе проверки",
    file: "Лист проверки сайтов",
    when: "По графику проверки",
    read: "no",
  },
  {
    id: "gifted",
    name: { ru: "База одарённых детей", en: "Database of gifted children" },
    gives: "Число детей по видам одарённости, без имён",
    file: "Сводные числа; вписываются в форму",
    when: "Раз в год",
    read: "no",
  },
  {
    id: "observers",
    name: { ru: "Реестр наблюдателей", en: "Register of observers" },
    gives: "Наблюдатели по процедурам, по кодам и без имён",
    file: "Таблица-реестр, которую ведёт управление",
    when: "Перед каждой процедурой",
    read: "no",
  },
  {
    id: "tests",
    name: { ru: "Диагностики и тестовые оболочки", en: "Diagnostics and testing shells" },
    gives: "Уровни подготовки и компетенций по диагностическим работам",
    file: "Итоги работы; вписываются в форму",
    when: "После каждой диагностики",
    read: "no",
  },
  {
    id: "network",
    name: { ru: "Защищённая сеть", en: "Protected network" },
    gives: "Передача материалов процедур; показателей не даёт",
    file: "—",
    when: "По графику процедур",
    read: "no",
  },
  {
    id: "tool",
    name: { ru: "Эта программа", en: "This tool" },
    gives: "Формы сбора, выводы о школах, списки прошлых лет, справки и рекомендации",
    file: "Её собственные книги",
    when: "В любое время",
    read: "yes",
  },
  {
    id: "document",
    name: { ru: "Документ со ссылкой", en: "A linked document" },
    gives: "Подтверждение: приказ, справка, отчёт",
    file: "Ссылка в форме",
    when: "По мере издания",
    read: "no",
  },
  {
    id: "hand",
    name: { ru: "Вписывается вручную", en: "Typed by hand" },
    gives: "Всё, чего нет ни в одной системе",
    file: "Форма сбора",
    when: "По сроку формы",
    read: "yes",
  },
];

export const systemOf = (id: InformationSystemId): InformationSystem =>
  INFORMATION_SYSTEMS.find((system) => system.id === id) as InformationSystem;
