/** Precision, recall, F1, and how sure they are. */

export interface Tally {
  readonly right: number;
  /** Said by the system, not by the gold. */
  readonly extra: number;
  /** Said by the gold, not by the system. */
  readonly missed: number;
}

export interface Score extends Tally {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const emptyTally: Tally = { right: 0, extra: 0, missed: 0 };

export function addTally(a: Tally, b: Tally): Tally {
  return { right: a.right + b.right, extra: a.extra + b.extra, missed: a.missed + b.missed };
}

export function scoreOf(tally: Tally): Score {
  const { right, extra, missed } = tally;
  const precision = right + extra === 0 ? 0 : right / (right + extra);
  const recall = right + missed === 0 ? 0 : right / (right + missed);
  return { ...tally, precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Small seeded generator (mulberry32): the same seed gives the same intervals on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** 95 % percentile bootstrap of the micro F1 over `units` (reports or statements) drawn with replacement. */
export function bootstrapF1(units: readonly Tally[], rounds = 1000, seed = 20230930): Interval {
  if (units.length === 0) return { low: 0, high: 0 };
  const random = seeded(seed);
  const values: number[] = [];
  for (let round = 0; round < rounds; round++) {
    let right = 0;
    let extra = 0;
    let missed = 0;
    for (let draw = 0; draw < units.length; draw++) {
      const unit = units[Math.floor(random() * units.length)] as Tally;
      right += unit.right;
      extra += unit.extra;
      missed += unit.missed;
    }
    values.push(scoreOf({ right, extra, missed }).f1);
  }
  values.sort((a, b) => a - b);
  return { low: values[Math.floor(rounds * 0.025)] as number, high: values[Math.min(rounds - 1, Math.floor(rounds * 0.975))] as number };
}

/**
 * Krippendorff's alpha for nominal values and two coders without gaps (K. Krippendorff, Content Analysis, ch. 11): one minus observed
 * over expected disagreement, from the coincidences of the units. 1 where the coders never differ; NaN where nothing varies.
 */
export function krippendorff(units: readonly (readonly [string, string])[]): number {
  const counts = new Map<string, number>();
  let differing = 0;
  for (const [a, b] of units) {
    counts.set(a, (counts.get(a) ?? 0) + 1);
    counts.set(b, (counts.get(b) ?? 0) + 1);
    if (a !== b) differing += 2;
  }
  const total = units.length * 2;
  let same = 0;
  for (const count of counts.values()) same += count * (count - 1);
  const expected = total * (total - 1) - same;
  return expected === 0 ? (differing === 0 && units.length > 0 ? 1 : Number.NaN) : 1 - ((total - 1) * differing) / expected;
}
