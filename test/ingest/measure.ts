/** Measures a reading against the truth of a made fixture: paragraphs in order, headings, notes, changed syllables. */
import type { Report } from '../../src/report.ts';

export interface Truth {
  readonly paragraphs: readonly string[];
  readonly headings: readonly { readonly number: string; readonly printed: string; readonly title: string }[];
  readonly footnotes: readonly { readonly n: number; readonly text: string }[];
  readonly blocks: readonly { readonly printed: string | null; readonly text: string; readonly refs: readonly { readonly n: number; readonly offset: number }[] }[];
}

export interface Measured {
  readonly paragraphs: number;
  readonly headings: number;
  readonly notes: number;
  readonly syllables: number;
  readonly wrong: readonly string[];
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Longest common subsequence of equal strings, as pairs of indexes. */
export function inOrder(one: readonly string[], other: readonly string[]): [number, number][] {
  const width = other.length + 1;
  const table = new Uint32Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      table[i * width + j] = one[i] === other[j] ? (table[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
    }
  }
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < one.length && j < other.length) {
    if (one[i] === other[j]) pairs.push([i++, j++]);
    else if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** Shares from 0 to 1, and the paragraphs of the truth that were not found. */
export function measure(report: Report, truth: Truth): Measured {
  const lines = report.blocks.map((block) => plain(`${block.label === null ? '' : block.label + ' '}${report.text.slice(block.start, block.end)}`));
  const expected = truth.paragraphs.map(plain);
  const found = new Set(inOrder(expected, lines).map(([index]) => index));
  const blocks = report.blocks.map((block) => plain(`${block.label ?? ''}|${report.text.slice(block.start, block.end)}`));
  const headings = truth.headings.map((heading) => plain(`${heading.printed}|${heading.title}`));
  const notes = truth.footnotes.filter(({ n, text }) => {
    const note = report.notes.find((candidate) => candidate.label === String(n) && plain(candidate.text) === plain(text));
    const owner = truth.blocks.find((block) => block.refs.some((ref) => ref.n === n));
    const ref = owner?.refs.find((candidate) => candidate.n === n);
    if (!note || note.anchor === null || !owner || !ref) return false;
    return report.text.slice(0, note.anchor).endsWith(owner.text.slice(Math.max(0, ref.offset - 20), ref.offset).trimStart());
  });
  const words = expected.join(' ').split(' ');
  const got = lines.join(' ').split(' ');
  const syllables = words.length > 6000 ? 0 : inOrder(words, got).length;
  return {
    paragraphs: share(found.size, expected.length), headings: share(inOrder(headings, blocks).length, headings.length), notes: share(notes.length, truth.footnotes.length),
    syllables: share(syllables, words.length), wrong: expected.filter((_, index) => !found.has(index)),
  };
}
