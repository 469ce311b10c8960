/** What the engine (V8) is told of our work: how it compiles, and how it keeps memory small. Holds for all threads of the process. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Bytes of code that a function runs before it is compiled to be fast: six times the engine's own measure. Every thread compiles for itself: a run
 * over a thousand reports spent a quarter of its processor time on that.
 */
const budget = 400_000;

/** From here on only what is much used is compiled to be fast. To be called before threads are started. */
export function compileSparingly(): void {
  setFlagsFromString(`--interrupt-budget=${budget}`);
}

/** Percent by which heaps grow between two collections of all; left alone, a heap may grow to four times what it holds. With 10 the outputs of twelve thousand reports need a tenth less memory than with 40, in no more time. */
const growth = 10;

/** From here on the heaps of all threads are collected before they have grown much: for tasks that make much and keep little. Whoever hands bytes from thread to thread is collected far too often. */
export function growSlowly(): void {
  setFlagsFromString(`--heap-growing-percent=${growth}`);
}

let collector: (() => void) | null = null;

/** Collects what nothing refers to any more. Takes some tenths of a second for a large heap, so it is for the ends of large tasks. */
export function collect(): void {
  if (collector === null) {
    setFlagsFromString('--expose-gc');
    collector = runInNewContext('gc') as () => void;
  }
  collector();
}
