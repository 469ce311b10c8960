/** `soi export`: writes the outputs again from the store, without reading a report. */
import { Command, Option } from 'commander';
import { exportOutputs } from '../pipeline/export.ts';
import { cliWords } from '../words/cli.ts';
import { outOption, pipelineArgument, pipelineOf, type MakeCommand, type PlaceOptions } from './options.ts';
import { toStdout } from './print.ts';
import { progressFor } from './progress.ts';

export const exportCommand: MakeCommand = (language) => {
  const words = cliWords[language];
  return new Command('export')
    .description(words.commands['export']!)
    .addArgument(pipelineArgument(words))
    .addOption(outOption(words))
    .addOption(new Option('--mask-names', words.options['maskNames']))
    .addOption(new Option('-q, --quiet', words.options['quiet']))
    .action(async (file: string | undefined, options: PlaceOptions & { quiet?: boolean }) => {
      const pipeline = pipelineOf(file, options);
      const progress = progressFor(options.quiet ? 'quiet' : 'lines', language, pipeline.title);
      const written = await exportOutputs(pipeline, { events: progress, language, maskNames: options.maskNames ?? false });
      if (!options.quiet) written.forEach((name) => toStdout(name));
    });
};
