/** `soi evaluate`: the coding held against a gold standard, printed to be read. */
import { writeFileSync } from 'node:fs';
import { Argument, Command, Option } from 'commander';
import colour from 'picocolors';
import { loadGold } from '../evaluation/load-gold.ts';
import type { Evaluation } from '../evaluation/evaluate.ts';
import { measuredJson } from '../evaluation/measured.ts';
import { evaluatePipeline } from '../pipeline/evaluate.ts';
import type { Score } from '../evaluation/score.ts';
import type { Language } from '../words/catalogue.ts';
import { cliWords } from '../words/cli.ts';
import { inOption, outOption, pipelineOf, pipelineOption, share, type MakeCommand, type PlaceOptions } from './options.ts';
import { toStdout } from './print.ts';

interface Options extends PlaceOptions {
  readonly brief?: boolean;
  readonly errors?: boolean;
  readonly json?: boolean;
  readonly floor?: number;
  readonly save?: string;
}

const percent = (value: number): string => `${(value * 100).toFixed(1)}%`.padStart(7);

function scoreLine(label: string, score: Score, language: Language): string {
  const words = cliWords[language].evaluate;
  return `${label.padEnd(24)} ${words['precision']} ${percent(score.precision)}  ${words['recall']} ${percent(score.recall)}  F1 ${percent(score.f1)}  ${
    colour.dim(`(${score.right} ✓, ${score.extra} +, ${score.missed} −)`)}`;
}

function totalLines(result: Evaluation, language: Language): string[] {
  const words = cliWords[language].evaluate;
  const of = (right: number, all: number): string => `${right}/${all}`;
  const { partial } = result;
  return [
    scoreLine(words['total']!, partial, language),
    `  95%: ${percent(partial.byReports.low)} –${percent(partial.byReports.high)} (${words['byReports']}), ${percent(partial.byStatements.low)} –${
      percent(partial.byStatements.high)} (${words['byStatements']})`,
    scoreLine(words['strict']!, result.strict, language),
    scoreLine(words['anyAssertion']!, result.codes, language),
    scoreLine(words['facet']!, result.facets, language),
    `${words['macro']}: ${percent(result.macroF1)}; alpha ${result.alpha.toFixed(3)}`,
    `${words['status']}: ${of(result.statusGivenCode.right, result.statusGivenCode.scored)}`,
    `${words['denials']}: ${of(result.denials.right, result.denials.gold)} (${words['said']} ${result.denials.system})`,
    `${words['topics']}: ${of(result.mentions.codedAsFindings, result.mentions.gold)}`,
    `${words['sections']}: ${of(result.sections.right, result.sections.scored)}`,
    `${words['aligned']}: ${of(result.statements.aligned, result.statements.gold)}; ${words['exact']}: ${of(result.statements.exact, result.statements.gold)}`,
  ];
}

function tableLines(title: string, scores: ReadonlyMap<string, Score>, language: Language): string[] {
  return ['', colour.bold(title), ...[...scores].map(([key, score]) => scoreLine(key, score, language))];
}

function confusionLines(result: Evaluation, language: Language): string[] {
  const words = cliWords[language];
  const name = (assertion: string): string => words.assertions[assertion] ?? words.inspect.none;
  return ['', colour.bold(words.evaluate['confusion']!), ...result.confusion.map((cell) =>
    `${cell.facet.padEnd(14)} ${name(cell.gold).padEnd(14)} → ${name(cell.system).padEnd(14)} ${cell.count}`)];
}

function errorLines(result: Evaluation, language: Language): string[] {
  const sign = { extra: '+', missed: '−', assertion: '≠', outside: '?' } as const;
  return ['', colour.bold(cliWords[language].evaluate['errors']!), ...result.errors.map((e) =>
    `${sign[e.kind]} ${e.report} ${e.statement} [${e.section ?? '–'}] ${e.code} ${e.gold ?? '–'} → ${e.system ?? '–'} «${e.evidence}» ${colour.dim(e.rule)}\n    ${e.text}`)];
}

export const evaluateCommand: MakeCommand = (language, exit) => {
  const words = cliWords[language];
  return new Command('evaluate')
    .description(words.commands['evaluate']!)
    .addArgument(new Argument('<gold>', words.arguments['gold']))
    .addOption(pipelineOption(words)).addOption(inOption(words)).addOption(outOption(words))
    .addOption(new Option('--errors', words.options['errors']))
    .addOption(new Option('--brief', words.options['brief']))
    .addOption(new Option('--json', words.options['json']))
    .addOption(new Option('--floor <f1>', words.options['floor']).argParser(share))
    .addOption(new Option('--save <file>', words.options['save']))
    .action(async (folder: string, options: Options) => {
      const result = await evaluatePipeline(pipelineOf(undefined, options), loadGold(folder), options.in ?? null);
      if (options.save !== undefined) writeFileSync(options.save, measuredJson(result, new Date().toISOString().slice(0, 10)));
      if (options.json) {
        toStdout(JSON.stringify(result, (_, value: unknown) => (value instanceof Map ? Object.fromEntries(value) : value), 1));
      } else {
        const lines = options.brief ? totalLines(result, language) : [
          ...tableLines(words.evaluate['report']!, result.byReport, language).slice(1),
          ...tableLines(words.evaluate['facet']!, result.byFacet, language),
          ...tableLines(words.evaluate['section']!, result.bySection, language),
          ...tableLines(words.evaluate['code']!, result.byCode, language),
          ...confusionLines(result, language),
          ...(options.errors ? errorLines(result, language) : []),
          '', ...totalLines(result, language),
        ];
        toStdout(lines.join('\n'));
      }
      if (options.floor !== undefined && result.partial.f1 < options.floor) {
        toStdout(`${words.evaluate['belowFloor']}: ${percent(result.partial.f1).trim()} < ${percent(options.floor).trim()}`);
        exit(1);
      }
    });
};
