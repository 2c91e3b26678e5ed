// Says in our words what is wrong with the command line, from the code that the parser gives.

import type { Command, CommanderError } from "commander";
import { distance } from "fastest-levenshtein";
import type { CommandLineWords } from "../../shared/catalogue/messages/console-words.ts";

/** How a person may call a command that knows only its Latin name. */
const RUSSIAN_NAMES: { readonly [command: string]: readonly string[] } = {
  svod: ["свод", "сводка", "сводная"],
  forms: ["формы", "форма"],
  check: ["проверка", "проверить", "чек"],
  profiles: ["профили", "профиль", "приказы"],
  close: ["закрыть", "закрытие"],
  compare: ["сравнить", "сравнение"],
  indicators: ["показатели", "показатель"],
  directions: ["направления", "направление"],
};

/** The command whose name differs in the fewest letters, where these are less than half of them. */
function nearestCommand(name: string, commands: readonly string[]): string | undefined {
  const spelled = commands.flatMap((command) =>
    [command, ...(RUSSIAN_NAMES[command] ?? [])].map((known) => ({ command, known })),
  );
  const ranked = spelled
    .map(({ command, known }) => ({ command, slips: distance(name.toLowerCase(), known), length: known.length }))
    .filter(({ slips, length }) => slips * 2 < length)
    .sort((a, b) => a.slips - b.slips);
  return ranked[0]?.command;
}

/** `undefined` where the help was asked for and is printed already. */
export function commandLineComplaint(error: CommanderError, program: Command, words: CommandLineWords): string | undefined {
  const named = /'(.*?)'/s.exec(error.message)?.[1] ?? "";
  const perhaps = (near: string | undefined): string => (near === undefined ? "" : ` ${words.perhaps(near)}`);
  switch (error.code) {
    case "commander.help":
    case "commander.helpDisplayed":
      return undefined;
    case "commander.missingArgument":
      return words.missingArgument(named);
    case "commander.optionMissingArgument":
      return words.missingValue(named);
    case "commander.missingMandatoryOptionValue":
      return words.missingOption(named);
    case "commander.unknownOption":
      return words.unknownOption(named) + perhaps(/\(Did you mean (?:one of )?(.*)\?\)/.exec(error.message)?.[1]);
    case "commander.unknownCommand": {
      const commands = program.commands.map((command) => command.name());
      return words.unknownCommand(named, commands) + perhaps(nearestCommand(named, commands));
    }
    case "commander.excessArguments":
      return words.excessArguments(named);
    default:
      return error.message;
  }
}
