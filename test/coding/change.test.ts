/** An edit of the lexicon: what it cannot touch is coded as before, and what it changes is told. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeReport } from '../../src/coding/code.ts';
import { diffLexicon } from '../../src/coding/diff.ts';
import { recodeReport } from '../../src/coding/recode.ts';
import { sentenceReport } from '../../src/coding/try.ts';
import { changeOf } from '../../src/lexicon/change.ts';
import { symbolAt } from '../../src/lexicon/symbols.ts';
import type { Report } from '../../src/report.ts';
import { smallCues, smallEntries, smallLexicon } from '../lexicon/small.ts';

const lines = (text: string): string[] => text.trim().split('\n');
const entryLines = lines(smallEntries);
const cueLines = lines(smallCues);

/** Edits of single lines: patterns, conditions, weights, cues. */
const edits: readonly ((text: string) => string)[] = [
  (text) => text.replace('"né tránh"', '"né tránh", "lảng tránh"'),
  (text) => text.replace('"đùn đẩy"', '"đùn … đẩy"'),
  (text) => text.replace('unless: ["nâng cao"], ', ''),
  (text) => text.replace('patterns: ["kiểm tra"]', 'weight: 0.4, patterns: ["kiểm tra"]'),
  (text) => text.replace('"chưa phát hiện"', '"chưa phát hiện", "không phát hiện"'),
  (text) => text.replace('(nhưng | tuy nhiên)', '(nhưng | song)'),
  (text) => text.replace('reach: phrase', 'reach: clause'),
  (text) => text.replace(/^- \{id: hoc.*\n/mu, ''),
  (text) => text.replace(/^- \{id: luon.*\n/mu, ''),
];

const words = ['né tránh', 'tránh việc khó', 'lảng tránh', 'đùn', 'đẩy', 'đùn đẩy', 'sợ sai', 'không dám làm', 'năng lực', 'yếu', 'hạn chế', 'nâng cao', 'kiểm tra', 'đột xuất', 'đào tạo',
  'không có', 'chưa phát hiện', 'không phát hiện', 'khắc phục tình trạng', 'nhưng', 'song', 'luôn', 'nhằm', 'đã', 'do', 'có thể', 'một số người', 'ở xã', ',', ';', '.', ':'];
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 24 }).map((parts) => `Ông ${parts.join(' ')}.`);
const section = fc.constantFrom('I', 'II.1', 'II.2', 'III', 'IV', null);

const coded = (report: Report, lexicon = smallLexicon()): Report => codeReport({ ...report, codings: [], messages: [] }, lexicon);

describe('an edit of the lexicon', () => {
  it('leaves as it was coded whatever it says that it cannot touch', () => {
    fc.assert(fc.property(fc.subarray([...edits], { minLength: 1, maxLength: 3 }), text, section, (made, sentence, place) => {
      const apply = (given: string): string => made.reduce((edited, edit) => edit(edited), given);
      const [before, after] = [smallLexicon(), smallLexicon({ entries: apply(smallEntries), cues: apply(smallCues) })];
      const change = changeOf(before, after);
      const report = sentenceReport(sentence, place);
      const [was, is] = [coded(report, before), coded(report, after)];
      const symbols = change.symbolsOf(report);
      if (!change.mayTouch(symbols)) expect(is.codings).toEqual(was.codings);
      if (change.entriesOnly) {
        for (const { id, start, end } of report.statements) {
          if (change.mayTouch(symbols, symbolAt(symbols, start), symbolAt(symbols, end))) continue;
          expect(is.codings.filter((one) => one.statement === id)).toEqual(was.codings.filter((one) => one.statement === id));
        }
      }
      expect(diffLexicon(was, after, change)).toEqual(diffLexicon(was, after, null));
      const { touched, codings, messages } = recodeReport({ ...was, codings: [] }, after, change);
      const apart = (made: Report, inside: boolean) => made.codings.filter((one) => (touched?.has(one.statement) ?? true) === inside);
      expect(codings).toEqual(apart(is, true));
      expect(apart(was, false)).toEqual(apart(is, false));
      expect(messages).toEqual(is.messages);
    }), { numRuns: 400 });
  });

  it('that only moves entries and cues about changes nothing', () => {
    const shuffled = fc.tuple(fc.shuffledSubarray(entryLines, { minLength: entryLines.length }), fc.shuffledSubarray(cueLines, { minLength: cueLines.length }));
    fc.assert(fc.property(shuffled, text, section, ([entries, cues], sentence, place) => {
      const after = smallLexicon({ entries: entries.join('\n'), cues: cues.join('\n') });
      expect(changeOf(smallLexicon(), after).mayTouch(changeOf(smallLexicon(), after).symbolsOf({ text: sentence, corrections: [] }))).toBe(false);
      expect(coded(sentenceReport(sentence, place), after).codings).toEqual(coded(sentenceReport(sentence, place)).codings);
    }), { numRuns: 200 });
  });

  it('is told coding by coding', () => {
    const before = coded(sentenceReport('Một số người lảng tránh; có nơi đùn đẩy.', 'I'));
    const after = smallLexicon({ entries: smallEntries.replace('"né tránh"', '"né tránh", "lảng tránh"').replace('patterns: ["đùn đẩy"]', 'patterns: ["đùn đẩy trách nhiệm"]') });
    expect(diffLexicon(before, after, changeOf(smallLexicon(), after)).map(({ change, code }) => `${change} ${code}`)).toEqual(['comes f.tranh', 'goes f.day']);
  });
});
