/** `soi inspect`: one report as the stages see it, for reading or as JSON. */
import { Argument, Command, Option } from 'commander';
import { explainReport, processFiles } from '../pipeline/inspect.ts';
import { reportJson } from '../render/report-json.ts';
import { reportTerminal } from '../render/report-terminal.ts';
import type { Report } from '../report.ts';
import { cliWords } from '../words/cli.ts';
import { pipelineOf, pipelineOption, type MakeCommand, type PlaceOptions } from './options.ts';
import { toStdout } from './print.ts';

interface Options extends PlaceOptions {
  readonly json?: boolean;
  readonly why?: boolean;
}

export const inspectCommand: MakeCommand = (language, exit) => {
  const words = cliWords[language];
  return new Command('inspect')
    .description(words.commands['inspect']!)
    .addArgument(new Argument('<file>', words.arguments['file']))
    .addOption(pipelineOption(words))
    .addOption(new Option('--json', words.options['json']))
    .addOption(new Option('--why', words.options['why']))
    .action(async (file: string, options: Options) => {
      const pipeline = pipelineOf(undefined, options);
      const reports: Report[] = [];
      for await (const report of processFiles(pipeline, [file])) {
        reports.push(report);
        if (!options.json) toStdout(reportTerminal(report, language, options.why ? explainReport(report, pipeline) : null));
      }
      if (options.json) {
        const objects = reports.map((report) => reportJson(report, language));
        toStdout(JSON.stringify(objects.length === 1 ? objects[0] : objects, null, 1));
      }
      exit(reports.some((report) => report.messages.some((m) => m.severity === 'error')) ? 1 : 0);
    });
};
