// Headers under which personal data stand, and headers that only sound so.

import { describe, expect, test } from "vitest";
import { personalHeader } from "../../../shared/validation/personal-data/header-detectors.ts";

// Headers of РИС ГИА protocols and of lists of pupils.
test.each([
  ["Фамилия", "name"],
  ["ИМЯ", "name"],
  ["Отчество (при наличии)", "name"],
  ["Ф.И.О.", "name"],
  ["ФИО", "name"],
  ["Ф. И. О. участника", "name"],
  ["фио ребёнка (полностью)", "name"],
  ["ФИ ученика", "name"],
  ["Ф.И.", "name"],
  ["Укажите фамилию, имя и отчество обучающегося", "name"],
  ["ФИО директора", "name"],
  ["SurnameCell", "name"],
  ["NameCell", "name"],
  ["SecondNameCell", "name"],
  ["Дата рождения", "birth-date"],
  ["Д.Р.", "birth-date"],
  ["Число, месяц, год рождения", "birth-date"],
  ["Год рождения", "birth-date"],
  ["СНИЛС", "snils"],
  ["Страховой номер", "snils"],
  ["Паспортные данные", "passport"],
  ["Паспорт", "passport"],
  ["Серия", "passport"],
  ["Серия и номер документа", "passport"],
  ["DocumentSeriesCode", "passport"],
  ["DocumentNumberCode", "passport"],
  ["Свидетельство о рождении", "birth-certificate"],
  ["Св-во (серия, №)", "birth-certificate"],
  ["ИНН родителя", "inn"],
  ["Телефон родителей", "phone"],
  ["Тел. законного представителя", "phone"],
  ["E-mail родителя", "email"],
  ["Адрес эл. почты ученика", "email"],
  ["Адрес проживания", "address"],
  ["Адрес регистрации ребенка", "address"],
  ["Домашний адрес", "address"],
  ["Место жительства", "address"],
  ["Полис ОМС", "document"],
  ["№ договора", "document"],
  ["Диагноз", "special"],
  ["Национальность", "special"],
  ["Гражданство ребенка", "special"],
  ["Инвалидность (справка №)", "special"],
  ["ПМПК №", "special"],
])("«%s» asks for %s", (header, kind) => {
  expect(personalHeader(header)?.kind).toBe(kind);
});

test.each([
  "Количество детей с диагнозом ЗПР",
  "Число детей-инвалидов (справка № …)",
  "Доля обучающихся, у которых есть полис",
  "Численность обучающихся по национальностям",
  "Количество адресов проживания",
  "Дети с диагнозом, чел.",
  "Общее количество обучающихся 2005 года рождения",
  "Сколько родителей указали телефон?",
  "Адрес школы",
  "Юридический адрес",
  "Адрес сайта ОО",
  "Адресная помощь",
  "Адресные рекомендации",
  "Телефон школы",
  "Телефон приёмной",
  "E-mail ОО",
  "Электронная почта организации",
  "Наименование ОО",
  "Имя школы",
  "Школа носит имя героя, имя которого носит ОО",
  "Паспорт школы",
  "Социальный паспорт",
  "Паспорт безопасности",
  "Свидетельство об аккредитации",
  "ИНН",
  "ИНН ОО",
  "ФИОКО",
  "ФИ 8",
  "ФИ",
  "Физика и обществознание",
  "Защитники Отечества",
  "Отечественная история",
  "Код участника",
  "Логин",
  "Группы участников",
  "Номер",
  "№",
  "Серьёзные нарушения",
  "Скорость Интернета, заявленная провайдером (указанная в договоре с Интернет-провайдером)?",
  "Диагностическая работа",
  "Условия проживания",
  "ОМСУ",
  "Полисубъектность",
  "Материал: телефон, контакты",
  "Математика и др.",
  "Фактический адрес школы",
  "Автор учебника (фамилия)",
])("«%s» asks for nobody's data", (header) => {
  expect(personalHeader(header)).toBeUndefined();
});

test("«Номер» beside «Серия» is the number of a document", () => {
  expect(personalHeader("Номер", { before: "Серия" })?.kind).toBe("passport");
  expect(personalHeader("Номер", { before: "Класс" })).toBeUndefined();
});

describe("in the register, where service contacts are allowed", () => {
  const allow = "service-contacts";
  test.each(["ФИО директора", "Директор: фамилия, имя, отчество", "ФИО", "Телефон", "E-mail", "Телефон директора"])(
    "«%s» is",
    (header) => {
      expect(personalHeader(header, { allow })).toBeUndefined();
    },
  );
  test.each(["ФИО родителя", "Телефон родителей", "СНИЛС директора", "Паспорт", "Домашний адрес", "Дата рождения директора"])(
    "«%s» is not",
    (header) => expect(personalHeader(header, { allow })).toBeDefined(),
  );
});
