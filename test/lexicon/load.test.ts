/** Bad lexicons are refused with file, line, column and a mend; the words exist in both languages; the documentation's examples run. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { checkLexicon } from '../../src/coding/check.ts';
import { loadCodebook } from '../../src/lexicon/codebook.ts';
import { compileLexicon } from '../../src/lexicon/compile.ts';
import { loadLexicon } from '../../src/lexicon/files.ts';
import { CannotWork, type Message } from '../../src/message.ts';
import { hint, reason } from '../../src/words/words.ts';
import { smallLexicon } from './small.ts';

const lexicons = resolve(import.meta.dirname, '../../lexicons');

function problem(make: () => unknown): Message {
  try {
    make();
  } catch (error) {
    if (error instanceof CannotWork) return error.problem;
    throw error;
  }
  throw new Error('nothing was refused');
}

const entry = (fields: string): string => `- {id: a, code: f.so, ${fields}}`;

describe('a bad lexicon is refused', () => {
  it.each([
    ['a misspelt key', { entries: entry('patterns: ["sợ sai"], unles: ["x"]') }, 'lexicon.key', { line: 1, column: 45 }, 'unless'],
    ['an unknown code', { entries: '- id: a\n  code: f.tranhs\n  patterns: ["sợ sai"]' }, 'lexicon.code-unknown', { line: 2, column: 9 }, 'f.tranh'],
    ['a missing code', { entries: '- id: a\n  patterns: ["sợ sai"]' }, 'lexicon.code-missing', { line: 1, column: 3 }, ''],
    ['the same id twice', { entries: `${entry('patterns: [x]')}\n${entry('patterns: [y]')}` }, 'lexicon.entry-twice', { line: 2, column: 8 }, ''],
    ['an open bracket', { entries: '- id: a\n  code: f.so\n  patterns:\n    - "sợ (sai"' }, 'lexicon.pattern-open', { line: 4, column: 11 }, 'sợ (sai)'],
    ['an unknown set', { sets: 'hạn-chế: [yếu]', entries: entry('patterns: ["rất {han-che}"]') }, 'lexicon.set-unknown', { line: 1, column: 39 }, '{hạn-chế}'],
    ['a bad condition', { entries: '- id: a\n  code: f.so\n  patterns: ["sợ"]\n  unless: ["a", "b | "]' }, 'lexicon.pattern-empty', { line: 4, column: 21 }, ''],
    ['an unknown category', { cues: '- {id: a, category: denail, patterns: [x]}' }, 'lexicon.category-unknown', { line: 1, column: 21 }, 'denial'],
    ['a value of the wrong kind', { entries: entry('patterns: "sợ sai"') }, 'lexicon.shape', { line: 1, column: 34 }, ''],
    ['a set twice', { sets: 'a: [x]\nA: [y]' }, 'lexicon.set-twice', { line: 2, column: 4 }, ''],
    ['an unknown facet', { codebook: 'facets: {finding: {assertions: [present]}}\ncodes:\n  - {id: a, facet: findings, label: A}' }, 'lexicon.facet', { line: 3, column: 20 }, 'finding'],
    ['no YAML at all', { entries: '- id: "a\n  code: [' }, 'lexicon.yaml', {}, ''],
  ])('%s', (_, texts, rule, place, suggestion) => {
    const told = problem(() => smallLexicon(texts));
    expect(told.rule).toBe(rule);
    expect(told.place).toMatchObject(place);
    if (suggestion !== '') expect(told.facts['suggestion']).toBe(suggestion);
    for (const language of ['vi', 'en'] as const) {
      expect(reason(told, language)).not.toBe(rule);
      expect(reason(told, language) + hint(told, language)).not.toContain('undefined');
    }
  });

  it('a file that is not there', () => {
    expect(problem(() => loadCodebook('/nowhere/codebook.yaml'))).toMatchObject({ rule: 'lexicon.file', place: { file: '/nowhere/codebook.yaml' } });
    expect(problem(() => loadLexicon({ codebook: join(lexicons, 'codebook.yaml'), folders: ['/nowhere'], sets: [], cues: [] })).rule).toBe('lexicon.file');
  });
});

describe('a file may', () => {
  it('name its code once and hold sets of its own, which shadow nothing elsewhere', () => {
    const lexicon = smallLexicon({ entries: 'code: f.so\nsets: {lo: [lo, sợ]}\nentries:\n  - {id: a, patterns: ["{lo} sai"]}\n  - {id: b, patterns: ["{lo} lắng"]}' });
    expect(lexicon.entries.map(({ id, code, weight }) => ({ id, code, weight }))).toEqual([
      { id: 'f.so/a', code: 'f.so', weight: 1 }, { id: 'f.so/b', code: 'f.so', weight: 1 },
    ]);
  });

  it('be empty', () => {
    expect(smallLexicon({ entries: '', cues: '', sets: '' }).entries).toEqual([]);
  });
});

describe('the documentation', () => {
  const readme = readFileSync(join(lexicons, 'README.md'), 'utf8');
  const blocks = [...readme.matchAll(/(?:^ {4}.*\n|^\n(?= {4}))+/gmu)].map(([block]) => block.replace(/^ {4}/gmu, '').trimStart());
  const codebook = loadCodebook(join(lexicons, 'codebook.yaml'));
  const rules = { name: 'rules.yaml', text: readFileSync(join(lexicons, 'rules.yaml'), 'utf8') };
  const block = (start: string): string => blocks.find((one) => one.startsWith(start)) ?? '';

  it('shows an entry and a cue whose examples come out as they say', () => {
    const sets = { name: 'README sets', text: block('hạn-chế:') };
    const entries = [{ name: 'README entry', text: block('code:') }, { name: 'README cue', text: '- {id: ne-tranh, code: hv.ne-tranh, patterns: ["né tránh"], yes: [Có nơi né tránh.]}' }];
    const cues = [{ name: 'README cue', text: block('- id: khong-co') }];
    const { results, ...counts } = checkLexicon(compileLexicon({ codebook, entries, sets: [sets], cues, rules }));
    expect(results).toEqual([]);
    expect(counts).toMatchObject({ entries: 2, cues: 1 });
  });

  it('lists every category of rules.yaml', () => {
    const told = [...readme.matchAll(/^\| `([a-z-]+)` \|/gmu)].map(([, id]) => id);
    const ids = (parse(rules.text) as { categories: { id: string }[] }).categories.map(({ id }) => id);
    expect(ids.filter((id) => !told.includes(id))).toEqual([]);
  });
});

describe.skipIf(!existsSync(join(lexicons, 'cues.yaml')))('the lexicon of this pipeline', () => {
  const folders = ['behaviours', 'consequences', 'causes', 'measures'].map((name) => join(lexicons, name));
  const lexicon = loadLexicon({ codebook: join(lexicons, 'codebook.yaml'), folders, sets: join(lexicons, 'sets.yaml'), cues: join(lexicons, 'cues.yaml') });

  it('has entries for every code', () => {
    const coded = new Set(lexicon.entries.map((one) => one.code));
    expect([...lexicon.codebook.codes.keys()].filter((code) => !coded.has(code))).toEqual([]);
  });

  it('passes its own examples, as they are, wrapped, in NFD and with the other tone placement', () => {
    expect(checkLexicon(lexicon).results.filter((one) => one.severity === 'error').map((one) => `${one.rule} ${one.id} ${one.text} ${one.detail}`)).toEqual([]);
  });
});
