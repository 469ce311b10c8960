/** Following the input folders: a change is told once its files have come to rest. */
import { watch } from 'node:fs/promises';
import type { Pipeline } from './load.ts';

/** Milliseconds without a further change after which a change counts as whole: copying a large file takes several writes. */
const rest = 1_000;

/** Calls `changed` with the name of a file that came, went or changed, until the signal is aborted. One call at a time. */
export async function watchInputs(pipeline: Pipeline, signal: AbortSignal, changed: (name: string) => Promise<void>): Promise<void> {
  let pending: string | null = null;
  let timer: NodeJS.Timeout | null = null;
  let working: Promise<void> = Promise.resolve();
  const settle = (): void => {
    const name = pending;
    pending = null;
    if (name !== null && !signal.aborted) working = working.then(() => changed(name));
  };
  const follow = async (folder: string): Promise<void> => {
    try {
      for await (const event of watch(folder, { recursive: true, signal })) {
        pending = event.filename ?? folder;
        if (timer) clearTimeout(timer);
        timer = setTimeout(settle, rest);
      }
    } catch (error) {
      if (!(error instanceof Error && error.name === 'AbortError')) throw error;
    }
  };
  await Promise.all(pipeline.inputs.map(follow));
  if (timer) clearTimeout(timer);
  await working;
}
