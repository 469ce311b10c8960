/** What `soi run` says at its end: how much was read, what is found most, what is missing, where the outputs are. */
import { relative } from 'node:path';
import colour from 'picocolors';
import { loadCodebook } from '../lexicon/files.ts';
import { readCorpus } from '../corpus/corpus.ts';
import { totals } from '../corpus/totals.ts';
import type { Pipeline } from '../pipeline/load.ts';
import { corpusFile } from '../pipeline/files.ts';
import type { RunSummary } from '../pipeline/run.ts';
import type { Because } from '../pipeline/plan.ts';
import type { Language } from '../words/catalogue.ts';
import { cliWords } from '../words/cli.ts';

/** Codes shown of each facet. */
const shown = 5;

function facetLines(pipeline: Pipeline, { frequencies }: RunSummary, language: Language): string[] {
  const words = cliWords[language].summary;
  const codebook = loadCodebook(pipeline.codebook);
  return [...codebook.facets.keys()].flatMap((id) => {
    const found = frequencies.filter(({ code }) => codebook.codes.get(code)?.facet === id).slice(0, shown);
    const lines = found.map(({ code, reports, statements }) => `  ${codebook.codes.get(code)?.label ?? code} ${colour.dim(`· ${words.inReports(reports, statements)}`)}`);
    return ['', colour.bold(words.frequent(codebook.facetLabels.get(id) ?? id)), ...(lines.length > 0 ? lines : [`  ${words.none}`])];
  });
}

/** Why reports were made again, one line a reason. */
function reasonLines(summary: RunSummary, language: Language): string[] {
  const words = cliWords[language].run;
  const again = (Object.entries(summary.because) as [Because, number][]).filter(([because, n]) => n > 0 && because !== 'unchanged' && because !== 'lexicon-elsewhere');
  const elsewhere = summary.because['lexicon-elsewhere'];
  return [
    ...again.map(([because, n]) => words.again(n, words.because[because] ?? because)),
    ...(summary.because.unchanged > 0 ? [words.reused(summary.because.unchanged)] : []),
    ...(elsewhere > 0 ? [`${words.reused(elsewhere)} (${words.because['lexicon-elsewhere']})`] : []),
    ...(summary.removed > 0 ? [words.removed(summary.removed)] : []),
  ];
}

/** The summary, whole, as lines for a terminal. */
export function summaryOf(pipeline: Pipeline, summary: RunSummary, language: Language): string {
  const words = cliWords[language].summary;
  if (summary.stopped) return cliWords[language].run.stopped(summary.documents);
  const corpus = readCorpus(corpusFile(pipeline));
  const t = totals(corpus);
  corpus.close();
  const rows: [string, number][] = [
    [words.documents, t.documents], [words.counted, t.counted],
    [words.beside, t.documents - t.counted - t.duplicates - t.unreadable], [words.duplicates, t.duplicates],
    [words.problems, t.withProblems], [words.toReview, t.toReview], [words.statements, t.statements], [words.codings, t.codings],
  ];
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  const folder = relative(process.cwd(), pipeline.output.folder) || '.';
  return [
    '', colour.bold(words.title),
    ...reasonLines(summary, language).map((line) => colour.dim(line)),
    ...rows.map(([label, n]) => `${label.padEnd(width)}${n.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB')}`),
    ...(summary.coverage ? [words.coverage(summary.coverage.submitted, summary.coverage.owed, summary.coverage.missing)] : []),
    ...facetLines(pipeline, summary, language),
    '',
    ...(summary.written.length === 0 ? [words.nothingNew] : []),
    `${words.outputs} ${colour.bold(folder.startsWith('..') ? pipeline.output.folder : folder)}`,
    ...(t.withProblems + t.toReview > 0 ? [words.problemHint] : []),
  ].join('\n');
}
