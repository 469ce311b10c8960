/** Edits that change nothing must not move statements to other sections. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edits } from './edits.ts';
import { samples } from './samples.ts';
import { changed, placed } from './twins.ts';

const runs = Number(process.env['SOI_TWINS'] ?? 300);
const shared = '../shared/reports';
const texts = [...samples, ...(existsSync(shared) ? readdirSync(shared).filter((name) => !/bao-chi|binh-thuan|plo/.test(name)).map((name) => readFileSync(`${shared}/${name}`, 'utf8')) : [])];

describe('twins of a report', () => {
  it(`change the section of at most 0.5 % of the statements in ${String(runs)} edits`, () => {
    const originals = texts.map(placed);
    let statements = 0;
    let moved = 0;
    const worst = new Map<string, number>();
    fc.assert(fc.property(fc.nat(texts.length - 1), edits, (index, edit) => {
      const original = originals[index]!;
      const count = changed(original, placed(edit.apply(texts[index]!)));
      statements += original.length;
      moved += count;
      if (count > 0) worst.set(`${String(index)} ${edit.name}`, count);
    }), { numRuns: runs, seed: 20230930 });
    const share = moved / statements;
    if (runs > 1000) console.log(`${String(runs)} edits, ${String(statements)} statements, ${String(moved)} moved: ${(share * 100).toFixed(3)} %`);
    expect(share, JSON.stringify([...worst])).toBeLessThanOrEqual(0.005);
  }, 600_000);
});
