/** The scanned pages of one report, read side by side, with what a reader of the results has to know about them. */
import pLimit from 'p-limit';
import { message, type Message } from '../../message.ts';
import { pageList } from '../pdf/pages.ts';
import { usualSize } from '../layout/lines.ts';
import type { PageContent } from '../layout/page.ts';
import type { Limits } from '../limits.ts';
import type { Bitmap } from './bitmap.ts';
import { ocrEngine } from './engine.ts';
import { readScan } from './page.ts';
import { ocrParallelism } from './slots.ts';

export interface ScanJob {
  /** From 1. */
  readonly page: number;
  /** Makes the picture; null where the page is broken or too large. Called when its turn comes. */
  readonly picture: () => Bitmap | null;
}

export interface Scans {
  readonly pages: ReadonlyMap<number, PageContent>;
  readonly messages: readonly Message[];
  readonly engine: string;
}

/** Below that mean confidence, words are wrong often enough that a person should look. */
const doubtful = 70;

export async function readScans(jobs: readonly ScanJob[], limits: Limits, deadline: number): Promise<Scans> {
  const pages = new Map<number, PageContent>();
  const late: number[] = [];
  const broken: number[] = [];
  const unsure: Message[] = [];
  const wanted = jobs.slice(0, limits.ocrPages);
  const turn = pLimit(ocrParallelism());
  await Promise.all(wanted.map((job) => turn(async () => {
    if (performance.now() > deadline) {
      late.push(job.page);
      return;
    }
    const picture = job.picture();
    const read = picture ? await readScan(picture, job.page).catch(() => null) : null;
    if (!read) {
      broken.push(job.page);
      return;
    }
    pages.set(job.page, read.content);
    if (read.confidence !== null && read.confidence < doubtful) {
      unsure.push(message('ingest.ocr-doubtful', 'warning', { page: job.page, confidence: Math.round(read.confidence) }, { page: job.page }));
    }
  })));
  evenSizes(pages);
  const engine = await ocrEngine();
  const messages: Message[] = [];
  const done = [...pages.keys()];
  if (done.length > 0) messages.push(message('ingest.ocr', 'info', { pages: pageList(done), count: done.length, engine }));
  const skipped = [...jobs.slice(wanted.length).map((job) => job.page), ...late];
  if (skipped.length > 0) messages.push(message('ingest.ocr-unfinished', 'warning', { pages: pageList(skipped), count: skipped.length }));
  if (broken.length > 0) messages.push(message('ingest.page-unreadable', 'warning', { pages: pageList(broken) }));
  messages.push(...unsure.toSorted((a, b) => (a.place.page ?? 0) - (b.place.page ?? 0)));
  return { pages, messages, engine };
}

/** Each page's type was measured by itself: near the usual size of all, it is that size. */
function evenSizes(pages: Map<number, PageContent>): void {
  const usual = usualSize([...pages.values()].flatMap((page) => page.pieces));
  for (const [number, page] of pages) {
    const own = usualSize(page.pieces);
    const factor = usual / own;
    if (factor === 1 || factor < 0.8 || factor > 1.25) continue;
    pages.set(number, { ...page, pieces: page.pieces.map((piece) => ({ ...piece, size: piece.size * factor })) });
  }
}
