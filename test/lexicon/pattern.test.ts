/** The pattern language: what matches what, what is refused and where, and that the automaton finds just what a plain reading finds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../src/lexicon/clauses.ts';
import { expandPattern, type Plain } from '../../src/lexicon/expand.ts';
import { Matcher } from '../../src/lexicon/matcher.ts';
import { parsePattern } from '../../src/lexicon/parse-pattern.ts';
import { symbolsOf } from '../../src/lexicon/symbols.ts';
import { PatternTrouble, type PatternNode } from '../../src/lexicon/syntax.ts';
import { foldSyllables } from '../../src/vietnamese/folding.ts';

const sets = new Map<string, PatternNode>([
  ['hạn-chế', parsePattern('(hạn chế | yếu | chưa (đáp ứng | ngang tầm))').root],
  ['cán-bộ', parsePattern('([một số] cán bộ | {công-chức})').root],
  ['công-chức', parsePattern('công chức').root],
  ['có-khoảng', parsePattern('(thiếu … rõ | mơ hồ)').root],
]);

/** The words that a pattern finds in a text, one string a match, gaps shown as "…". */
function found(pattern: string, text: string, words: string[] = []): string[] {
  const matcher = new Matcher();
  for (const word of words) matcher.compounds.add([...foldSyllables(word).keys]);
  matcher.add(expandPattern(parsePattern(pattern), sets));
  const symbols = symbolsOf(text, matcher.vocabulary);
  return matcher.match(symbols, 0, symbols.length)
    .map((match) => match.spans.map(([from, to]) => text.slice(symbols.starts[from], symbols.ends[to])).join(' … '));
}

describe('a pattern finds', () => {
  it.each([
    ['né tránh', 'Có nơi NÉ TRÁNH việc khó.', ['NÉ TRÁNH']],
    ['né tránh', 'né, tránh', []],
    ['né tránh', 'né\n   tránh', ['né\n   tránh']],
    ['kinh tế xã hội', 'phát triển kinh tế - xã hội', ['kinh tế - xã hội']],
    ['chống "né tránh"', 'chống “né tránh”', ['chống “né tránh']],
    ['hòa thuận', 'hoà thuận'.normalize('NFD'), ['hoà thuận'.normalize('NFD')]],
    ['xử lý', 'xử lí', ['xử lí']],
    ['(né tránh | đùn đẩy)', 'né tránh, đùn đẩy', ['né tránh', 'đùn đẩy']],
    ['((né | lảng) tránh | đùn đẩy) việc', 'lảng tránh việc', ['lảng tránh việc']],
    ['[một số] cán bộ', 'một số cán bộ', ['một số cán bộ']],
    ['(một số)? cán bộ', 'cán bộ', ['cán bộ']],
    ['năng lực … {hạn-chế}', 'năng lực của công chức còn hạn chế', ['năng lực … hạn chế']],
    ['năng lực … {hạn-chế}', 'năng lực, trình độ chưa ngang tầm', ['năng lực … chưa ngang tầm']],
    ['năng lực … {hạn-chế}', 'năng lực; trình độ chưa ngang tầm', []],
    ['năng lực … hạn chế', 'năng lực một hai ba bốn năm sáu hạn chế', ['năng lực … hạn chế']],
    ['năng lực … hạn chế', 'năng lực một hai ba bốn năm sáu bảy hạn chế', []],
    ['năng lực …2 hạn chế', 'năng lực một hai ba hạn chế', []],
    ['năng lực ... yếu', 'năng lực yếu', ['năng lực … yếu']],
    ['{cán-bộ} … {hạn-chế}', 'một số cán bộ còn yếu', ['một số cán bộ … yếu']],
    ['quy định {có-khoảng}', 'quy định thiếu cụ thể và rõ', ['quy định thiếu … rõ']],
    ['kiểm tra, giám sát', 'kiểm tra giám sát; kiểm tra, giám sát', ['kiểm tra giám sát', 'kiểm tra, giám sát']],
    ['# công chức', 'kỷ luật 03 công chức', ['03 công chức']],
    ['# %', 'đạt 31,8%', ['31,8%']],
    ['< do', 'Chậm do luật; do người.', ['do']],
    ['<< tuy', 'Tuy vậy; tuy nhiên', ['Tuy']],
    ['hạn chế >', 'hạn chế về vốn; còn hạn chế.', ['hạn chế']],
    ['yếu >>', 'yếu; rất yếu.', ['yếu']],
    ['tỷ lệ 1.862', 'tỷ lệ 1.862', ['tỷ lệ 1.862']],
    ['#', 'số 1.862 và 03', ['1.862', '03']],
  ])('%s in "%s"', (pattern, text, words) => {
    expect(found(pattern, text)).toEqual(words);
  });

  it('never a part of a word that may not be cut', () => {
    expect(found('luật', 'kỷ luật và luật', ['kỷ luật'])).toEqual(['luật']);
    expect(found('chức năng', 'công chức năng lực yếu', ['công chức', 'năng lực', 'chức năng'])).toEqual([]);
    expect(found('thi hành kỷ luật', 'thi hành kỷ luật', ['kỷ luật'])).toEqual(['thi hành kỷ luật']);
  });
});

describe('a bad pattern is refused with its place', () => {
  it.each([
    ['(né tránh | đùn đẩy', 'lexicon.pattern-open', 0, '(né tránh | đùn đẩy)'],
    ['né tránh)', 'lexicon.pattern-mark', 8, 'né tránh'],
    ['né | | đùn', 'lexicon.pattern-empty', 4, ''],
    ['né tránh?', 'lexicon.pattern-mark', 8, '[tránh]'],
    ['{hạn-chê}', 'lexicon.set-unknown', 0, '{hạn-chế}'],
    ['né …99 tránh', 'lexicon.pattern-gap', 3, '…20'],
    ['né; tránh', 'lexicon.pattern-mark', 2, 'né, tránh'],
    ['[né]', 'lexicon.pattern-nothing', 0, ''],
    ['…', 'lexicon.pattern-nothing', 0, ''],
    ['né > tránh', 'lexicon.pattern-mark', 5, 'né >'],
    [`${'('.repeat(30)}né${')'.repeat(30)}`, 'lexicon.pattern-deep', 20, ''],
  ])('%s', (pattern, rule, at, suggestion) => {
    let trouble: unknown = null;
    try {
      expandPattern(parsePattern(pattern), sets);
    } catch (error) {
      trouble = error;
    }
    expect(trouble).toBeInstanceOf(PatternTrouble);
    const { rule: told, at: where, suggestion: mend } = trouble as PatternTrouble;
    expect({ rule: told, at: where }).toEqual({ rule, at });
    expect(mend).toContain(suggestion);
  });

  it('whatever is written', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'né (|)[]{}…3,#<>?"-;a '), maxLength: 24 }), (text) => {
      try {
        expandPattern(parsePattern(text), sets);
      } catch (error) {
        expect(error).toBeInstanceOf(PatternTrouble);
      }
    }), { numRuns: 400 });
  });

  it('also where sets go in a circle', () => {
    const round = new Map([['a', parsePattern('{b}').root], ['b', parsePattern('x {a}').root]]);
    expect(() => expandPattern(parsePattern('{a}'), round)).toThrow('lexicon.set-circle');
  });
});

/** The plainest reading of a gapless tree: every end that it reaches from a start. */
function ends(tree: Plain, words: readonly string[], start: number): number[] {
  switch (tree.kind) {
    case 'syllable': return words[start] === tree.key ? [start + 1] : [];
    case 'number': return /^\d/u.test(words[start] ?? '') ? [start + 1] : [];
    case 'comma': return words[start] === ',' ? [start, start + 1] : [start];
    case 'option': return [start, ...ends(tree.part, words, start)];
    case 'choice': return tree.options.flatMap((one) => ends(one, words, start));
    case 'sequence': return tree.parts.reduce((at, part) => [...new Set(at.flatMap((place) => ends(part, words, place)))], [start]);
  }
}

describe('the automaton', () => {
  const leaf = fc.constantFrom('a', 'b', 'c');
  const tree: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof({ maxDepth: 3 }, leaf,
      fc.tuple(tie('node'), tie('node')).map(([x, y]) => `${x} ${y}`),
      fc.tuple(tie('node'), tie('node')).map(([x, y]) => `(${x} | ${y})`),
      fc.tuple(leaf, tie('node')).map(([x, y]) => `${x} [${y}]`)),
  })).node;

  it('finds a pattern where a plain reading finds it, with gaps and clauses, beside any other patterns', () => {
    fc.assert(fc.property(tree, tree, fc.integer({ min: 0, max: 3 }), fc.array(tree, { maxLength: 4 }), fc.array(fc.constantFrom('a', 'b', 'c', 'd', ';'), { maxLength: 14 }),
      (left, right, gap, others, words) => {
        const matcher = new Matcher();
        for (const other of others) matcher.add(expandPattern(parsePattern(other), sets));
        const pattern = matcher.add(expandPattern(parsePattern(`(${left}) …${gap} (${right})`), sets));
        const text = words.join(' ');
        const symbols = symbolsOf(text, matcher.vocabulary);
        const matched = matcher.match(symbols, 0, symbols.length).some((match) => match.pattern === pattern);
        const clauses = clausesOf(symbols.ids, 0, symbols.length, new Set());
        const plain = (of: string): Plain => (expandPattern(parsePattern(of), sets)[0]?.[0]?.segment.tree) as Plain;
        const runs = (of: string): [number, number][] => words.flatMap((_, start) => ends(plain(of), words, start).map((end): [number, number] => [start, end]));
        const expected = runs(left).some(([, end]) => runs(right).some(([start, last]) => start >= end && start - end <= gap
          && clauses[end - 1] === clauses[last - 1]));
        expect(matched).toBe(expected);
      }), { numRuns: 1500 });
  });
});
