/** Giving memory back at a known moment: left alone, the heap of a large machine grows as if nobody else wanted it. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collector: (() => void) | null = null;

/** Collects what nothing refers to any more. Takes some tenths of a second for a large heap, so it is for the ends of large tasks. */
export function collect(): void {
  if (collector === null) {
    setFlagsFromString('--expose-gc');
    collector = runInNewContext('gc') as () => void;
  }
  collector();
}
