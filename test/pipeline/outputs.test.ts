/** Outputs of a corpus that changed are, to the byte, those of a corpus that was always so: whatever was used again, and with one thread or several. */
import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openCorpus } from '../../src/corpus/corpus.ts';
import { markCounted } from '../../src/corpus/count.ts';
import { saver } from '../../src/corpus/save.ts';
import { silent } from '../../src/pipeline/events.ts';
import { stageKeys } from '../../src/pipeline/keys.ts';
import { lexiconTexts } from '../../src/pipeline/lexicon.ts';
import { loadPipeline } from '../../src/pipeline/load.ts';
import { writeOutputs } from '../../src/pipeline/outputs.ts';
import { verifyOutputs } from '../../src/pipeline/verify.ts';
import { makeReport, type Made } from '../tables/corpus-builder.ts';

const home = mkdtempSync(join(tmpdir(), 'soi-outputs-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const codes = ['tt.ton-dong', 'tt.dot-rac', 'vl.phan-loai'];
const padding = 'Xã đã tổ chức thu gom rác ở các thôn theo lịch, bố trí xe và người, vận động hộ dân giữ gìn vệ sinh chung '.repeat(3);

/** More reports than stand in the page itself, and enough for threads. */
function report(n: number, words = ''): Made {
  return {
    name: `bao-cao-${String(n).padStart(4, '0')}.txt`, issuer: `UBND xã số ${n % 90}`, level: n % 5 === 0 ? 'district' : 'commune', province: `Tỉnh ${n % 7}`, number: `${n}/BC-UBND`, date: '2025-03-01',
    said: Array.from({ length: 14 }, (_, i) => ({
      text: `${padding}${words} lần thứ ${i} ở thôn ${'abcdefghij'[(n * 7 + i) % 10]!.repeat(1 + (n % 4))} và xóm ${'klmnopqr'[(n + i) % 8]!.repeat(1 + (i % 5))}.`,
      section: i < 9 ? 'A' : 'B', page: 1 + Math.floor(i / 5),
      codes: (n + i) % 3 === 0 ? [{ code: codes[i % 3]!, as: i % 3 === 2 ? 'proposed' as const : 'present' as const }] : [],
      facts: i % 6 === 0 ? [{ kind: 'sector' as const, value: `lĩnh vực ${n % 11}` }] : [],
    })),
  };
}

const first = Array.from({ length: 450 }, (_, n) => report(n));
const later = [...first.slice(0, 100), ...first.slice(101, 200), report(200, 'sửa lại'), ...first.slice(201), report(450), { ...report(99), name: 'bao-cao-0099b.txt', textKey: 'x' }];

function house(name: string) {
  const folder = join(home, name);
  const base = loadPipeline(resolve(import.meta.dirname, 'rac-thai/pipelines/rac-thai.yaml'));
  const pipeline = { ...base, output: { ...base.output, folder, formats: ['csv', 'jsonl', 'markdown', 'excel', 'word', 'html'] as const } } as unknown as typeof base;
  const stages = stageKeys(pipeline, lexiconTexts(pipeline));
  const save = async (reports: readonly Made[], gone: readonly string[], workers: number, anew = false): Promise<void> => {
    const corpus = openCorpus(join(folder, 'corpus.sqlite'));
    const keep = saver(corpus);
    keep.transaction(() => {
      gone.forEach((one) => keep.remove(one));
      reports.forEach((made) => keep.save(makeReport(made), { textKey: made.textKey ?? JSON.stringify(made.said).slice(0, 4000) + made.name, readKey: 'r', outlineKey: 'o', codingKey: 'c' }));
    });
    markCounted(corpus, ['report']);
    await writeOutputs(pipeline, corpus, stages, { language: 'vi', maskNames: false, events: silent, workers }, anew);
    corpus.close();
  };
  const bytes = (): Record<string, string> => Object.fromEntries(readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.startsWith('corpus.sqlite') && statSync(join(folder, file)).isFile()).sort().map((file) => {
      const raw = readFileSync(join(folder, file));
      return [file, createHash('sha256').update(file === 'run.json' ? JSON.stringify({ ...JSON.parse(raw.toString('utf8')) as object, durations: null }) : raw).digest('hex')];
    }));
  return { folder, pipeline, save, bytes };
}

describe('outputs', () => {
  const grown = house('lon-dan');
  const fresh = house('lam-moi');

  it('of a corpus that grew are those of one made at once, with one thread and with two', async () => {
    await grown.save(first, [], 2);
    const volumes = readdirSync(join(grown.folder, 'trang')).filter((name) => name.startsWith('tap-'));
    await grown.save(later.filter((made) => !first.includes(made)), ['bao-cao-0100.txt'], 2);
    await fresh.save(later, [], 1);
    expect(grown.bytes()).toEqual(fresh.bytes());
    const kept = readdirSync(join(grown.folder, 'trang')).filter((name) => volumes.includes(name));
    expect(volumes.length).toBeGreaterThan(10);
    expect(volumes.length - kept.length).toBeGreaterThan(0);
    expect(volumes.length - kept.length).toBeLessThan(4);
  }, 120_000);

  it('use nothing again of a file that was changed by hand', async () => {
    appendFileSync(join(grown.folder, 'statements.jsonl'), '{}\n');
    await grown.save([], [], 2);
    expect(grown.bytes()).toEqual(fresh.bytes());
    const file = join(grown.folder, 'statements.jsonl');
    utimesSync(file, new Date(0), new Date(0));
    await grown.save([], [], 1, true);
    expect(grown.bytes()).toEqual(fresh.bytes());
  }, 120_000);

  it('write a volume of the page again that is gone, and verifying tells it', async () => {
    const name = readdirSync(join(grown.folder, 'trang')).find((one) => one.startsWith('tap-'))!;
    rmSync(join(grown.folder, 'trang', name));
    expect((await verifyOutputs(grown.pipeline)).differences).toEqual([expect.stringContaining(name)]);
    await grown.save([], [], 2, true);
    expect(grown.bytes()).toEqual(fresh.bytes());
    expect((await verifyOutputs(grown.pipeline)).differences).toEqual([]);
  }, 120_000);
});
