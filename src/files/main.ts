// The command line: options in, exit code out. The clock is read here and nowhere else.

import { Command, CommanderError } from "commander";
import { commandLineWordsOf, svodConsoleOf } from "../../shared/catalogue/messages/console-words-of.ts";
import type { Profile } from "../../shared/catalogue/profile.ts";
import { check } from "./check.ts";
import { chosenProfile, type ProfileOptions } from "./chosen-profile.ts";
import { commandLineComplaint } from "./command-line-complaint.ts";
import { forms } from "./forms.ts";
import { BadOption } from "./settings-options.ts";
import { speakIn } from "./speak-in.ts";
import { svod, type Terminal } from "./svod.ts";

const today = (): string => {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const showsProgress = process.stderr.isTTY === true;
const terminal: Terminal = {
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  progress: (line) => {
    if (showsProgress) process.stderr.write(`\r${line}\x1b[K\r`);
  },
};

const collect = (value: string, earlier: readonly string[] = []): string[] => [...earlier, value];

const asksForEnglish = process.argv.some(
  (word, index, all) => word === "--lang=en" || (word === "en" && all[index - 1] === "--lang"),
);
const words = commandLineWordsOf(asksForEnglish ? "en" : "ru");

/** Every command works by a profile: a wrong name of one is refused before anything is read. */
async function run(options: ProfileOptions, command: (profile: Profile) => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await command(await chosenProfile(options));
  } catch (error) {
    if (!(error instanceof BadOption)) throw error;
    terminal.complain(svodConsoleOf(asksForEnglish ? "en" : "ru").badOption(error.option, error.value, error.allowed));
    process.exitCode = 2;
  }
}

const MUNICIPALITY = [
  "--municipality <код>",
  "профиль: zelenchuk, botlikh, petrozavodsk, ishimbay, leninsk-kuznetsky, base (иначе — базовый)",
] as const;
const NAME = ["--name <название>", "своё название муниципалитета на всех бумагах (иначе — как в профиле)"] as const;

const program = speakIn(new Command("msoko"), words).description(
  "Муниципальная система оценки качества образования: проверка, показатели, выводы, сводки.",
);

program
  .command("svod")
  .description("Прочитать папку с выгрузками и сделать книгу-сводку.")
  .argument("<папка...>", "папки или файлы .xlsx: выгрузки ФИС ОКО, реестр школ, признаки необъективности, таблицы результатов")
  .option(...MUNICIPALITY)
  .option(...NAME)
  .option("--year <год>", "год идентификации, например 2021/22 (иначе — следующий за последними данными)")
  .option("--out <файл>", "куда записать сводку", "svod.xlsx")
  .option("--json <файл>", "записать те же результаты как данные")
  .option("--combine <как>", "условия критерия: both — оба вместе, any — любое, share — только доля", "both")
  .option("--objectivity <как>", "работы с маркером: review — просить проверить, ignore, exclude — исключать", "review")
  .option("--min-participants <n>", "наименьшее число участников работы", "1")
  .option("--min-criteria <n>", "сколько критериев нужно выполнить", "1")
  .option("--small-sample <n>", "пометка о малой выборке — при меньшем числе участников", "10")
  .option("--sou-2 <вес>", "вес отметки «2» в СОУ", "0.16")
  .option("--threshold <критерий=процент>", "порог критерия вместо порога приказа (можно повторять)", collect)
  .option("--lang <язык>", "язык сводки: ru, en", "ru")
  .option("--date <дата>", "дата составления, ГГГГ-ММ-ДД (иначе — сегодня)")
  .action((paths: string[], options) =>
    run(options, (profile) => svod(paths, { ...options, date: options.date ?? today() }, terminal, profile)),
  );

program
  .command("forms")
  .description("Сделать каждой школе реестра её форму сбора: книгу .xlsx, которая проверяет себя сама.")
  .option(...MUNICIPALITY)
  .option(...NAME)
  .requiredOption("--year <год>", "учебный год, например 2025/26")
  .requiredOption("--register <файл>", "реестр школ: столбцы «Логин» и «Наименование»")
  .requiredOption("--out <папка>", "куда положить формы")
  .option("--deadline <дата>", "срок сдачи, ГГГГ-ММ-ДД")
  .option("--previous <папка>", "формы, которые школы заполнили в прошлом году: постоянные ответы переносятся")
  .option("--send-to <куда>", "куда отправить форму: адрес или имя (иначе — в отдел образования)")
  .option("--lang <язык>", "язык надписей вокруг вопросов: ru, en", "ru")
  .option("--form <формы>", "только эти формы: passport, results, staff, kindergarten (можно несколько через запятую)")
  .option("--direction <код>", "только то, что нужно показателям одного направления приказа")
  .action((options) =>
    run(options, async (profile) => {
      const { campaignForms } = await import("./campaign-forms.ts");
      return forms(options, terminal, await campaignForms(profile, options));
    }),
  );

program
  .command("check")
  .description("Проверить, что сдали школы: протокол замечаний, данные, копии форм с пометками.")
  .argument("<папка>", "папка с формами школ или таблицами ответов")
  .requiredOption("--out <файл>", "куда записать протокол")
  .option(...MUNICIPALITY)
  .option(...NAME)
  .option("--previous <папка>", "формы прошлого года: для сравнения")
  .option("--register <файл>", "реестр школ (иначе — из папки, если он там есть)")
  .option("--year <год>", "учебный год, который собирается, например 2025/26")
  .option("--deadline <дата>", "срок сдачи, ГГГГ-ММ-ДД")
  .option(
    "--forms <формы>",
    "какие формы сдаёт каждая школа реестра: например passport,results,staff (иначе — passport и results)",
  )
  .option("--rules <файл>", "книга с листом «Правила»: свои правила и уровни (иначе — из прежнего протокола)")
  .option("--explanations <файл>", "книга с листом «Пояснения» (иначе — из прежнего протокола)")
  .option("--json <файл>", "записать то же как данные")
  .option("--copies <папка>", "положить сюда копии форм с пометками на ячейках")
  .option("--lang <язык>", "язык протокола: ru, en", "ru")
  .option("--date <дата>", "дата протокола, ГГГГ-ММ-ДД (иначе — сегодня)")
  .action((folder: string, options) =>
    run(options, async (profile) => {
      const { checkedForms } = await import("./campaign-forms.ts");
      const known = await checkedForms(profile, options.forms);
      return check(folder, { ...options, date: options.date ?? today() }, terminal, known);
    }),
  );

program
  .command("profiles")
  .description("Что программа знает о приказах муниципалитетов: направления, показатели, допущения, источники, термины.")
  .option(
    "--municipality <код>",
    "один профиль (иначе — все): zelenchuk, botlikh, petrozavodsk, ishimbay, leninsk-kuznetsky, base",
  )
  .option("--out <файл>", "книга профиля .xlsx (вместе с --municipality)")
  .option("--json <файл>", "записать то же как данные")
  .option("--pages <папка>", "положить сюда по странице о каждом профиле")
  .option("--lang <язык>", "язык надписей вокруг слов приказа: ru, en", "ru")
  .action(async (options) => {
    const { profiles } = await import("./profiles.ts");
    process.exitCode = await profiles(options, terminal);
  });

program
  .command("indicators")
  .description("Показатели приказа: слова, строка, как получается значение, числитель, знаменатель, допущения.")
  .requiredOption("--municipality <код>", "профиль: zelenchuk, botlikh, petrozavodsk, ishimbay, leninsk-kuznetsky, base")
  .option("--direction <код>", "одно направление приказа (иначе — все)")
  .option("--json <файл>", "записать то же как данные")
  .option("--lang <язык>", "язык надписей вокруг слов приказа: ru, en", "ru")
  .action(async (options) => {
    const { indicators } = await import("./profiles.ts");
    process.exitCode = await indicators(options, terminal);
  });

program
  .command("directions")
  .description("Показатели направлений приказа: значение или причина, почему его нет, по муниципалитету и по каждой организации.")
  .argument("<папка>", "папка с формами школ, выгрузками результатов и реестром школ")
  .requiredOption("--municipality <код>", "профиль: zelenchuk, botlikh, petrozavodsk, ishimbay, leninsk-kuznetsky, base")
  .requiredOption("--year <год>", "учебный год, например 2025/26")
  .requiredOption("--out <файл>", "книга показателей .xlsx")
  .option(...NAME)
  .option("--register <файл>", "реестр школ (иначе — из папки, если он там есть)")
  .option("--json <файл>", "записать значения как данные")
  .option("--lang <язык>", "язык книги: ru, en; слова приказа остаются русскими", "ru")
  .option("--date <дата>", "дата составления, ГГГГ-ММ-ДД (иначе — сегодня)")
  .action(async (folder: string, options) => {
    const { directions } = await import("./directions.ts");
    process.exitCode = await directions(folder, { ...options, date: options.date ?? today() }, terminal);
  });

program
  .command("close")
  .description("Закрыть год: сохранить итоги сводки с приказом, порогами, допущениями и версией методов такими, какие они есть.")
  .argument("<сводка.json>", "данные сводки: то, что записала svod --json")
  .requiredOption("--out <файл>", "куда записать закрытый год; готовый файл не заменяется")
  .option("--book <файл>", "книга профиля с вашим выбором на листе «Допущения»")
  .option("--directions <файл>", "показатели направлений (.json): то, что записала directions --json")
  .option("--lang <язык>", "язык: ru, en", "ru")
  .option("--date <дата>", "дата закрытия, ГГГГ-ММ-ДД (иначе — сегодня)")
  .action(async (summary: string, options) => {
    const { close } = await import("./closed-years.ts");
    process.exitCode = await close(summary, { ...options, date: options.date ?? today() }, terminal);
  });

program
  .command("compare")
  .description("Сравнить закрытые годы: кто вышел из списка, кто вошёл, и что в основании стало другим.")
  .argument("<годы...>", "закрытые годы (.json), в любом порядке")
  .option("--json <файл>", "записать то же как данные")
  .option("--lang <язык>", "язык: ru, en", "ru")
  .action(async (years: string[], options) => {
    const { compare } = await import("./closed-years.ts");
    process.exitCode = await compare(years, options, terminal);
  });

program
  .command("year")
  .description("Год муниципалитета по приказу: дорожная карта, календарь, отчётность, цикл, реестр процедур, решения.")
  .requiredOption("--municipality <код>", "профиль: zelenchuk, botlikh, petrozavodsk, ishimbay, leninsk-kuznetsky, base")
  .requiredOption("--year <год>", "учебный год, например 2026/27")
  .requiredOption("--out <файл>", "книга года .xlsx; то, что в неё уже вписано, остаётся")
  .option("--json <файл>", "записать строки плана как данные")
  .option("--name <имя>", "имя муниципалитета в документах (иначе — по профилю)")
  .option("--today <дата>", "на какой день считать, ГГГГ-ММ-ДД (иначе — сегодня)")
  .option("--lang <язык>", "язык книги: ru, en; слова приказа остаются русскими", "ru")
  .action(async (options) => {
    const { year } = await import("./year.ts");
    process.exitCode = await year({ ...options, today: options.today ?? today() }, terminal);
  });

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode;
  const complaint = commandLineComplaint(error, program, words);
  if (complaint !== undefined) terminal.complain(complaint);
}
