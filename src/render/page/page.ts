/**
 * The page: one file that works without a network, straight from the disk. While the reports are few, everything is in it; where
 * they are many, the index and the reports, some dozens to a file, stand in the folder `trang` beside it and are loaded when first asked
 * for, by script elements, since a page from the disk may fetch nothing. Its policy forbids everything but its own script and
 * style, which it knows by their hashes, and what that script loads.
 */
import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Corpus } from '../../corpus/corpus.ts';
import { assertionOrder } from '../../tables/columns.ts';
import type { TableContext } from '../../tables/context.ts';
import type { Table } from '../../tables/table.ts';
import { renderWords } from '../../words/render.ts';
import { tableWords } from '../../words/tables.ts';
import { chartsOf } from '../charts/charts.ts';
import { documentOf } from '../document/document.ts';
import type { RenderOptions } from '../options.ts';
import { writeParts, writeWhole } from '../write-file.ts';
import type { IndexData, Packed, PageConfig } from './client/config.ts';
import type { ReportView } from './client/report-data.ts';
import { makeLoader } from './client/load.ts';
import { select } from './client/select.ts';
import { fold, segmentsOf } from './client/text.ts';
import { runPage } from './client/view.ts';
import { escapeHtml, scriptJson, tag, voidTag } from './html.ts';
import { pageIndex, type PageIndex } from './index-json.ts';
import { makeLinks, type Links } from './links.ts';
import { chapterAnchor, chartHtml, passageHtml, type Writing } from './passages-html.ts';
import { style } from './style.ts';
import { tableHtml } from './table-html.ts';
import { dataScript, viewBytes, viewMaker, volumeIndex, volumeScript, volumesOf, type VolumeIndex } from './volumes.ts';

/** Characters of reports up to which they stand in the page itself. */
const mostInside = 6_000_000;

/** Name of the folder beside the page; the page's script knows it too. */
const folderName = 'trang';

const script = `"use strict";
const config = JSON.parse(document.getElementById("cau-hinh").textContent);
(${runPage.toString()})(window, config, { select: ${select.toString()}, fold: ${fold.toString()}, segmentsOf: ${segmentsOf.toString()}, load: (${makeLoader.toString()})(window, config) });
`;

/** Numbers in as few bytes each as the greatest needs. */
function packed(values: ArrayLike<number>): Packed {
  let most = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! > most) most = values[i]!;
  const array = most < 256 ? Uint8Array.from(values) : most < 65536 ? Uint16Array.from(values) : Uint32Array.from(values);
  return [array.BYTES_PER_ELEMENT, Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64')];
}

/** How many there are of each statement; `of` ascends. */
function perStatement(of: ArrayLike<number>, statements: number): Packed {
  const counts = new Uint32Array(statements);
  for (let i = 0; i < of.length; i++) counts[of[i]!]! += 1;
  return packed(counts);
}

/** The few numbers that are not 0, with their places. */
function sparse(values: ArrayLike<number>): readonly [Packed, Packed] {
  const places: number[] = [];
  for (let i = 0; i < values.length; i++) if (values[i] !== 0) places.push(i);
  return [packed(places), packed(places.map((place) => values[place]!))];
}

function indexData({ documents, columns }: PageIndex, views: VolumeIndex | null): IndexData {
  const statements = columns.statementDocument.length;
  return {
    documents: views === null ? documents : documents.map((document) => ({ ...document, view: views.places.get(document.name)! })),
    volumes: views?.volumes ?? [],
    columns: {
      firstStatement: packed(columns.firstStatement), statementSection: packed(columns.statementSection), statementFlags: packed(columns.statementFlags),
      codings: perStatement(columns.codingStatement, statements), codingCode: packed(columns.codingCode), codingAssertion: packed(columns.codingAssertion),
      codingLow: sparse(columns.codingLow), codingDisagrees: sparse(columns.codingDisagrees), codingAddressees: sparse(columns.codingAddressees),
      facts: perStatement(columns.factStatement, statements), factKind: packed(columns.factKind), factValue: packed(columns.factValue),
      findings: Array.from(columns.findings), passages: columns.passages,
    },
  };
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function panelHtml(context: TableContext, index: PageIndex): string {
  const words = renderWords[context.language].page;
  const { levels, provinces, plans } = index.dictionaries;
  const planLabel = (id: string): string => context.coverage?.plans.find((plan) => plan.id === id)?.label ?? id;
  const levelLabel = (id: string): string => tableWords[context.language].levels[id as keyof (typeof tableWords)['vi']['levels']] ?? id;
  const chooser = (key: string, label: string, values: readonly string[], labelOf: (value: string) => string): string => {
    const options = values.map((value, place) => ({ place, label: value === '' ? tableWords[context.language].unknown : labelOf(value) }))
      .toSorted((a, b) => Number(a.place === 0) - Number(b.place === 0) || new Intl.Collator('vi').compare(a.label, b.label));
    return values.length < 2 ? '' : tag('label', {}, escapeHtml(label), tag('select', { 'data-key': key }, tag('option', { value: -1 }, escapeHtml(words.all)),
      ...options.map((option) => tag('option', { value: option.place }, escapeHtml(option.label)))));
  };
  return tag('aside', { id: 'khung', hidden: true, role: 'dialog', 'aria-labelledby': 'khung-ten' },
    tag('div', { id: 'khung-dau' }, tag('button', { id: 'khung-lai', type: 'button', hidden: true }, escapeHtml(words.back)),
      tag('h2', { id: 'khung-ten', tabindex: -1 }), tag('button', { id: 'khung-dong', type: 'button' }, escapeHtml(words.close))),
    tag('div', { id: 'khung-loc' },
      chooser('level', words.level, levels.values, levelLabel), chooser('province', words.province, provinces.values, (value) => value), chooser('plan', words.plan, plans.values, planLabel),
      tag('label', {}, escapeHtml(words.search), voidTag('input', { type: 'search' })), tag('button', { id: 'bo-loc', type: 'button' }, escapeHtml(words.reset)),
      tag('p', {}, escapeHtml(words.filtered))),
    tag('div', { id: 'khung-than' }));
}

const entry = (anchor: string, text: string): string => tag('li', {}, tag('a', { href: `#${anchor}` }, escapeHtml(text)));

function bodyHtml(context: TableContext, tables: readonly Table[], index: PageIndex, links: Links): string {
  const { language, frame, options } = context;
  const words = renderWords[language];
  const charts = chartsOf(tables, frame, language);
  const passages = documentOf({ tables, charts, frame, language });
  const inside = passages.flatMap((passage) => (passage.kind === 'chart' ? [passage.chart.id] : []));
  const further = charts.filter((chart) => !inside.includes(chart.id));
  const order = [...inside, ...further.map((chart) => chart.id)];
  const writing: Writing = { links, language, chartNumber: (id) => order.indexOf(id) + 1 };
  const printed = new Set(passages.flatMap((passage) => (passage.kind === 'table' && passage.table.id !== 'bao-cao' ? [passage.table] : [])));
  const chapters = passages.flatMap((passage, place) => (passage.kind === 'heading' && passage.depth === 1 ? [{ place, text: [passage.label, passage.text].filter(Boolean).join(' ') }] : []));
  return [
    tag('header', {}, tag('h1', {}, escapeHtml(options.title)), tag('p', { class: 'khong-ma ghi-chu' }, escapeHtml(words.page.noScript)),
      tag('p', { class: 'khong-in' }, tag('button', { id: 'in', type: 'button' }, escapeHtml(words.page.print)))),
    tag('nav', {}, tag('ul', {}, ...chapters.map(({ place, text }) => entry(chapterAnchor(place), text)), entry('bieu-do', words.headings.charts), entry('chi-tiet', words.headings.details))),
    tag('main', {},
      ...passages.map((passage, place) => (passage.kind === 'table' && !printed.has(passage.table) ? '' : passageHtml(passage, place, writing))),
      ...(further.length === 0 ? [] : [tag('h2', { id: 'bieu-do' }, escapeHtml(words.headings.charts)), ...further.map((chart) => chartHtml(chart, writing))]),
      tag('h2', { id: 'chi-tiet' }, escapeHtml(words.headings.details)),
      ...tables.filter((table) => !printed.has(table)).map((table) => tableHtml(table, links, language, true))),
    panelHtml(context, index),
  ].join('\n');
}

/** The reports and what is in them, small enough for one file. */
export function fitsInside(corpus: Corpus, most = mostInside): boolean {
  // Bytes are three quarters more than characters; views are about four times as long as the text.
  const bytes = corpus.prepare('SELECT coalesce(sum(octet_length(text)), 0) FROM documents').pluck().get() as number;
  return bytes * 3 <= most;
}

/** What stands between the braces of an object's JSON, each value a part of its own: of a large index one string after the other is made, and given up again. */
const jsonMembers = (value: object): Buffer[] =>
  Object.entries(value).map(([name, own], place) => Buffer.from(`${place === 0 ? '' : ','}${JSON.stringify(name)}:${scriptJson(own)}`, 'utf8'));

/** Writes the index into the folder beside the page and gives its name without ending. */
function writeIndex(folder: string, { columns, ...rest }: IndexData): string {
  const { key, parts } = dataScript('chi-muc', [Buffer.from('{'), ...jsonMembers(rest), Buffer.from(',"columns":{'), ...jsonMembers(columns), Buffer.from('}}')]);
  writeParts(join(folder, `${key}.js`), parts);
  return key;
}

/** Writes all volumes anew. */
function writeVolumes(folder: string, corpus: Corpus, view: (name: string) => ReportView): VolumeIndex {
  const members = corpus.prepare("SELECT name, octet_length(text) AS bytes FROM documents WHERE text <> '' ORDER BY name").all() as { name: string; bytes: number }[];
  return volumeIndex(volumesOf(members).map((own) => {
    const { key, parts } = volumeScript(own.map(({ name }) => viewBytes(view(name))));
    writeParts(join(folder, `${key}.js`), parts);
    return [key, own];
  }));
}

/** Files that are taken away at once: a disk is quicker with several than with one after the other. */
const sweptAtOnce = 16;

/** Takes away what no page leads to any more. */
async function sweep(folder: string, keys: ReadonlySet<string>): Promise<void> {
  const gone = readdirSync(folder).filter((name) => !keys.has(name.replace(/\.js$/u, '')));
  const next = gone[Symbol.iterator]();
  await Promise.all(Array.from({ length: sweptAtOnce }, async () => {
    for (const name of next) await rm(join(folder, name), { force: true, recursive: true });
  }));
}

/** The folder of the reports' files beside a page. */
export const viewsFolder = (page: string): string => join(dirname(page), folderName);

/**
 * Writes the page, and the folder beside it where the reports are many. `tables` are masked already. Gives the paths of the page and
 * of the index, not those of thousands of reports. `most` bounds the characters of reports that stand in the page itself; `views` tells
 * where reports stand, where their volumes are written already. Files are named by their content, so that a page never meets those of another.
 */
export async function writePage(file: string, tables: readonly Table[], context: TableContext, render: RenderOptions, most = mostInside,
  views?: VolumeIndex): Promise<string[]> {
  const { language, corpus } = context;
  const words = renderWords[language];
  const index = pageIndex(context, render.mask);
  const links = makeLinks(corpus, index.dictionaries);
  const body = bodyHtml(context, tables, index, links);
  const inside = views === undefined && fitsInside(corpus, most);
  const beside = viewsFolder(file);
  const { sections } = tableWords[language];
  const view = viewMaker(corpus, context.frame, render);
  const volumes = inside ? null : views ?? writeVolumes(beside, corpus, view);
  const data = indexData(index, volumes);
  const indexKey = inside ? null : writeIndex(beside, data);
  const config: PageConfig = {
    language, words: words.page, codes: context.frame.codes.map((code) => code.label), assertions: assertionOrder.map((assertion) => tableWords[language].assertions[assertion]),
    noFinding: (['absent', 'mentioned'] as const).map((assertion) => assertionOrder.indexOf(assertion)),
    sections: { preamble: sections.preamble, closing: sections.closing }, levels: index.dictionaries.levels.values, provinces: index.dictionaries.provinces.values, plans: index.dictionaries.plans.values,
    selections: links.selections, index: inside ? data : null, indexFile: indexKey, reports: inside ? index.documents.map(({ name }) => view(name)) : null,
  };
  const policy = [
    "default-src 'none'", `script-src ${hash(script)}${inside ? '' : " 'strict-dynamic'"}`, `style-src ${hash(style)}`, 'img-src data:', "base-uri 'none'", "form-action 'none'",
    'trusted-types soi', "require-trusted-types-for 'script'",
  ].join('; ');
  writeWhole(file, (put) => {
    put(`<!DOCTYPE html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">\n`);
    put(`<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n<title>${escapeHtml(context.options.title)}</title>\n`);
    put(`<style>${style}</style>\n</head>\n<body>\n`);
    put(body);
    put(`\n<script type="application/json" id="cau-hinh">${scriptJson(config)}</script>\n<script>${script}</script>\n</body>\n</html>\n`);
  });
  if (indexKey === null) {
    rmSync(beside, { recursive: true, force: true });
    return [file];
  }
  await sweep(beside, new Set([indexKey, ...volumes!.volumes]));
  return [file, join(beside, `${indexKey}.js`)];
}
