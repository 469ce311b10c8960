/**
 * Brings two coders' statements together: coders may cut a text differently, and OCR may have bent a word. Statements are compared by
 * the runs of three syllables that they share.
 */
import { foldSyllables, tokenKind } from '../vietnamese/folding.ts';
import type { CodedReport } from './coded.ts';

export interface AlignedStatement {
  /** Index of the first coder's statement that the second coder's statement belongs to; null where none does. */
  readonly home: number | null;
  /** Whether both have the same words. */
  readonly exact: boolean;
}

/** A statement belongs where at least half of the shorter one's runs are found. */
const LEAST_SHARED = 0.5;

export function syllablesOf(text: string): string[] {
  const tokens = foldSyllables(text);
  return tokens.keys.filter((_, index) => tokens.kinds[index] !== tokenKind.mark);
}

function runsOf(words: readonly string[]): Set<string> {
  if (words.length < 3) return new Set([words.join(' ')]);
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`));
}

export class Aligner {
  readonly #runs: Set<string>[] = [];
  readonly #words: string[] = [];
  readonly #byRun = new Map<string, number[]>();
  #cursor = 0;

  /** `first` is the coder to whose statements others are brought. */
  constructor(first: CodedReport) {
    first.statements.forEach((statement, index) => {
      const words = syllablesOf(statement.text);
      const runs = runsOf(words);
      this.#runs.push(runs);
      this.#words.push(` ${words.join(' ')} `);
      for (const run of runs) this.#byRun.set(run, [...this.#byRun.get(run) ?? [], index]);
    });
  }

  /** Where a statement of the other coder belongs. Call in order of the text: of equal places the nearest to the last one is taken. */
  align(text: string): AlignedStatement {
    const words = syllablesOf(text);
    const runs = runsOf(words);
    const best = this.#best(runs, null);
    if (best !== null) this.#cursor = best;
    return { home: best, exact: best !== null && this.#words[best] === ` ${words.join(' ')} ` };
  }

  /** Where the evidence of a code belongs when its statement spans several of the first coder's. */
  alignEvidence(text: string, evidence: string | null): number | null {
    return this.#best(runsOf(syllablesOf(text)), evidence === null ? null : ` ${syllablesOf(evidence).join(' ')} `);
  }

  #best(runs: ReadonlySet<string>, evidence: string | null): number | null {
    const shared = new Map<number, number>();
    for (const run of runs) for (const index of this.#byRun.get(run) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    let best: number | null = null;
    let most = 0;
    for (const [index, count] of shared) {
      const share = Math.max(count / (runs.size || 1), count / (this.#runs[index]?.size || 1));
      if (share < LEAST_SHARED) continue;
      const score = share + (evidence !== null && this.#words[index]?.includes(evidence) ? 1 : 0) - Math.abs(index - this.#cursor) * 1e-4;
      if (score > most) [best, most] = [index, score];
    }
    return best;
  }
}
