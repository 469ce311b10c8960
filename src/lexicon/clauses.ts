/** Clauses: a stretch of symbols is cut after each bound (; : . ? !) and before each word of contrast. */
import { symbol } from './symbols.ts';

/** The number of the clause of each symbol of a stretch, counted from its first symbol. */
export type Clauses = readonly number[];

/** `openings` are symbols that begin a clause by themselves; null for none. */
export function clausesOf(ids: Int32Array, from: number, to: number, openings: ReadonlySet<number> | null): Clauses {
  const clauses: number[] = [];
  let clause = 0;
  for (let index = from; index < to; index++) {
    if (openings !== null && index > from && openings.has(index)) clause++;
    clauses.push(clause);
    if (ids[index] === symbol.bound) clause++;
  }
  return clauses;
}

function soft(id: number | undefined): boolean {
  return id === symbol.comma || id === symbol.bound;
}

/** Whether a clause (or, without `clauses`, the statement) starts at a symbol; marks before it do not count. */
export function startsHere(ids: Int32Array, from: number, start: number, clauses: Clauses | null): boolean {
  for (let index = start - 1; index >= from; index--) {
    if (clauses !== null && clauses[index - from] !== clauses[start - from]) return true;
    if (!soft(ids[index])) return false;
  }
  return true;
}

/** Whether a clause (or, without `clauses`, the statement) ends at a symbol; marks after it do not count. */
export function endsHere(ids: Int32Array, from: number, to: number, end: number, clauses: Clauses | null): boolean {
  for (let index = end + 1; index < to; index++) {
    if (clauses !== null && clauses[index - from] !== clauses[end - from]) return true;
    if (!soft(ids[index])) return false;
    if (clauses !== null && ids[index] === symbol.bound) return true;
  }
  return true;
}
