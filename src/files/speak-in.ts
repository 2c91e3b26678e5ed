// Makes the parser of the command line speak one language: its help in our words, its errors left to the caller.

import { type Command, Help, type Option } from "commander";
import type { CommandLineWords } from "../../shared/catalogue/messages/console-words.ts";

/** To be called before commands are added: they take these settings over. A fault is thrown, nothing is printed and nothing exits. */
export function speakIn(program: Command, words: CommandLineWords): Command {
  const plain = new Help();
  const translated = (text: string): string =>
    Object.entries(words.help).reduce((said, [english, own]) => said.replace(english, own), text);
  return program
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .configureHelp({
      styleTitle: translated,
      styleUsage: translated,
      subcommandTerm: (command: Command) => translated(plain.subcommandTerm(command)),
      optionDescription: (option: Option) => translated(plain.optionDescription(option)),
    })
    .helpOption("-h, --help", words.describeHelp)
    .helpCommand(words.helpCommand, words.describeHelpCommand);
}
