/** The sample reports of the main pipeline: what they are there to show. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/lexicon/files.ts';
import { loadPipeline } from '../../src/pipeline/load.ts';
import { loadStages } from '../../src/pipeline/stages.ts';
import type { Report } from '../../src/report.ts';

const folder = 'data/samples';
const pipeline = loadPipeline('pipelines/ne-tranh.yaml');
const reports = new Map<string, Report>();

beforeAll(async () => {
  const stages = loadStages(pipeline);
  for (const name of readdirSync(folder).toSorted()) reports.set(name, stages.code(stages.outline(await stages.read(name, readFileSync(join(folder, name))))));
}, 120_000);

describe('the sample reports', () => {
  it('are read without an error, each with its outline', () => {
    expect(reports.size).toBeGreaterThanOrEqual(14);
    for (const [name, { messages, statements }] of reports) {
      expect(messages.filter(({ severity }) => severity === 'error'), name).toEqual([]);
      expect(statements.length, name).toBeGreaterThan(5);
    }
  });

  it('come in every form: Word, PDF, a web page, text in two encodings', () => {
    expect(new Set([...reports.values()].map(({ source }) => source.format))).toEqual(new Set(['docx', 'pdf', 'html', 'text']));
    expect([...reports.values()].some(({ source }) => source.encoding?.startsWith('utf-16'))).toBe(true);
  });

  it('keep footnotes out of the sentences that carry their marks', () => {
    for (const name of ['bcsd-bo-gtvt.pdf', 'so-khdt-phu-tho.pdf', 'thi-xa-ky-anh.pdf', 'tinh-uy-ben-tre.pdf']) {
      const { notes, text } = reports.get(name)!;
      expect(notes.length, name).toBeGreaterThan(1);
      expect(notes.every(({ anchor }) => anchor !== null), name).toBe(true);
      expect(text.match(/\p{Ll}{2}\d\b/gu), name).toBeNull();
    }
  });

  it('are fourteen reports, a plan and a news page', () => {
    const kinds = [...reports.values()].map(({ letterhead }) => letterhead?.kind.value);
    expect(kinds.filter((kind) => kind === 'report').length).toBe(14);
    expect(kinds).toContain('plan');
    expect(kinds).toContain('press');
  });

  it('state every code of the codebook somewhere', () => {
    const counted = [...reports.values()].filter(({ letterhead }) => letterhead?.kind.value === 'report');
    const stated = new Set(counted.flatMap(({ codings }) => codings.filter(({ assertion }) => assertion !== 'mentioned' && assertion !== 'absent').map(({ code }) => code)));
    const codes = [...loadCodebook(pipeline.codebook).codes.keys()];
    expect(codes.filter((code) => !stated.has(code))).toEqual([]);
  });

  it('hold denials, topic mentions, measures done and recommended, and causes under the wrong heading', () => {
    const all = [...reports.values()].flatMap(({ codings }) => codings);
    for (const assertion of ['absent', 'mentioned', 'implemented', 'recommended'] as const) {
      expect(all.filter((coding) => coding.assertion === assertion).length, assertion).toBeGreaterThan(10);
    }
    expect(all.filter((coding) => coding.disagrees !== null && coding.code.startsWith('cq.')).length).toBeGreaterThan(3);
  });
});
