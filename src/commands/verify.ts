/** `soi verify`: recomputes every published number from the statements and slices every quote again. */
import { Command } from 'commander';
import { verifyOutputs } from '../pipeline/verify.ts';
import { cliWords } from '../words/cli.ts';
import { outOption, pipelineArgument, pipelineOf, type MakeCommand, type PlaceOptions } from './options.ts';
import { toStdout } from './print.ts';

export const verifyCommand: MakeCommand = (language, exit) => {
  const words = cliWords[language];
  return new Command('verify')
    .description(words.commands['verify']!)
    .addArgument(pipelineArgument(words))
    .addOption(outOption(words))
    .action(async (file: string | undefined, options: PlaceOptions) => {
      const { numbers, quotes, differences } = await verifyOutputs(pipelineOf(file, options));
      if (differences.length === 0) toStdout(words.verify.right(numbers, quotes));
      else {
        toStdout(words.verify.wrong(differences.length));
        differences.forEach((difference) => toStdout(`  ${difference}`));
        exit(1);
      }
    });
};
