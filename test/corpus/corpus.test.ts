/** The corpus gives back what was put in, counts each text once, and refuses what it cannot use. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codingRows, codingsHash, combined, statementOrdinal } from '../../src/corpus/coding-rows.ts';
import { lockCorpus, openCorpus, readCorpus } from '../../src/corpus/corpus.ts';
import { markCounted } from '../../src/corpus/count.ts';
import { loader } from '../../src/corpus/load.ts';
import { saver, statementId, type DocumentFacts } from '../../src/corpus/save.ts';
import { totals } from '../../src/corpus/totals.ts';
import { CannotWork, message } from '../../src/message.ts';
import { emptyReport, type Assertion, type DocumentKind, type Report } from '../../src/report.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'soi-corpus-'));
  file = join(folder, 'corpus.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const keys = (textKey: string): DocumentFacts => ({ textKey, readKey: 'r', outlineKey: 'o', codingKey: 'c' });
const ruleOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof CannotWork) return error.problem.rule;
    throw error;
  }
  return 'nothing thrown';
};

const whole: Report = {
  ...emptyReport('huyện/xã A.docx', { format: 'docx', bytes: 12, sha256: 'ab', pages: 2, reader: 'docx', encoding: 'tcvn3' }),
  text: 'I. Tình hình\nMột số cán bộ còn né tránh.',
  blocks: [
    { shape: 'paragraph', kind: 'heading', label: 'I.', start: 3, end: 12, page: 1, box: { left: 1, top: 2, right: 3.5, bottom: 4 }, bold: true, italic: false, centered: true, size: 14, level: 1, column: null, cells: null },
    { shape: 'row', kind: 'row', label: null, start: 13, end: 39, page: null, box: null, bold: false, italic: true, centered: false, size: null, level: null, column: 2, cells: [{ start: 13, end: 20 }, { start: 21, end: 39 }] },
  ],
  notes: [{ label: '1', text: 'Xem phụ lục.', page: 1, anchor: 20 }],
  corrections: [{ start: 13, end: 16, reading: 'một' }],
  letterhead: {
    kind: { value: 'report', span: null }, kindName: { value: 'báo cáo', span: { start: 0, end: 2 } }, kindReason: 'kind.name', issuer: { value: 'UBND xã A', span: null },
    issuerParent: null, number: { value: '1/BC-UBND', span: null }, place: null, date: { value: '2023-08-25', span: null }, subject: null,
    basis: [], recipients: [], signatory: null, capacity: null,
    body: { id: 'x1', name: 'UBND xã A', level: 'commune', province: 'Tỉnh B', district: null, region: null, sector: null, confidence: 0.9 },
  },
  sections: [{ ids: ['I', 'II'], block: 0, heading: { start: 3, end: 12 }, label: 'I.', via: 'heading', confidence: 0.9, reason: 'wording', start: 0, end: 39 }],
  statements: [{ id: 's0001', kind: 'sentence', section: 'I', sectionIndex: 0, block: 1, page: 1, start: 13, end: 39 }],
  codings: [{
    statement: 's0001', code: 'x', assertion: 'present', evidence: [{ start: 30, end: 38 }], start: 30, end: 38, entry: 'x/e', rule: 'plain', cue: { id: 'con', start: 26, end: 29 },
    confidence: 0.9, disagrees: 'II.1', addressee: { value: 'Chính phủ', span: { start: 1, end: 2 } },
  }],
  facts: [{ statement: 's0001', kind: 'figure', value: '3 người', start: 13, end: 16, detail: { number: 3, unit: 'người' } }],
  messages: [message('ingest.x', 'warning', { n: 1 }, { page: 1 })],
};

describe('saving and loading', () => {
  it('gives a report back exactly as it was', () => {
    const corpus = openCorpus(file);
    const keep = saver(corpus);
    keep.transaction(() => keep.save(whole, keys('k')));
    expect(loader(corpus).load(whole.name)).toEqual(whole);
    corpus.close();
  });

  it('replaces a report as a whole, and its codings alone', () => {
    const corpus = openCorpus(file);
    const keep = saver(corpus);
    keep.transaction(() => keep.save(whole, keys('k')));
    keep.transaction(() => keep.save(whole, keys('k')));
    keep.transaction(() => keep.saveCodings({ ...whole, codings: [], messages: [] }, 'c2'));
    expect(loader(corpus).load(whole.name)).toEqual({ ...whole, codings: [], messages: [] });
    expect(corpus.prepare('SELECT count(*) FROM blocks').pluck().get()).toBe(2);
    corpus.close();
  });

  it('brings codings up to date statement by statement, as if all had been written anew', () => {
    const [first] = whole.codings;
    const twice = [first!, { ...first!, code: 'y' }];
    const corpus = openCorpus(file);
    const keep = saver(corpus);
    keep.transaction(() => keep.save(whole, keys('k')));
    const keyOf = () => corpus.prepare('SELECT content_key, codings FROM documents').raw().get();
    const rows = codingRows(twice);
    keep.transaction(() => keep.saveRecoded({
      name: whole.name, statements: [{ statement: 0, rows }], change: combined(codingsHash(codingRows(whole.codings)), codingsHash(rows)), codings: 2, messages: [],
    }, 'c2'));
    expect(loader(corpus).load(whole.name)).toEqual({ ...whole, codings: twice, messages: [] });
    const brought = keyOf();
    keep.transaction(() => keep.saveCodings({ ...whole, codings: twice, messages: [] }, 'c2'));
    expect(keyOf()).toEqual(brought);
    corpus.close();
  });

  it('takes a removed report out with all its rows', () => {
    const corpus = openCorpus(file);
    const keep = saver(corpus);
    keep.transaction(() => keep.save(whole, keys('k')));
    keep.transaction(() => keep.remove(whole.name));
    for (const table of ['documents', 'blocks', 'statements', 'codings', 'facts', 'messages', 'notes', 'sections', 'corrections']) {
      expect(corpus.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0);
    }
    corpus.close();
  });

  it('writes nothing of a batch that breaks off', () => {
    const corpus = openCorpus(file);
    const keep = saver(corpus);
    expect(() => keep.transaction(() => {
      keep.save(whole, keys('k'));
      throw new Error('power cut');
    })).toThrow('power cut');
    expect(loader(corpus).names()).toEqual([]);
    corpus.close();
  });

  it('numbers statements without loss', () => {
    fc.assert(fc.property(fc.nat(100_000), (ordinal) => statementOrdinal(statementId(ordinal)) === ordinal));
  });
});

describe('counting', () => {
  const make = (name: string, kind: DocumentKind, said: readonly (readonly [string, Assertion])[] = []): Report => ({
    ...whole, name, letterhead: { ...whole.letterhead!, kind: { value: kind, span: null } },
    codings: said.map(([code, assertion]) => ({ ...whole.codings[0]!, code, assertion })),
  });

  it('counts reports of the named kinds, each text once, the first name standing', () => {
    const corpus = openCorpus(file);
    const keep = saver(corpus);
    keep.transaction(() => {
      keep.save(make('b.pdf', 'report'), keys('same'));
      keep.save(make('a.docx', 'report'), keys('same'));
      keep.save(make('c.docx', 'press'), keys('other'));
      keep.save(make('d.docx', 'report'), keys(''));
    });
    markCounted(corpus, ['report']);
    expect(corpus.prepare('SELECT name, counted, duplicate_of FROM documents ORDER BY name').raw().all()).toEqual([
      ['a.docx', 1, null], ['b.pdf', 0, 'a.docx'], ['c.docx', 0, null], ['d.docx', 0, null],
    ]);
    keep.transaction(() => keep.remove('a.docx'));
    markCounted(corpus, ['report', 'press']);
    expect(corpus.prepare('SELECT name, counted, duplicate_of FROM documents ORDER BY name').raw().all()).toEqual([
      ['b.pdf', 1, null], ['c.docx', 1, null], ['d.docx', 0, null],
    ]);
    corpus.close();
  });

  it('counts documents, statements and codings', () => {
    const corpus = openCorpus(file);
    const keep = saver(corpus);
    keep.transaction(() => {
      keep.save(make('a', 'report', [['x', 'present'], ['x', 'present'], ['y', 'mentioned']]), keys('1'));
      keep.save(make('b', 'report', [['x', 'absent'], ['y', 'present']]), keys('2'));
    });
    markCounted(corpus, ['report']);
    expect(totals(corpus)).toMatchObject({ documents: 2, counted: 2, statements: 2, codings: 5, withProblems: 0, toReview: 2 });
    corpus.close();
  });
});

describe('what cannot be used', () => {
  it.each([
    ['a file that is no store', () => writeFileSync(file, 'không phải kho dữ liệu, chỉ là chữ'.repeat(100)), 'corpus.not-a-store'],
    ['a store of a newer version', () => { const db = new Database(file); db.pragma('user_version = 999'); db.close(); }, 'corpus.newer'],
    ['a database of something else', () => { const db = new Database(file); db.exec('CREATE TABLE t (a)'); db.close(); }, 'corpus.older'],
  ])('%s is refused in one message', (_, prepare, rule) => {
    prepare();
    expect(ruleOf(() => openCorpus(file))).toBe(rule);
  });

  it('a store of the last version is lifted, with nothing lost', () => {
    const corpus = openCorpus(file);
    const { save, transaction } = saver(corpus);
    transaction(() => save(whole, keys('t')));
    markCounted(corpus, ['report']);
    corpus.exec('ALTER TABLE documents DROP COLUMN statements; ALTER TABLE documents DROP COLUMN codings');
    corpus.pragma('user_version = 3');
    corpus.close();
    const lifted = openCorpus(file);
    expect(loader(lifted).load(whole.name)).toEqual(whole);
    expect(totals(lifted)).toMatchObject({ documents: 1, statements: 1, codings: 1 });
    lifted.close();
  });

  it('a missing store is told when it is only to be read', () => {
    expect(ruleOf(() => readCorpus(file))).toBe('corpus.missing');
  });

  it('a second run on the same store ends at once; the lock is free again afterwards', () => {
    const release = lockCorpus(file);
    expect(ruleOf(() => lockCorpus(file))).toBe('corpus.busy');
    release();
    lockCorpus(file)();
  });
});
