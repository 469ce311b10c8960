/** Codes one statement: scans it, decides each finding, chooses, asks the key words, and keeps what was rejected and why. */
import type { Code } from '../lexicon/codebook.ts';
import type { CompiledLexicon } from '../lexicon/lexicon.ts';
import type { Symbols } from '../lexicon/symbols.ts';
import type { Report, Statement } from '../report.ts';
import { choose, touches, type Candidate } from './choose.ts';
import { decide, mentioningCue, type Setting, type Verdict } from './decide.ts';
import { outweigh, type Swap } from './keyness.ts';
import { reachingCues, type ReachingCue } from './reach.ts';
import { scanStatement, type CueHit, type Scan } from './scan.ts';
import { rulesIn } from './section-rules.ts';
import type { StandingCue } from './standing.ts';

export interface StatementCoding {
  readonly scan: Scan;
  readonly cues: readonly ReachingCue[];
  /** Every match of an entry, coded or rejected. */
  readonly candidates: readonly Candidate[];
  /** Which of them key words put in the place of others. */
  readonly swaps: readonly Swap[];
}

const nothing: readonly never[] = [];
/** Matches whose context forbids them are not decided on. */
const refusedVerdict: Verdict = { gives: 'none', rule: '', cue: null, standing: null, hedge: 1 };

/** A question by its mark; what stands in quotation marks is somebody's words. */
function asks(text: string, { start, end }: Statement): boolean {
  return /\?\s*$/u.test(text.slice(Math.max(start, end - 3), end));
}

/** The setting of a statement: its section, how that was told, and what stands above it. */
export function settingOf(lexicon: CompiledLexicon, report: Report, statement: Statement, standing: readonly StandingCue[]): Setting {
  const via = statement.section === null ? null : (statement.sectionIndex === null ? null : report.sections[statement.sectionIndex]?.via) ?? 'heading';
  const rules = rulesIn(lexicon, statement.section, via, report.letterhead?.kind.value ?? null, asks(report.text, statement));
  const { place } = rules;
  return { section: place.section, via: place.via, outline: place.outline, document: place.document, asks: place.asks, rules, standing };
}

/** Codes `symbols[from, to)` in its setting; with `all` also keeps the matches of entries that are not for its section. */
export function codeStatement(lexicon: CompiledLexicon, symbols: Symbols, from: number, to: number, setting: Setting, all = false): StatementCoding {
  const scan = scanStatement(lexicon, symbols, from, to, { section: setting.section, soft: setting.via === 'discourse' }, all);
  if (scan.entries.length === 0) return { scan, cues: nothing, candidates: nothing, swaps: nothing };
  const cues = reachingCues(lexicon, symbols, scan);
  const candidates: Candidate[] = [];
  const asserted = new Set<string>();
  for (const hit of scan.entries) {
    const code = lexicon.codebook.codes.get(hit.entry.code) as Code;
    const verdict = hit.refused !== null ? refusedVerdict : decide(lexicon, cues, hit, code, setting, null);
    candidates.push({ hit, code, verdict, rejected: hit.refused, by: null });
    if (verdict.gives !== 'none' && verdict.gives !== 'mentioned') asserted.add(code.facet).add(code.kind ?? code.facet);
  }
  for (const one of candidates) {
    if (one.rejected === null && lexicon.besideFacets.has(one.code.facet)) one.verdict = decide(lexicon, cues, one.hit, one.code, setting, asserted);
  }
  if (cues.length > 0) shareMentions(lexicon, cues, candidates);
  choose(lexicon, candidates, setting.outline);
  return { scan, cues, candidates, swaps: outweigh(lexicon, symbols, from, to, candidates) };
}

/** Words that a cue makes a mere mention for one facet assert nothing for another: the stock phrase in "xử lý hành vi …, sợ trách nhiệm". */
function shareMentions(lexicon: CompiledLexicon, cues: readonly ReachingCue[], candidates: readonly Candidate[]): void {
  const findings = candidates.filter((one) => one.rejected === null && (lexicon.codebook.facets.get(one.code.facet)?.includes('mentioned') ?? false));
  for (const one of findings) {
    if (one.verdict.gives === 'mentioned' || one.verdict.gives === 'none') continue;
    let cue: CueHit | null = null;
    const shared = one.hit.runs.every((run) => findings.some((other) => {
      if (other.code.facet === one.code.facet || !touches([run], other.hit.runs)) return false;
      const own = mentioningCue(lexicon, cues, other.hit, other.code);
      cue ??= own;
      return own !== null;
    }));
    if (shared && cue !== null) one.verdict = { ...one.verdict, gives: 'mentioned', rule: 'shared-mention', cue };
  }
}
