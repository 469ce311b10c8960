/** Small corpora with codings by hand, so that every cell of a table can be worked out on paper. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCorpus, type Corpus } from '../../src/corpus/corpus.ts';
import { markCounted } from '../../src/corpus/count.ts';
import { saver } from '../../src/corpus/save.ts';
import { readCodebook, type Codebook } from '../../src/lexicon/codebook.ts';
import type { Message } from '../../src/message.ts';
import { emptyReport, type Assertion, type Block, type Body, type Coding, type DocumentKind, type Fact, type Found, type Level, type Report, type Section, type Statement } from '../../src/report.ts';
import { tableContext, type ContextParts } from '../../src/tables/make-context.ts';
import type { Cell, Table } from '../../src/tables/table.ts';
import type { TableContext } from '../../src/tables/context.ts';
import { display } from '../../src/tables/display.ts';

export interface SaidCode {
  readonly code: string;
  readonly as?: Assertion;
  readonly confidence?: number;
  readonly disagrees?: string;
  readonly to?: string;
}

export interface Said {
  readonly text: string;
  readonly section?: string | null;
  readonly page?: number;
  readonly codes?: readonly (string | SaidCode)[];
  readonly facts?: readonly (Pick<Fact, 'kind' | 'value'> & { detail?: Fact['detail'] })[];
}

export interface Made {
  readonly name: string;
  readonly kind?: DocumentKind;
  readonly issuer?: string;
  readonly bodyId?: string;
  readonly level?: Level | null;
  readonly province?: string | null;
  readonly region?: string | null;
  readonly number?: string;
  readonly date?: string;
  readonly signatory?: string;
  readonly said: readonly Said[];
  readonly messages?: readonly Message[];
  /** Same key as another report: a duplicate. */
  readonly textKey?: string;
}

const found = <T>(value: T): Found<T> => ({ value, span: null });
const orNull = (value: string | undefined): Found<string> | null => (value === undefined ? null : found(value));

export function makeReport(made: Made): Report {
  let text = '';
  const blocks: Block[] = [];
  const statements: Statement[] = [];
  const sections: Section[] = [];
  const codings: Coding[] = [];
  const facts: Fact[] = [];
  for (const [index, said] of made.said.entries()) {
    const start = text.length;
    const end = start + said.text.length;
    text += `${said.text}\n`;
    const section = said.section ?? null;
    if (section !== null && sections.at(-1)?.ids[0] !== section) {
      sections.push({ ids: [section], start, end, block: null, heading: null, label: null, via: 'heading', confidence: 1, reason: 'test' });
    }
    const id = `s${String(index + 1).padStart(4, '0')}`;
    blocks.push({ shape: 'paragraph', kind: 'paragraph', label: null, start, end, page: said.page ?? null, box: null, bold: false, italic: false, centered: false, size: null, level: null, column: null, cells: null });
    statements.push({ id, kind: 'sentence', section, sectionIndex: section === null ? null : sections.length - 1, start, end, block: index, page: said.page ?? null });
    for (const one of said.codes ?? []) {
      const { code, as, confidence, disagrees, to }: SaidCode = typeof one === 'string' ? { code: one } : one;
      codings.push({
        statement: id, code, assertion: as ?? (code.startsWith('m.') ? 'proposed' : 'present'), start, end: start + Math.min(5, said.text.length), evidence: [{ start, end: start + Math.min(5, said.text.length) }],
        entry: `${code}/test`, rule: 'plain', cue: null, confidence: confidence ?? 1, disagrees: disagrees ?? null, addressee: orNull(to),
      });
    }
    for (const fact of said.facts ?? []) facts.push({ statement: id, kind: fact.kind, value: fact.value, start, end, detail: fact.detail ?? {} });
  }
  const body: Body | null = made.issuer === undefined && made.level === undefined ? null : {
    id: made.bodyId ?? null, name: made.issuer ?? made.name, level: made.level ?? null, province: made.province ?? null, district: null, region: made.region ?? null, sector: null, confidence: 1,
  };
  return {
    ...emptyReport(made.name, { format: 'text', bytes: text.length, sha256: made.name, pages: null, reader: 'text', encoding: null }, made.messages ?? []),
    text, blocks, sections, statements, codings, facts,
    letterhead: {
      kind: found(made.kind ?? 'report'), kindName: null, kindReason: 'test', issuer: orNull(made.issuer), issuerParent: null, number: orNull(made.number), place: null,
      date: orNull(made.date), subject: null, basis: [], recipients: [], signatory: orNull(made.signatory), capacity: null, body,
    },
  };
}

/** A codebook on no real subject: two defects (d), two causes (c) of two kinds, two measures (m). */
export const codebookText = `
version: 1
facets:
  defect: {label: Khiếm khuyết, assertions: [present, absent, mentioned]}
  cause: {label: Nguyên nhân, assertions: [present, absent, mentioned]}
  measure: {label: "Giải pháp", assertions: [proposed, implemented, recommended]}
codes:
  - {id: d.dirt, facet: defect, label: "Bẩn, bụi"}
  - {id: d.noise, facet: defect, label: Ồn ào}
  - {id: c.wind, facet: cause, kind: objective, label: Gió to}
  - {id: c.lazy, facet: cause, kind: subjective, holder: individual, label: Lười dọn}
  - {id: m.sweep, facet: measure, group: m, label: Quét dọn}
  - {id: m.quiet, facet: measure, group: m, label: Giữ yên lặng}
outline:
  - {id: I, title: Tình hình, facets: [defect]}
  - {id: II, title: Nguyên nhân}
  - {id: II.1, title: Nguyên nhân khách quan, facets: [cause], kind: objective}
  - {id: II.2, title: Nguyên nhân chủ quan, facets: [cause], kind: subjective}
  - {id: III, title: Về giải pháp, facets: [measure], group: m}
`;

export const codebook: Codebook = readCodebook({ name: 'codebook.yaml', text: codebookText });

/** A corpus in a folder of its own, with its counted reports marked. `close` removes it. */
export function makeCorpus(reports: readonly Made[]): { corpus: Corpus; folder: string; close: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'soi-tables-'));
  const corpus = openCorpus(join(folder, 'corpus.sqlite'));
  const save = saver(corpus);
  save.transaction(() => reports.forEach((made) => save.save(makeReport(made), { textKey: made.textKey ?? (made.said.length === 0 ? '' : made.name), readKey: 'r', outlineKey: 'o', codingKey: 'c' })));
  markCounted(corpus, ['report']);
  return { corpus, folder, close: () => { corpus.close(); rmSync(folder, { recursive: true, force: true }); } };
}

export function contextOf(corpus: Corpus, parts: Partial<ContextParts> = {}): TableContext {
  return tableContext({ corpus, codebook, language: 'vi', title: 'Tổng hợp', subject: 'vệ sinh', ...parts });
}

/** The cells of a row as people read them, by column id. */
export function readRow(table: Table, id: string): Record<string, string> {
  const row = table.rows.find((one) => one.id === id);
  if (!row) throw new Error(`no row ${id} in ${table.id}: ${table.rows.map((one) => one.id).join(', ')}`);
  return Object.fromEntries(table.columns.map((column, index) => [column.id, display(row.cells[index] as Cell, 'vi')]));
}
