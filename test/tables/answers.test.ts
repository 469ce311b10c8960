import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/lexicon/codebook.ts';
import { CannotWork } from '../../src/message.ts';
import { addresseesOf } from '../../src/tables/addressees.ts';
import { loadAnswers, readAnswers } from '../../src/tables/answers.ts';
import { codebook } from './corpus-builder.ts';

const read = (text: string) => readAnswers({ name: 'answers.yaml', text }, codebook);

describe('which measures answer which causes', () => {
  it('is read in the order of the file', () => {
    expect([...read('- {cause: c.lazy, measures: [m.sweep, m.quiet], because: x}\n- {cause: c.wind, measures: [m.quiet], because: y}')])
      .toEqual([['c.lazy', ['m.sweep', 'm.quiet']], ['c.wind', ['m.quiet']]]);
  });

  it.each([
    ['a code that the codebook lacks', '- {cause: c.lazi, measures: [m.sweep], because: x}', 'lexicon.code-unknown'],
    ['a cause twice', '- {cause: c.lazy, measures: [m.sweep], because: x}\n- {cause: c.lazy, measures: [m.quiet], because: y}', 'lexicon.code-twice'],
    ['a line without a reason', '- {cause: c.lazy, measures: [m.sweep]}', 'lexicon.shape'],
  ])('refuses %s', (_, text, rule) => {
    try {
      read(text);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(CannotWork);
      expect((error as CannotWork).problem.rule).toBe(rule);
    }
  });

  it.skipIf(!existsSync('lexicons/answers.yaml'))('names every cause of the pipeline, answered by measures alone', () => {
    const book = loadCodebook('lexicons/codebook.yaml');
    const answers = loadAnswers('lexicons/answers.yaml', book);
    expect([...answers.keys()]).toEqual([...book.codes.values()].filter((code) => code.facet === 'cause').map((code) => code.id));
    expect([...answers.values()].flat().every((id) => book.codes.get(id)?.facet === 'measure')).toBe(true);
  });
});

describe('addressees', () => {
  it.each([
    ['Quốc hội, Chính phủ và các bộ, ngành', ['Quốc hội', 'Chính phủ', 'Bộ, ngành']],
    ['Bộ Nông nghiệp và Phát triển nông thôn', ['Bộ Nông nghiệp và Phát triển nông thôn']],
    ['UBND tỉnh và Sở Nội vụ', ['Ủy ban nhân dân tỉnh', 'Sở Nội vụ']],
    ['Uỷ ban nhân dân tỉnh, Ủy ban nhân dân tỉnh', ['Ủy ban nhân dân tỉnh']],
    ['Có', []],
  ])('of %j are %j', (printed, names) => {
    expect(addresseesOf(printed)).toEqual(names);
  });
});
