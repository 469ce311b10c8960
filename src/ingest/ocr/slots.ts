/**
 * How many pages are read at once, over all threads of the process: one a core. The count is shared memory that threads inherit,
 * so that ten reports read side by side do not start ten times as many engines as there are cores.
 */
import { availableParallelism } from 'node:os';
import { getEnvironmentData, isMainThread, setEnvironmentData } from 'node:worker_threads';

const key = 'soi.ocr.slots';
const patience = 60_000;
const turn = 1000;

interface Waiter {
  waitAsync: (array: Int32Array, index: number, value: number, timeout: number) => { readonly value: Promise<string> | string };
}

/** Makes the count for this thread's workers. To be called before they start; calling it twice does nothing. */
export function shareOcrSlots(): void {
  if (getEnvironmentData(key) !== undefined) return;
  const shared = new SharedArrayBuffer(4);
  new Int32Array(shared)[0] = availableParallelism();
  setEnvironmentData(key, shared);
}

function slots(): Int32Array | null {
  if (isMainThread) shareOcrSlots();
  const shared = getEnvironmentData(key);
  return shared instanceof SharedArrayBuffer ? new Int32Array(shared) : null;
}

/** Pages of one report that may be under way at once: without a shared count, a worker thread does one at a time. */
export function ocrParallelism(): number {
  return slots() === null ? 1 : availableParallelism();
}

/** Runs when a slot is free. A slot lost with a thread that was ended is not waited for longer than a minute. */
export async function withSlot<T>(run: () => Promise<T>): Promise<T> {
  const count = slots();
  if (count === null) return run();
  const until = performance.now() + patience;
  let held = false;
  while (!held && performance.now() < until) {
    const free = Atomics.load(count, 0);
    if (free > 0) held = Atomics.compareExchange(count, 0, free, free - 1) === free;
    else await (Atomics as unknown as Waiter).waitAsync(count, 0, free, turn).value;
  }
  try {
    return await run();
  } finally {
    if (held) {
      Atomics.add(count, 0, 1);
      Atomics.notify(count, 0, 1);
    }
  }
}
