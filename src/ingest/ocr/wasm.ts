/** tesseract.js inside this process, offline: the language data comes from its package, nothing is written to disk. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import { toPgm, type Bitmap, type PageLayout } from './bitmap.ts';

/** Workers that wait for a page; more are made when all are busy, and they end when nothing came for a while. */
const idle: Worker[] = [];
const idleMilliseconds = 3000;
let ending: NodeJS.Timeout | null = null;

async function makeWorker(): Promise<Worker> {
  const data = join(dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json')), '4.0.0_best_int');
  const worker = await createWorker('vie', OEM.LSTM_ONLY, { langPath: data, cacheMethod: 'none', gzip: true, errorHandler: () => undefined });
  return worker;
}

/** Reads a page; rejects where the engine failed. */
export async function recognizeInProcess(bitmap: Bitmap, layout: PageLayout): Promise<string> {
  if (ending) clearTimeout(ending);
  ending = null;
  const worker = idle.pop() ?? await makeWorker();
  try {
    await worker.setParameters({
      user_defined_dpi: String(bitmap.dpi), tessedit_pageseg_mode: layout === 'block' ? PSM.SINGLE_BLOCK : PSM.AUTO,
    });
    const { data } = await worker.recognize(toPgm(bitmap), {}, { text: false, blocks: false, hocr: true, tsv: false });
    idle.push(worker);
    ending ??= setTimeout(() => void endWorkers(), idleMilliseconds).unref();
    return data.hocr ?? '';
  } catch (error) {
    await worker.terminate();
    throw error;
  }
}

/** Ends the waiting workers. */
export async function endWorkers(): Promise<void> {
  await Promise.all(idle.splice(0).map((worker) => worker.terminate()));
}
