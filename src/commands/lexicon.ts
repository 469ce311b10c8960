/** `soi lexicon …`: working on the lexicons without code. */
import { relative } from 'node:path';
import { Argument, Command, Option } from 'commander';
import colour from 'picocolors';
import { checkOverCorpus, duplicates } from '../coding/check-corpus.ts';
import { checkLexicon, type CheckResult } from '../coding/check.ts';
import type { CodingChange } from '../coding/diff.ts';
import { kwic } from '../coding/kwic.ts';
import { trySentence } from '../coding/try.ts';
import { readCorpus } from '../corpus/corpus.ts';
import { loader } from '../corpus/load.ts';
import { message } from '../message.ts';
import { diffCorpus } from '../pipeline/diff.ts';
import { corpusFile } from '../pipeline/files.ts';
import type { Pipeline } from '../pipeline/load.ts';
import { pipelineLexicon } from '../pipeline/lexicon.ts';
import { explanationTerminal } from '../render/explanation-terminal.ts';
import type { Report } from '../report.ts';
import type { Language } from '../words/catalogue.ts';
import { cliWords } from '../words/cli.ts';
import { hint, reason } from '../words/words.ts';
import { count, outOption, pipelineOf, pipelineOption, type MakeCommand, type PlaceOptions } from './options.ts';
import { toStdout } from './print.ts';

/** The reports of the pipeline's corpus, one at a time, in order of their names. */
function* corpusReports(pipeline: Pipeline): Generator<Report> {
  const corpus = readCorpus(corpusFile(pipeline));
  try {
    const { names, load } = loader(corpus);
    for (const name of names()) yield load(name)!;
  } finally {
    corpus.close();
  }
}

function checkLine(result: CheckResult, language: Language): string {
  const told = message(result.rule, result.severity, { id: result.id, text: result.text, detail: result.detail });
  const twin = result.twin === 'plain' ? '' : ` [${result.twin}]`;
  const paint = result.severity === 'error' ? colour.red : result.severity === 'warning' ? colour.yellow : colour.dim;
  return `${paint('●')} ${relative(process.cwd(), result.place.file)}:${result.place.line} ${reason(told, language)}${twin} ${colour.dim(hint(told, language))}`;
}

function checkCommand(...[language, exit]: Parameters<MakeCommand>): Command {
  const words = cliWords[language];
  return new Command('check')
    .description(words.commands['lexicon check']!)
    .addOption(pipelineOption(words)).addOption(outOption(words))
    .addOption(new Option('--corpus', words.options['corpus']))
    .action((options: PlaceOptions & { corpus?: boolean }) => {
      const pipeline = pipelineOf(undefined, options);
      const lexicon = pipelineLexicon(pipeline);
      const summary = checkLexicon(lexicon);
      const results = [...summary.results, ...duplicates(lexicon), ...(options.corpus ? checkOverCorpus(lexicon, corpusReports(pipeline)) : [])];
      results.forEach((result) => toStdout(checkLine(result, language)));
      const wrong = results.filter((result) => result.severity === 'error').length;
      toStdout(`${wrong === 0 ? words.lexicon['right'] : `${wrong} ${words.lexicon['failed']}`}: ${lexicon.codebook.codes.size} ${words.lexicon['codes']}, ${
        summary.entries} ${words.lexicon['entries']}, ${lexicon.entries.reduce((n, e) => n + e.patterns.length, 0)} ${words.lexicon['patterns']}, ${
        summary.cues} ${words.lexicon['cues']}, ${summary.examples} ${words.lexicon['examples']}.`);
      if (wrong > 0) exit(1);
    });
}

function tryCommand(...[language]: Parameters<MakeCommand>): Command {
  const words = cliWords[language];
  return new Command('try')
    .description(words.commands['lexicon try']!)
    .addArgument(new Argument('<sentence>', words.arguments['sentence']))
    .addOption(pipelineOption(words))
    .addOption(new Option('--section <id>', words.options['section']))
    .action((sentence: string, options: PlaceOptions & { section?: string }) => {
      toStdout(explanationTerminal(trySentence(pipelineLexicon(pipelineOf(undefined, options)), sentence, options.section ?? null), language));
    });
}

function kwicCommand(...[language, exit]: Parameters<MakeCommand>): Command {
  const words = cliWords[language];
  return new Command('kwic')
    .description(words.commands['lexicon kwic']!)
    .addArgument(new Argument('<term>', words.arguments['term']))
    .addOption(pipelineOption(words)).addOption(outOption(words))
    .addOption(new Option('--width <n>', words.options['width']).argParser(count).default(50))
    .addOption(new Option('--limit <n>', words.options['limit']).argParser(count).default(200))
    .action((term: string, options: PlaceOptions & { width: number; limit: number }) => {
      const pipeline = pipelineOf(undefined, options);
      let found = 0;
      for (const line of kwic(term, corpusReports(pipeline), options.width, pipelineLexicon(pipeline))) {
        found += 1;
        if (found > options.limit) continue;
        const place = `${line.report}${line.section === null ? '' : ` ${line.section}`}${line.page === null ? '' : ` tr.${line.page}`}`;
        toStdout(`${line.before.padStart(options.width)} ${colour.bold(colour.yellow(line.words.replace(/\s+/g, ' ')))} ${line.after.padEnd(options.width)} ${colour.dim(place)}`);
      }
      toStdout(`${found} ${words.lexicon['found']}`);
      if (found === 0) exit(1);
    });
}

function changeLine(change: CodingChange, language: Language): string {
  const words = cliWords[language];
  const says = (coding: CodingChange['before']): string => (coding ? words.assertions[coding.assertion] ?? coding.assertion : '–');
  const [sign, paint] = change.change === 'comes' ? ['+', colour.green] as const : change.change === 'goes' ? ['−', colour.red] as const : ['≠', colour.yellow] as const;
  return `${paint(`${sign} ${change.code}`)} ${says(change.before)} → ${says(change.after)} ${
    colour.dim(`${change.report} ${change.statement} [${change.section ?? '–'}] ${(change.after ?? change.before)?.entry ?? ''}`)}\n    ${change.text.replace(/\s+/g, ' ')}`;
}

function diffCommand(...[language]: Parameters<MakeCommand>): Command {
  const words = cliWords[language];
  return new Command('diff')
    .description(words.commands['lexicon diff']!)
    .addOption(pipelineOption(words)).addOption(outOption(words))
    .addOption(new Option('--limit <n>', words.options['limit']).argParser(count).default(200))
    .action((options: PlaceOptions & { limit: number }) => {
      const pipeline = pipelineOf(undefined, options);
      const counts = { comes: 0, goes: 0, assertion: 0, evidence: 0 };
      let shown = 0;
      for (const change of diffCorpus(pipeline)) {
        counts[change.change] += 1;
        if (change.change !== 'evidence' && ++shown <= options.limit) toStdout(changeLine(change, language));
      }
      const changed = counts.assertion + counts.evidence;
      toStdout(counts.comes + counts.goes + changed === 0 ? words.lexicon['unchanged']!
        : `${counts.comes} ${words.lexicon['added']}, ${counts.goes} ${words.lexicon['removed']}, ${changed} ${words.lexicon['changed']}`);
    });
}

export const lexiconCommand: MakeCommand = (language, exit) => {
  const words = cliWords[language];
  const command = new Command('lexicon').description(words.commands['lexicon']!);
  for (const below of [checkCommand, tryCommand, kwicCommand, diffCommand]) command.addCommand(below(language, exit));
  return command;
};
