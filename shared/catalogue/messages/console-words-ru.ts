// The command line in Russian.

import type { CheckConsole, CommandLineWords, OutputConsole, ProfileConsole, SvodConsole } from "./console-words.ts";
import { plural } from "./plural-ru.ts";

const schools = (count: number): string => `${count} ${plural(count, "школа", "школы", "школ")}`;

export const SVOD_CONSOLE_RU: SvodConsole = {
  reading: (done, of) => `Читаю файлы: ${done} из ${of}`,
  noFolder: (path) => `Нет такой папки или файла: ${path}. Проверьте путь.`,
  noFiles: (path) => `В папке ${path} нет ни одного файла. Положите в неё выгрузки ФИС ОКО (.xlsx).`,
  outputFailed: (path, reason) => `Не удалось записать ${path}: ${reason}. Если файл открыт в Excel, закройте его и повторите.`,
  badOption: (option, value, allowed) => `${option} ${value}: так нельзя. Возможно: ${allowed}.`,
  workbookAt: (path) => `Сводка: ${path}`,
  dataAt: (path) => `Данные (JSON): ${path}`,
  totals: (files, read, count, results) =>
    `Файлов: ${files}, прочитано: ${read}. Школ: ${count}, результатов «школа × работа»: ${results}.`,
  verdictTotals: (low, notLow, insufficient, year) =>
    `Год идентификации ${year}: с низкими результатами — ${schools(low)}; не выявлены — ${notLow}; данных мало — ${insufficient}.`,
  criterionTotals: (code, met, checked) => `  критерий ${code}: выполнен — ${met}, проверено школ — ${checked}`,
  findingTotals: (errors, warnings, notes) => `Замечания: ошибок ${errors}, предупреждений ${warnings}, к сведению ${notes}.`,
};

export const PROFILE_CONSOLE_RU: ProfileConsole = {
  chosen: (municipality, order) => `Профиль: ${municipality}. Критерии ШНОР: ${order}.`,
  assumed: (order, ids) =>
    `Профиль не выбран, взят базовый. Критерии ШНОР: ${order}. Выбрать другой: --municipality ${ids}; своё название: --name.`,
  named: (name) => `Муниципалитет: ${name}.`,
};

export const OUTPUT_CONSOLE_RU: OutputConsole = {
  samePlace: (option, other, path) =>
    `${option} и ${other} ведут в один файл: ${path}. Ничего не записано. Укажите два разных имени.`,
  isInput: (option, path) =>
    `${option} ${path}: этот файл читается как исходный, поверх него ничего не записано. Укажите другое имя.`,
  foreign: (option, path) =>
    `${option} ${path}: этот файл сделан не этой командой, поверх него ничего не записано. Укажите другое имя.`,
  notFile: (option, path) => `${option} ${path}: это не обычный файл, записать на его место нельзя. Укажите имя файла.`,
};

export const COMMAND_LINE_RU: CommandLineWords = {
  help: {
    "Usage:": "Как вызвать:",
    "Arguments:": "Что указать:",
    "Options:": "Параметры:",
    "Commands:": "Команды:",
    "[options]": "[параметры]",
    "[command]": "[команда]",
    "(default: ": "(по умолчанию: ",
  },
  describeHelp: "показать эту справку",
  describeHelpCommand: "показать справку о команде",
  helpCommand: "help [команда]",
  missingArgument: (name) => `Не указано: ${name}.`,
  missingValue: (option) => `После ${option} нужно значение.`,
  missingOption: (option) => `Не указан обязательный параметр ${option}.`,
  unknownOption: (option) => `Нет такого параметра: ${option}.`,
  unknownCommand: (name, commands) => `Нет такой команды: ${name}. Есть: ${commands.join(", ")}.`,
  excessArguments: (command) => `Лишние слова после ${command}: если в пути есть пробелы, возьмите его в кавычки.`,
  perhaps: (words) => `Возможно, вы имели в виду ${words}.`,
};

export const CHECK_CONSOLE_RU: CheckConsole = {
  reading: (done, of) => `Читаю файлы: ${done} из ${of}`,
  noFolder: (path) => `Нет такой папки или файла: ${path}`,
  noFiles: (path) => `В папке нет файлов: ${path}`,
  noForms: "Ни в одном файле нет формы школы: проверять нечего. Чем оказались файлы — на листе «Файлы форм».",
  copyForeign: (path) => `${path} лежит на месте копии, но сделан или изменён не этой программой. Укажите другую папку: --copies`,
  copiesAmongForms: (path) => `Копии нельзя класть в папку с формами: ${path}. Укажите другую папку: --copies`,
  sourceUnreadable: (option, path, text, advice) => `${option} ${path}: ${text} ${advice}`,
  registerEmpty: (path) => `В файле ${path} нет реестра школ: нужны столбцы «Логин» (или «Код ОО») и «Наименование».`,
  outputFailed: (path, reason) => `Не удалось записать ${path} (${reason}). Если файл открыт в Excel, закройте его и повторите.`,
  badOption: (option, value, allowed) => `${option} ${value}: нужно ${allowed}`,
  fromEarlier: (path) => `Правила и пояснения, которые не указаны, взяты из прежнего протокола ${path}`,
  totals: (count, accepted, returned, absent) =>
    `${schools(count)}: принята ${accepted}, на доработку ${returned}, не сдана ${absent}`,
  findingTotals: (errors, warnings, toExplain) =>
    `Ошибок ${errors}, предупреждений ${warnings}, из них ждут пояснения ${toExplain}`,
  workbookAt: (path) => `Протокол: ${path}`,
  dataAt: (path) => `Данные: ${path}`,
  copiesAt: (count, path) => `Копии с пометками для школ: ${count} в папке ${path}`,
  copyRefused: (file, reason) =>
    `${file}: копия с пометками не сделана (${reason}); замечания школы — на листе «Замечания к формам» протокола.`,
  noteUnderThread: (file, cells) => `${file}: в ячейках ${cells} есть обсуждение, Excel 365 покажет его вместо пометки.`,
};
