/** `soi run`: reads, codes, stores, writes all outputs. */
import { Command, Option } from 'commander';
import { runPipeline } from '../pipeline/run.ts';
import { watchInputs } from '../pipeline/watch.ts';
import { cliWords } from '../words/cli.ts';
import { count, inOption, outOption, pipelineArgument, pipelineOf, type MakeCommand, type PlaceOptions } from './options.ts';
import { toStdout } from './print.ts';
import { progressFor } from './progress.ts';
import { summaryOf } from './summary.ts';

interface Options extends PlaceOptions {
  readonly workers?: number;
  readonly watch?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export const runCommand: MakeCommand = (language, exit) => {
  const words = cliWords[language];
  return new Command('run')
    .description(words.commands['run']!)
    .addArgument(pipelineArgument(words))
    .addOption(inOption(words))
    .addOption(outOption(words))
    .addOption(new Option('--workers <n>', words.options['workers']).argParser(count))
    .addOption(new Option('--watch', words.options['watch']))
    .addOption(new Option('--mask-names', words.options['maskNames']))
    .addOption(new Option('--json', words.options['jsonEvents']))
    .addOption(new Option('-q, --quiet', words.options['quiet']))
    .action(async (file: string | undefined, options: Options) => {
      const pipeline = pipelineOf(file, options);
      const stop = new AbortController();
      const mode = options.quiet ? 'quiet' : options.json ? 'json' : process.stderr.isTTY ? 'bar' : 'lines';
      const once = async (): Promise<void> => {
        const progress = progressFor(mode, language, pipeline.title);
        const onInterrupt = (): void => {
          progress.stopping();
          stop.abort();
        };
        process.once('SIGINT', onInterrupt);
        try {
          const summary = await runPipeline(pipeline, {
            events: progress, signal: stop.signal, language, maskNames: options.maskNames ?? false,
            ...(options.workers === undefined ? {} : { workers: options.workers }),
          });
          progress.end();
          if (mode === 'json') toStdout(JSON.stringify({ event: 'summary', ...summary }));
          else if (mode !== 'quiet') toStdout(summaryOf(pipeline, summary, language));
          exit(summary.stopped || summary.withProblems > 0 ? 1 : 0);
        } finally {
          progress.end();
          process.off('SIGINT', onInterrupt);
        }
      };
      await once();
      if (options.watch) {
        if (mode !== 'quiet') toStdout(words.run.watching);
        await watchInputs(pipeline, stop.signal, async (name) => {
          if (mode !== 'quiet' && mode !== 'json') toStdout(words.run.changed(name));
          await once();
        });
      }
    });
};
