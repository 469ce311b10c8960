/** Files that stand as they stood are not read again; any change of them is seen. */
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { openCorpus } from '../../src/corpus/corpus.ts';
import { defaultLimits } from '../../src/ingest/limits.ts';
import { walkInputs, type InputFile } from '../../src/ingest/walk.ts';
import { Stamps } from '../../src/pipeline/stamps.ts';

const home = mkdtempSync(join(tmpdir(), 'soi-stamps-'));
const report = join(home, 'xa.txt');
const corpus = openCorpus(join(home, 'corpus.sqlite'));
afterEach(() => vi.restoreAllMocks());
afterAll(() => {
  corpus.close();
  rmSync(home, { recursive: true, force: true });
});

/** The file as a walk some seconds later finds it. */
async function found(): Promise<InputFile> {
  const now = Date.now();
  vi.spyOn(Date, 'now').mockReturnValue(now + 10_000);
  for await (const file of walkInputs([report], defaultLimits)) return file;
  throw new Error('nothing found');
}

function keep(file: InputFile, sha256: string): void {
  const stamps = new Stamps(corpus);
  stamps.note(file, sha256);
  stamps.keep();
}

describe('a file', () => {
  it('is known by the hash that was noted of it', async () => {
    writeFileSync(report, 'BÁO CÁO một');
    keep(await found(), 'một');
    expect(new Stamps(corpus).hashOf(await found())).toBe('một');
  });

  it('is not known once it was written, though it is as long and its time was set back', async () => {
    const before = await found();
    keep(before, 'một');
    writeFileSync(report, 'BÁO CÁO hai');
    utimesSync(report, new Date(2026, 0, 1), new Date(2026, 0, 1));
    expect(new Stamps(corpus).hashOf(await found())).toBeNull();
  });

  it('is not known where it changed a moment ago', async () => {
    writeFileSync(report, 'BÁO CÁO ba');
    for await (const file of walkInputs([report], defaultLimits)) {
      keep(file, 'ba');
      expect(new Stamps(corpus).hashOf(file)).toBeNull();
    }
  });
});
