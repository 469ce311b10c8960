/** What runs in the thread that puts a file together. */
import { splice, type Splice } from '../render/spliced-file.ts';
import { failureOf } from './failure.ts';
import type { Spliced } from './splice-thread.ts';

export default function work(task: Splice): Spliced {
  try {
    return { hash: splice(task) };
  } catch (error) {
    return { failed: failureOf(error) };
  }
}
