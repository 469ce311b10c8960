/**
 * The document that all tables make together: scope first, then the outline's chapters in their order with the facets that they
 * are for, then evidence, then appendices. Word and Markdown write it; neither decides what it says.
 */
import type { Frame, FrameFacet, FrameSection } from '../../tables/frame.ts';
import type { Table } from '../../tables/table.ts';
import type { Language } from '../../words/catalogue.ts';
import { renderWords, type SentenceId } from '../../words/render.ts';
import type { Chart } from '../charts/chart.ts';
import { columnOf, columnsWhere, countIn, findingReports, findingsTable, labelOf, plainRows, tableOf } from '../read-table.ts';
import { facetSentences, partOf, partSentences } from './findings.ts';
import { fill, type Sentence } from './parts.ts';
import type { Passage } from './passage.ts';
import { quotesOf } from './quotes.ts';
import { answerSentences, disagreementSentences, namedSentences, proofSentences, recommendationSentences, sharedWordingSentences } from './relations.ts';
import { coverageSentences, outlineSentences, overviewSentences } from './scope.ts';

export interface DocumentInput {
  readonly tables: readonly Table[];
  readonly charts: readonly Chart[];
  readonly frame: Frame;
  readonly language: Language;
}

/** Codes of each part that are quoted, and quotes of each. */
const quoted = { codes: 3, quotes: 2 };
/** Rows of a table that a document prints; the workbook has them all. */
const mostRows = 150;

const paragraph = (sentences: readonly Sentence[]): Passage[] => (sentences.length === 0 ? [] : [{ kind: 'sentences', sentences }]);
/** A table without the ids of codes, which are for those who write lexicons. */
function whole(table: Table | null, columns?: readonly number[] | null): Passage[] {
  if (table === null || table.rows.length === 0) return [];
  return [{ kind: 'table', table, columns: columns ?? columnsWhere(table, (id) => id !== 'code'), most: mostRows }];
}


function scope({ tables, charts, language }: DocumentInput): Passage[] {
  const overview = tableOf(tables, 'tong-quan');
  const coverage = tableOf(tables, 'tinh-hinh-gui');
  const outline = tableOf(tables, 'de-cuong');
  const chart = charts.find((one) => one.id === 'bieu-do-de-cuong') ?? null;
  return [
    ...(overview ? [...paragraph(overviewSentences(overview, language)), ...whole(overview)] : []),
    ...(coverage ? [...paragraph(coverageSentences(coverage, language)), ...whole(coverage)] : []),
    ...(outline ? [...paragraph(outlineSentences(outline, chart, language)), ...(chart ? [{ kind: 'chart', chart } as const] : []), ...whole(outline)] : []),
  ];
}

/** Quotes of the codes that most reports state among these rows. */
function quotes(input: DocumentInput, rows: readonly { readonly id: string; readonly label: string; readonly reports: number }[]): Passage[] {
  const source = tableOf(input.tables, 'trich-dan');
  return rows.filter((row) => row.reports > 0).toSorted((a, b) => b.reports - a.reports).slice(0, quoted.codes).flatMap((row): Passage[] => {
    const list = quotesOf(source, row.id, quoted.quotes, input.language);
    return list.length === 0 ? [] : [{ kind: 'quotes', label: row.label, quotes: list }];
  });
}

const rowsOf = (table: Table, rows = plainRows(table)) =>
  rows.map((row) => ({ id: row.id, label: labelOf(row), reports: countIn(row, findingReports(table))?.value ?? 0 }));

/** Everything on one facet; `parts` are the sections of the outline that speak of a part of it. */
function facetPassages(input: DocumentInput, facet: FrameFacet, parts: readonly FrameSection[]): Passage[] {
  const { tables, charts, language } = input;
  const table = findingsTable(tables, facet.id);
  if (!table) return [];
  const byLevel = tableOf(tables, `${table.id}-theo-cap`);
  const chart = charts.find((one) => one.id === `bieu-do-${table.id}`) ?? null;
  const own = parts.filter((section) => partOf(table, section) !== null);
  return [
    ...facetSentences(table, facet, byLevel, chart, language).flatMap(paragraph),
    ...(chart ? [{ kind: 'chart', chart } as const] : []),
    ...whole(table),
    ...(own.length === 0 ? quotes(input, rowsOf(table)) : own.flatMap((section): Passage[] => [
      { kind: 'heading', depth: section.id.split('.').length > 2 ? 3 : 2, label: `${section.id}.`, text: section.title },
      ...paragraph(partSentences(table, section, language)),
      ...(own.some((other) => other.id.startsWith(`${section.id}.`)) ? [] : quotes(input, rowsOf(table, partOf(table, section)!.rows))),
    ])),
    ...whole(byLevel),
  ];
}

/** Tables that stand behind a facet's chapter because they are about it, with their sentences. */
function relations(input: DocumentInput, facet: FrameFacet): Passage[] {
  const { tables, language, frame } = input;
  const answers = tableOf(tables, 'nguyen-nhan-giai-phap');
  const disagreements = tableOf(tables, 'lech-de-muc');
  const firstWithKinds = frame.codes.find((code) => code.kind !== null)?.facet ?? frame.codes.find((code) => code.group !== null)?.facet;
  return [
    ...(disagreements && facet.id === firstWithKinds ? [...paragraph(disagreementSentences(disagreements, language)), ...whole(disagreements)] : []),
    ...(answers?.facet === facet.id ? [...paragraph(answerSentences(answers, language)), ...whole(answers)] : []),
  ];
}

/** A facet that several sections below a chapter speak of belongs to the chapter, and the sections to its parts. */
function chapters(input: DocumentInput): Passage[] {
  const { frame, tables, language } = input;
  const done = new Set<string>();
  const recommendations = tableOf(tables, 'kien-nghi');
  const out: Passage[] = [];
  const facetOf = (id: string): FrameFacet => frame.facets.find((facet) => facet.id === id)!;
  for (const section of frame.outline.filter(({ id }) => !id.includes('.'))) {
    const below = frame.outline.filter(({ id }) => id.startsWith(`${section.id}.`));
    out.push({ kind: 'heading', depth: 1, label: `${section.id}.`, text: section.title });
    const shared = frame.facets.map(({ id }) => id).filter((id) => below.filter((part) => part.facets.includes(id)).length > 1);
    const own = [...new Set([...section.facets, ...shared])].filter((facet) => !done.has(facet));
    for (const id of own) {
      done.add(id);
      out.push(...facetPassages(input, facetOf(id), below.filter((part) => part.facets.includes(id))), ...relations(input, facetOf(id)));
    }
    for (const part of below) {
      for (const id of part.facets.filter((facet) => !done.has(facet))) {
        done.add(id);
        out.push({ kind: 'heading', depth: 2, label: `${part.id}.`, text: part.title }, ...facetPassages(input, facetOf(id), []), ...relations(input, facetOf(id)));
      }
    }
    if (own.length === 0 && below.length === 0 && recommendations && section.facets.includes(recommendations.facet ?? '')) {
      out.push(...paragraph(recommendationSentences(recommendations, language)), ...whole(recommendations));
    }
  }
  for (const facet of frame.facets.filter(({ id }) => !done.has(id))) {
    out.push({ kind: 'heading', depth: 1, label: '', text: facet.label }, ...facetPassages(input, facet, []), ...relations(input, facet));
  }
  return out;
}

function evidence({ tables, language }: DocumentInput): Passage[] {
  const { sentences } = renderWords[language];
  const about = (id: string, make: (table: Table) => Sentence[]): Passage[] => {
    const table = tableOf(tables, id);
    return table ? [...paragraph(make(table)), ...whole(table)] : [];
  };
  const named = (id: string, sentence: SentenceId): Passage[] => about(id, (table) => namedSentences(table, sentence, language));
  return [
    ...about('minh-chung', (table) => proofSentences(table, language)),
    ...named('linh-vuc', 'sectors'), ...named('doi-tuong', 'actors'), ...named('van-ban-vien-dan', 'citations'),
    ...about('doan-trung-lap', (table) => sharedWordingSentences(table, language)),
    ...about('do-tin-cay', (table) => [fill(sentences.measured, { table: { table } })]),
  ];
}

function appendices({ tables, language }: DocumentInput): Passage[] {
  const { headings, sentences } = renderWords[language];
  const problems = tableOf(tables, 'van-de');
  const reports = tableOf(tables, 'bao-cao');
  const columns = reports === null ? null : ['body', 'number', 'date', 'level', 'report'].map((id) => columnOf(reports, id)).filter((column) => column !== null);
  const appendix = (n: number, title: string): Passage => ({ kind: 'heading', depth: 1, label: `${headings.appendix} ${n}.`, text: title });
  return [
    appendix(1, headings.problems),
    ...(problems && problems.rows.length > 0 ? [...paragraph([fill(sentences.problems, { table: { table: problems } })]), ...whole(problems)] : paragraph([fill(sentences.noProblems, {})])),
    ...(reports ? [appendix(2, headings.reports), ...whole(reports, columns)] : []),
  ];
}

export function documentOf(input: DocumentInput): Passage[] {
  const { headings, sentences } = renderWords[input.language];
  return [
    { kind: 'heading', depth: 1, label: '', text: headings.scope },
    ...paragraph([fill(sentences.made, {})]),
    ...scope(input),
    ...chapters(input),
    { kind: 'heading', depth: 1, label: '', text: headings.evidence },
    ...evidence(input),
    ...appendices(input),
  ];
}
