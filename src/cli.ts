#!/usr/bin/env node
/** Every command of Soi: parse, call, print, exit. Exit codes: 0 done, 1 done with problems, 2 could not work. */
import { relative } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { suggestion } from './configuration.ts';
import { CannotWork, type Message } from './message.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { exportCommand } from './commands/export.ts';
import { inspectCommand } from './commands/inspect.ts';
import { lexiconCommand } from './commands/lexicon.ts';
import { runCommand } from './commands/run.ts';
import { toStderr } from './commands/print.ts';
import { verifyCommand } from './commands/verify.ts';
import type { Language } from './words/catalogue.ts';
import { cliWords, type CliWords } from './words/cli.ts';
import { hint, reason } from './words/words.ts';
import { version } from './version.ts';

/** The language must be known before the first word of help is printed, so it is looked for ahead of the parsing. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = at < 0 ? undefined : argv[at]?.includes('=') ? argv[at].split('=')[1] : argv[at + 1];
  return value === 'en' ? 'en' : 'vi';
}

/** Gives a command, and those below it, the words of the chosen language. */
function localise(command: Command, words: CliWords): void {
  command.helpOption('-h, --help', words.help);
  if (command.commands.length > 0) command.helpCommand('help [command]', words.helpCommand);
  command.configureHelp({ styleTitle: (title) => words.helpTitles[title as keyof CliWords['helpTitles']] ?? title });
  command.configureOutput({ writeErr: () => {} });
  command.exitOverride();
  command.addOption(new Option('--lang <lang>', words.options['lang']).choices(['vi', 'en']).default('vi'));
  command.commands.forEach((below) => localise(below, words));
}

function everyOption(command: Command): string[] {
  return [...command.options.map((option) => option.long ?? ''), ...command.commands.flatMap(everyOption)];
}

function usageLine(program: Command, error: CommanderError, words: CliWords): string {
  const word = /'([^']+)'/.exec(error.message)?.[1] ?? error.message;
  const candidates = error.code === 'commander.unknownOption' ? everyOption(program)
    : error.code === 'commander.unknownCommand' ? program.commands.flatMap((c) => [c.name(), ...c.commands.map((below) => below.name())]) : [];
  return words.usage(error.code, word, suggestion(word, candidates) ?? '');
}

/** The sentence with the file and line that it speaks of in front, where it does not name them itself. */
function placed({ place: { file, line } }: Message, sentence: string, words: CliWords): string {
  if (file === undefined || sentence.includes(file)) return sentence;
  return `${relative(process.cwd(), file)}${line === undefined ? '' : `, ${words.line} ${line}`}: ${sentence}`;
}

/** Runs the command line and gives the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const language = languageOf(argv);
  const words = cliWords[language];
  let exitCode = 0;
  const done = (code: number): void => {
    exitCode = code;
  };
  const program = new Command('soi').description(words.about).version(version, '-V, --version', words.version);
  for (const command of [runCommand, inspectCommand, exportCommand, verifyCommand, evaluateCommand, lexiconCommand]) {
    program.addCommand(command(language, done));
  }
  localise(program, words);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0 || error.code === 'commander.help') return 0;
      toStderr(`${words.problem}: ${usageLine(program, error, words)}`);
      return 2;
    }
    if (error instanceof CannotWork) {
      toStderr([`${words.problem}: ${placed(error.problem, reason(error.problem, language), words)}`, hint(error.problem, language)].filter(Boolean).join(' '));
      return 2;
    }
    toStderr(words.unexpected(error instanceof Error ? error.message : String(error)));
    if (process.env['SOI_DEBUG']) toStderr(error instanceof Error ? error.stack ?? '' : '');
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
