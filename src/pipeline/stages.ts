/** The stages of one pipeline, each with what it needs at hand: reading, outlining, coding. Loaded once by every worker. */
import { codeReport } from '../coding/code.ts';
import { factsReport } from '../facts/facts.ts';
import { readReport } from '../ingest/read.ts';
import type { CompiledLexicon } from '../lexicon/lexicon.ts';
import { outlineReport } from '../outline/outline.ts';
import { loadOutlineTemplate } from '../outline/template.ts';
import { loadRegister } from '../register/register.ts';
import type { Report } from '../report.ts';
import { foldSyllables, tokenKind } from '../vietnamese/folding.ts';
import { hashOf } from './keys.ts';
import { pipelineLexicon } from './lexicon.ts';
import { limitsFor } from './limits.ts';
import type { Pipeline } from './load.ts';

export interface Stages {
  readonly lexicon: CompiledLexicon;
  readonly read: (name: string, bytes: Uint8Array) => Promise<Report>;
  readonly outline: (report: Report) => Report;
  readonly code: (report: Report) => Report;
}

/** Loads everything that the pipeline names. Throws CannotWork. */
export function loadStages(pipeline: Pipeline): Stages {
  const lexicon = pipelineLexicon(pipeline);
  const template = loadOutlineTemplate(pipeline.outline);
  const register = pipeline.register === undefined ? null : loadRegister(pipeline.register);
  const context = {
    template, register, due: pipeline.due ?? null, periodFrom: pipeline.period?.from ?? null, periodTo: pipeline.period?.to ?? null,
    reportKinds: pipeline.reports,
  };
  return {
    lexicon,
    read: (name, bytes) => readReport(name, bytes, limitsFor(bytes, pipeline.limits)),
    outline: (report) => outlineReport(report, context),
    code: (report) => factsReport(codeReport(report, lexicon), lexicon),
  };
}

/** Rooms whose messages each stage writes: a stage that is done again begins by dropping its own and those after it. */
const laterRooms = { outline: ['outline', 'letterhead', 'register', 'coding', 'facts'], code: ['coding', 'facts'] } as const;

function dropMessages(report: Report, stage: keyof typeof laterRooms): Report['messages'] {
  const rooms: readonly string[] = laterRooms[stage];
  return report.messages.filter((m) => !rooms.includes(m.rule.split('.')[0] ?? ''));
}

/** The report as it was before the outline stage. */
export function beforeOutline(report: Report): Report {
  return {
    ...report, letterhead: null, sections: [], statements: [], codings: [], facts: [],
    blocks: report.blocks.map((block) => ({ ...block, kind: null })), messages: dropMessages(report, 'outline'),
  };
}

/** The report as it was before the coding stage. */
export function beforeCoding(report: Report): Report {
  return { ...report, codings: [], facts: [], messages: dropMessages(report, 'code') };
}

/** Hash of the folded words of the blocks, equal for the same text in two formats; "" for a text without words. */
export function textKey(report: Report): string {
  const { length, starts, ends, kinds, keys } = foldSyllables(report.text, report.corrections);
  const words: string[] = [];
  let at = 0;
  for (const block of report.blocks) {
    while (at < length && (starts[at] as number) < block.start) at += 1;
    for (; at < length && (ends[at] as number) <= block.end; at += 1) if (kinds[at] !== tokenKind.mark) words.push(keys[at] as string);
  }
  return words.length === 0 ? '' : hashOf(words.join(' '));
}
