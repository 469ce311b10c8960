/** Which cues act on a finding: direction, reach, terminators. */
import type { Category, CompiledLexicon } from '../lexicon/lexicon.ts';
import { symbol, type Symbols } from '../lexicon/symbols.ts';
import type { CueHit, Run, Scan } from './scan.ts';

/** The symbols that a cue acts on, both ends inclusive; `last < first` where there are none. */
interface Reach {
  readonly first: number;
  readonly last: number;
}

export interface ReachingCue {
  readonly hit: CueHit;
  readonly category: Category;
  readonly forward: Reach | null;
  readonly backward: Reach | null;
}

const noReaching: readonly ReachingCue[] = [];
const noStops: readonly CueHit[] = [];

/** The acting cues of a statement with the stretches they reach. Cues that stop or split only shape the reach of the others. */
export function reachingCues(lexicon: CompiledLexicon, symbols: Symbols, scan: Scan): readonly ReachingCue[] {
  if (scan.cues.length === 0) return noReaching;
  let stops = noStops;
  for (const one of scan.cues) if (one.refused === null && lexicon.categories[one.cue.category]?.effect === 'stop') stops = [...stops, one];
  const out: ReachingCue[] = [];
  for (const hit of scan.cues) {
    if (hit.refused !== null) continue;
    const category = lexicon.categories[hit.cue.category];
    if (category === undefined || category.effect === 'cancel' || category.effect === 'stop' || category.effect === 'split') continue;
    const { direction } = hit.cue;
    out.push({
      hit, category,
      forward: direction === 'backward' ? null : forwardReach(symbols, scan, hit, category, stops),
      backward: direction === 'forward' ? null : backwardReach(symbols, scan, hit, category, stops),
    });
  }
  return out;
}

/** Whether a stop that acts on a category begins, or ends, at a symbol. */
function stopsAt(stops: readonly CueHit[], edge: 'first' | 'last', index: number, category: Category): boolean {
  for (const stop of stops) if (stop[edge] === index && (stop.cue.terminates === null || stop.cue.terminates.includes(category.id))) return true;
  return false;
}

function forwardReach(symbols: Symbols, scan: Scan, hit: CueHit, category: Category, stops: readonly CueHit[]): Reach {
  let last = hit.last;
  const { reach } = hit.cue;
  const clause = scan.clauses[hit.last - scan.from];
  for (let index = hit.last + 1; index < scan.to; index++) {
    const id = symbols.ids[index];
    if (reach !== 'statement' && scan.clauses[index - scan.from] !== clause) break;
    if (reach === 'phrase' && id === symbol.comma) break;
    if (typeof reach === 'number' && (symbols.ordinals[index] as number) - (symbols.ordinals[hit.last] as number) > reach) break;
    if (stopsAt(stops, 'first', index, category)) break;
    last = index;
  }
  return { first: hit.last + 1, last };
}

function backwardReach(symbols: Symbols, scan: Scan, hit: CueHit, category: Category, stops: readonly CueHit[]): Reach {
  let first = hit.first;
  const { reach } = hit.cue;
  const clause = scan.clauses[hit.first - scan.from];
  for (let index = hit.first - 1; index >= scan.from; index--) {
    const id = symbols.ids[index];
    if (reach !== 'statement' && scan.clauses[index - scan.from] !== clause) break;
    if (reach === 'phrase' && id === symbol.comma) break;
    if (typeof reach === 'number' && (symbols.ordinals[hit.first] as number) - (symbols.ordinals[index] as number) > reach) break;
    if (stopsAt(stops, 'last', index, category)) break;
    first = index;
  }
  return { first, last: hit.first - 1 };
}

/** Whether a cue acts on a finding that stands at `runs`. A cue inside the finding's own words never does. */
export function acts(cue: ReachingCue, runs: readonly Run[]): boolean {
  const head = runs[0] as Run;
  const tail = runs[runs.length - 1] as Run;
  for (const run of runs) if (run[0] <= cue.hit.first && run[1] >= cue.hit.last) return false;
  if (cue.forward !== null && tail[1] >= cue.forward.first && tail[0] <= cue.forward.last && tail[1] > cue.hit.last) return true;
  return cue.backward !== null && head[0] <= cue.backward.last && head[1] >= cue.backward.first && head[0] < cue.hit.first;
}

/** How far a cue stands from a finding, in symbols. */
export function distance(cue: ReachingCue, runs: readonly Run[]): number {
  const head = (runs[0] as Run)[0];
  const tail = (runs[runs.length - 1] as Run)[1];
  return cue.hit.last < head ? head - cue.hit.last : cue.hit.first > tail ? cue.hit.first - tail : 0;
}
