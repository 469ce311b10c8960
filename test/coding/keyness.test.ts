/** Key words: where those of another code of the facet far outweigh those of the code that was found, that code is coded, with the words that say so. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkOverCorpus } from '../../src/coding/check-corpus.ts';
import { codeReport } from '../../src/coding/code.ts';
import { sentenceReport, trySentence } from '../../src/coding/try.ts';
import { lexiconOf, readLexicon } from '../../src/lexicon/files.ts';
import type { CompiledLexicon } from '../../src/lexicon/lexicon.ts';
import { CannotWork, type Message } from '../../src/message.ts';
import { explanationTerminal } from '../../src/render/explanation-terminal.ts';
import { reportTerminal } from '../../src/render/report-terminal.ts';
import type { Report } from '../../src/report.ts';
import { ruleWords } from '../../src/render/rule-words.ts';
import { hint, reason } from '../../src/words/words.ts';
import { smallCodebook, smallCues, smallEntries, smallLexicon, smallRules } from '../lexicon/small.ts';

const vocabulary = `
# Key words for the tests.
outweighs: 2
words:
  f.tranh:
    - 0.5 việc khó, tránh
  f.day:
    - 1.2 cấp trên, xin ý
    - 0.6 đẩy, hỏi
    - 0.3 ý kiến
  a.hoc:
    - 1.5 mở lớp, hòa nhập
`;

const lexicon = smallLexicon({ vocabulary });
const coded = (text: string, section: string | null = 'I', given = lexicon): string[] =>
  trySentence(given, text, section).codings.map((one) => `${one.code} ${one.assertion}`);
const evidence = (text: string, section: string | null = 'I', given = lexicon): string[][] => {
  const nfc = text.normalize('NFC');
  return trySentence(given, nfc, section).codings.map((one) => one.evidence.map(({ start, end }) => nfc.slice(start, end)));
};

describe('a code that was found is', () => {
  it.each([
    ['kept where nothing else outweighs it', 'Một số người né tránh, hỏi cấp trên.', 'I', ['f.tranh present']],
    ['put aside where another of its facet does', 'Một số người né tránh, xin ý kiến cấp trên.', 'I', ['f.day present']],
    ['held by key words of its own', 'Một số người né tránh việc khó, xin ý kiến cấp trên.', 'I', ['f.tranh present']],
    ['put aside at the very weight that is asked for', 'Một số người né tránh, đẩy, xin ý cấp trên nơi việc khó.', 'I', ['f.day present']],
    ['left alone beside the code that outweighs it', 'Vừa sợ sai vừa đùn đẩy, xin ý kiến cấp trên.', 'I', ['f.so present', 'f.day present']],
    ['put aside as an action too, with what is said of it', 'Đã kiểm tra, mở lớp hòa nhập.', 'III', ['a.hoc implemented']],
    ['not outweighed by a code of another facet', 'Năng lực hạn chế, xin ý kiến cấp trên.', 'II.2', ['c.yeu present']],
    ['not counted twice for a word that stands twice', 'Một số người né tránh, đẩy, đẩy, đẩy, đẩy, đẩy.', 'I', ['f.tranh present']],
    ['left alone where it is denied', 'Không có tình trạng né tránh, xin ý kiến cấp trên.', 'I', ['f.tranh absent']],
    ['left alone where it is only named', 'Khắc phục tình trạng né tránh, xin ý kiến cấp trên.', 'I', ['f.tranh mentioned']],
    ['left alone where the other is denied', 'Không có tình trạng đùn đẩy nhưng sợ sai, xin ý kiến cấp trên.', 'I', ['f.day absent', 'f.so present']],
    ['not looked for where no entry found one', 'Xin ý kiến cấp trên, hỏi, đẩy.', 'I', []],
  ])('%s', (_, text, section, codes) => {
    expect(coded(text, section)).toEqual(codes);
  });

  it('put aside for one code where several are outweighed, and that code stands once', () => {
    expect(coded('Sợ sai, né tránh, xin ý kiến cấp trên.')).toEqual(['f.day present']);
  });

  it('kept by a lexicon without key words', () => {
    expect(coded('Một số người né tránh, xin ý kiến cấp trên.', 'I', smallLexicon())).toEqual(['f.tranh present']);
    expect(coded('Một số người né tránh, xin ý kiến cấp trên.', 'I', smallLexicon({ vocabulary: '' }))).toEqual(['f.tranh present']);
  });
});

describe('a coding by key words', () => {
  it('is proved by the words that say most, apart from each other and in order', () => {
    expect(evidence('Một số người né tránh, xin ý kiến “cấp  trên”, hỏi rồi đẩy.')).toEqual([['xin ý', 'cấp  trên', 'hỏi', 'đẩy']]);
  });

  it('names its rule, its entry and the cue that decided, and is less sure than a finding', () => {
    const [coding] = trySentence(lexicon, 'Một số người né tránh, xin ý kiến cấp trên.', 'I').codings;
    expect(coding).toMatchObject({ code: 'f.day', entry: 'f.day/tu-khoa', rule: 'keyness', cue: null, confidence: 0.6 });
    expect(trySentence(lexicon, 'Có thể né tránh, xin ý kiến cấp trên.', 'I').codings[0]?.confidence).toBe(0.3);
    expect(trySentence(lexicon, 'Đã kiểm tra, mở lớp hòa nhập.', 'III').codings[0]).toMatchObject({ rule: 'keyness', cue: { id: 'da' } });
    for (const language of ['vi', 'en'] as const) for (const rule of ['keyness', 'outweighed']) expect(ruleWords(rule, language)).not.toBe(rule);
  });

  it('is explained with both weights and every word', () => {
    const told = trySentence(lexicon, 'Một số người né tránh, xin ý kiến cấp trên.', 'I');
    expect(told.matches.map(({ entry, outcome, rule, by }) => ({ entry, outcome, rule, by }))).toEqual([
      { entry: 'f.tranh/tranh', outcome: 'rejected', rule: 'outweighed', by: 'f.day/tu-khoa' },
      { entry: 'f.day/tu-khoa', outcome: 'coded', rule: 'keyness', by: null },
    ]);
    expect(told.swaps).toEqual([{
      from: 'f.tranh', to: 'f.day', weights: [0.5, 2.7],
      words: [
        { words: 'tránh', weights: [0.5, 0] }, { words: 'xin ý', weights: [0, 1.2] }, { words: 'ý kiến', weights: [0, 0.3] }, { words: 'cấp trên', weights: [0, 1.2] },
      ],
    }]);
    const line = '⇄ f.tranh → f.day: 0.5 → 2.7; từ khóa: «tránh» 0.5 → 0, «xin ý» 0 → 1.2, «ý kiến» 0 → 0.3, «cấp trên» 0 → 1.2';
    expect(explanationTerminal(told, 'vi')).toContain(line);
    const report = codeReport(sentenceReport('Một số người né tránh, xin ý kiến cấp trên.', 'I'), lexicon);
    expect(reportTerminal(report, 'vi', new Map([['s0001', told]]))).toContain(line);
  });

  it('reads the same however the text is written', () => {
    const text = 'Kiểm tra, mở lớp hòa nhập.';
    for (const twin of [text, text.toUpperCase(), text.normalize('NFD'), text.replaceAll(' ', '\n'), text.replace('hòa', 'hoà')]) {
      const [coding] = codeReport(sentenceReport(twin, 'III'), lexicon).codings;
      expect(coding?.code).toBe('a.hoc');
      expect(coding?.evidence.map(({ start, end }) => twin.slice(start, end).normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').replace('oà', 'òa'))).toEqual(['mở lớp', 'hòa nhập']);
    }
  });

  it('is no entry that a corpus could show to be dead or shadowed', () => {
    const report = codeReport(sentenceReport('Một số người né tránh, xin ý kiến cấp trên.', 'I'), lexicon);
    expect(checkOverCorpus(lexicon, [report]).some(({ id }) => id.includes('tu-khoa'))).toBe(false);
  });
});

describe('the order of the file', () => {
  const blocks = vocabulary.split(/\n(?= {2}\S)/u).slice(1);
  const pieces = ['né tránh', 'sợ sai', 'đùn đẩy', 'tránh', 'việc khó', 'cấp trên', 'xin ý kiến', 'hỏi', 'đẩy', 'kiểm tra', 'mở lớp', 'hòa nhập', 'không có', 'nhưng', ','];

  it('decides nothing', () => {
    const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 16 }).map((parts) => `Ông ${parts.join(' ')}.`);
    fc.assert(fc.property(fc.shuffledSubarray(blocks, { minLength: blocks.length }), text, fc.constantFrom('I', 'III', null), (shuffled, sentence, section) => {
      const turned = shuffled.map((block) => {
        const [code, ...lines] = block.split('\n').filter((line) => line.trim() !== '');
        return [code, ...lines.reverse()].join('\n');
      });
      const other = smallLexicon({ vocabulary: `words:\n${turned.join('\n')}\noutweighs: 2\n` });
      expect(trySentence(other, sentence, section)).toEqual(trySentence(lexicon, sentence, section));
    }), { numRuns: 120 });
  });

  it('nor does what was coded before', () => {
    const one = sentenceReport('Một số người né tránh, xin ý kiến cấp trên.', 'I');
    const other: Report = sentenceReport('Sợ sai, hỏi cấp trên, xin ý kiến.', 'I');
    const before = codeReport(one, lexicon).codings;
    codeReport(other, lexicon);
    expect(codeReport(one, lexicon).codings).toEqual(before);
  });
});

describe('bad key words are refused', () => {
  const problem = (text: string): Message => {
    try {
      smallLexicon({ vocabulary: text });
    } catch (error) {
      if (error instanceof CannotWork) return error.problem;
      throw error;
    }
    throw new Error('nothing was refused');
  };

  it.each([
    ['an unknown code', 'outweighs: 2\nwords:\n  f.day:\n    - 1 hỏi\n  f.tranhs:\n    - 1 né', 'lexicon.code-unknown', { line: 5, column: 3 }, 'f.tranh'],
    ['no weight', 'outweighs: 2\nwords:\n  f.day:\n    - 1 hỏi\n    - né, việc khó', 'lexicon.key-weight', { line: 5, column: 7 }, '1.2 né, việc khó'],
    ['a weight of nothing', 'outweighs: 2\nwords:\n  f.day:\n    - 0 né', 'lexicon.key-weight', { line: 4, column: 7 }, '1.2 né'],
    ['three syllables', 'outweighs: 2\nwords:\n  f.day:\n    - 1.2 né, việc rất khó', 'lexicon.key-word', { line: 4, column: 15 }, 'việc rất'],
    ['a number', 'outweighs: 2\nwords:\n  f.day:\n    - 1.2 năm 2023', 'lexicon.key-word', { line: 4, column: 11 }, ''],
    ['nothing between two commas', 'outweighs: 2\nwords:\n  f.day:\n    - 1.2 né,, hỏi', 'lexicon.key-word', { line: 4, column: 14 }, ''],
    ['a word twice', 'outweighs: 2\nwords:\n  f.day:\n    - 1.2 né\n    - 1.0 hỏi, NÉ', 'lexicon.key-word-twice', { line: 5, column: 16 }, ''],
    ['a misspelt key', 'outweighs: 2\nwords: {}\nword: {}', 'lexicon.key', { line: 3, column: 1 }, 'words'],
    ['a threshold that is no number', 'outweighs: nhiều\nwords: {}', 'lexicon.shape', { line: 1, column: 12 }, ''],
  ])('%s', (_, text, rule, place, suggestion) => {
    const told = problem(text);
    expect(told.rule).toBe(rule);
    expect(told.place).toMatchObject({ file: 'vocabulary.yaml', ...place });
    if (suggestion !== '') expect(told.facts['suggestion']).toBe(suggestion);
    for (const language of ['vi', 'en'] as const) {
      expect(reason(told, language)).not.toBe(rule);
      expect(reason(told, language) + hint(told, language)).not.toContain('undefined');
    }
  });
});

describe('the file of key words', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'soi-key-words-'));
    for (const [name, text] of Object.entries({ codebook: smallCodebook, cues: smallCues, rules: smallRules })) writeFileSync(join(folder, `${name}.yaml`), text);
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const load = (): CompiledLexicon => {
    const texts = readLexicon({ codebook: join(folder, 'codebook.yaml'), folders: [], sets: [], cues: join(folder, 'cues.yaml') });
    return lexiconOf({ ...texts, entries: [{ name: 'entries.yaml', text: smallEntries }] });
  };

  it('may be missing, and is read beside the cues where it stands', () => {
    expect(load().keyWords).toBeNull();
    writeFileSync(join(folder, 'vocabulary.yaml'), vocabulary);
    expect(coded('Một số người né tránh, xin ý kiến cấp trên.', 'I', load())).toEqual(['f.day present']);
  });
});
