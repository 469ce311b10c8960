import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openCorpus } from '../../src/corpus/corpus.ts';
import { saver } from '../../src/corpus/save.ts';
import { slicer } from '../../src/corpus/slices.ts';
import { emptyReport } from '../../src/report.ts';

const folder = mkdtempSync(join(tmpdir(), 'soi-slices-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('slices of stored texts', () => {
  it('are those of the text, whatever is asked for and in whatever order', () => {
    const texts = ['Cán bộ né tránh, đùn đẩy; không dám làm.', 'Chữ hiếm 𪚥𠮷 và 😀 giữa câu, tổ hợp e\u0323\u0302.', 'ascii only'];
    const corpus = openCorpus(join(folder, 'corpus.sqlite'));
    const { save, transaction } = saver(corpus);
    transaction(() => texts.forEach((text, at) => save(
      { ...emptyReport(String(at), { format: 'text', bytes: 1, sha256: '', pages: null, reader: 'text', encoding: null }, []), text },
      { textKey: '', readKey: '', outlineKey: '', codingKey: '' })));
    const ids = corpus.prepare('SELECT id FROM documents ORDER BY name').pluck().all() as number[];
    const { slice } = slicer(corpus);
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(texts.length - 1), fc.nat(45), fc.nat(45)), { minLength: 1 }), (asked) => {
      for (const [at, a, b] of asked) {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        expect(slice(ids[at]!, start, end)).toBe(texts[at]!.slice(start, end));
      }
    }));
    corpus.close();
  });
});
