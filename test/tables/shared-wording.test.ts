import { array, assert, constantFrom, property } from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { Pool } from '../../src/tables/shared-wording/pool.ts';
import { sharedWording } from '../../src/tables/shared-wording/passages.ts';
import { shingles } from '../../src/tables/digest/shingles.ts';
import { marksOf } from '../../src/tables/digest/wording.ts';
import { contextOf, makeCorpus } from './corpus-builder.ts';

const of = (text: string): number[] => [...shingles(text, 0, text.length).hashes];

describe('shingles', () => {
  it('do not see case, the place of the tone mark, y for i, punctuation, nor which number it is', () => {
    expect(of('Hoà bình, kỹ luật: 12 vụ')).toEqual(of('hòa bình kĩ luật 1.862 vụ'));
  });

  it('tell words apart that differ in tone or letter', () => {
    expect(of('lạm dụng quyền')).not.toEqual(of('làm dụng quyền'));
    expect(of('sợ sai')).not.toEqual(of('so sai'));
  });

  it('count syllables, a number as one', () => {
    expect(shingles('- Có 97,1 % đơn vị.', 0, 19).syllables).toBe(4);
  });
});

describe('the pool', () => {
  it('says the same of likeness as sets do', () => {
    const words = array(constantFrom('cán', 'bộ', 'né', 'tránh', 'việc', 'khó', 'sợ', 'sai', 'chậm', 'trễ'), { minLength: 3, maxLength: 20 });
    assert(property(words, words, (a, b) => {
      const x = of(a.join(' '));
      const y = of(b.join(' '));
      const pool = new Pool();
      const sets = [x, y].map((set) => Uint32Array.from(set));
      const places = sets.map((set, statement) => pool.add(statement, marksOf(statement, set), 0));
      if (places[0] === places[1]) return expect(x).toEqual(y);
      sets.forEach((set, place) => pool.prove(place, set));
      const shared = x.filter((one) => y.includes(one)).length;
      const all = new Set([...x, ...y]).size;
      expect(pool.overlap(0, 1)).toEqual({ shared, all });
      for (const bound of [0.3, 0.6, 0.75]) expect(pool.alike(0, 1, bound)).toBe(shared / all >= bound - 1e-12);
    }));
  });
});

const sentence = 'Một bộ phận cán bộ, công chức còn làm việc cầm chừng, chờ ý kiến cấp trên, chưa chủ động giải quyết công việc thuộc thẩm quyền được giao trong lĩnh vực đất đai';
const one = (name: string, text: string, section = 'I') => ({ name, issuer: name, said: [{ text, section }] });

describe('shared wording', () => {
  const made = [
    one('a', `${sentence}.`), one('b', `${sentence} và xây dựng.`), one('c', `${sentence.replace('Một bộ phận', 'Một số')}.`),
    one('d', 'Công tác phối hợp giữa các phòng, ban có lúc còn thiếu chặt chẽ, văn bản trả lời chung chung, không rõ quan điểm xử lý.'),
    one('e', `${sentence}.`, 'preamble'), one('f', 'Câu ngắn giống nhau.'), one('g', 'Câu ngắn giống nhau.'),
  ];
  const { corpus, close } = makeCorpus(made);
  afterAll(close);

  it('joins what stands nearly word for word, and leaves short and formal sentences out', () => {
    const { passages } = sharedWording(contextOf(corpus));
    expect(passages).toHaveLength(1);
    expect(passages[0]!.reports).toBe(3);
  });

  it('leaves out what most reports share: that is the outline speaking', () => {
    const many = makeCorpus([...Array.from({ length: 11 }, (_, i) => one(`x${String(i).padStart(2, '0')}`, `${sentence}.`)), one('y', 'Riêng.')].map((made_, i) => ({ ...made_, textKey: `k${i}` })));
    expect(sharedWording(contextOf(many.corpus))).toMatchObject({ passages: [], common: 1 });
    many.close();
  });
});
