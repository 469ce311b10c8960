/** Codes one statement: scans it, decides each finding, chooses, and keeps what was rejected and why. */
import type { Code, Codebook, OutlineSection } from '../lexicon/codebook.ts';
import type { CompiledLexicon } from '../lexicon/lexicon.ts';
import type { Symbols } from '../lexicon/symbols.ts';
import { choose, type Candidate } from './choose.ts';
import { decide, type Setting } from './decide.ts';
import { reachingCues, type ReachingCue } from './reach.ts';
import { scanStatement, type Scan } from './scan.ts';

export interface StatementCoding {
  readonly scan: Scan;
  readonly cues: readonly ReachingCue[];
  /** Every match of an entry, coded or rejected. */
  readonly candidates: readonly Candidate[];
}

const nothing: readonly never[] = [];

/** The template's section of an id. */
export function outlineSection(codebook: Codebook, section: string | null): OutlineSection | null {
  return section === null ? null : codebook.outline.find((one) => one.id === section) ?? null;
}

/** Codes `symbols[from, to)` in its setting. */
export function codeStatement(lexicon: CompiledLexicon, symbols: Symbols, from: number, to: number, setting: Setting): StatementCoding {
  const scan = scanStatement(lexicon, symbols, from, to, setting.section);
  if (scan.entries.length === 0) return { scan, cues: nothing, candidates: nothing };
  const cues = reachingCues(lexicon, symbols, scan);
  const counting = scan.entries.filter((hit) => hit.refused === null);
  const codeOf = (id: string): Code => lexicon.codebook.codes.get(id) as Code;
  const first = counting.map((hit) => ({ facet: codeOf(hit.entry.code).facet, verdict: decide(lexicon, cues, hit, codeOf(hit.entry.code), setting, null) }));
  const asserted = new Set(first.filter(({ verdict }) => verdict.gives !== 'none' && verdict.gives !== 'mentioned').map(({ facet }) => facet));
  const candidates = scan.entries.map((hit): Candidate => {
    const code = codeOf(hit.entry.code);
    const verdict = decide(lexicon, cues, hit, code, setting, asserted);
    return { hit, code, verdict, rejected: hit.refused, by: null };
  });
  choose(lexicon, candidates, setting.outline?.facets ?? nothing);
  return { scan, cues, candidates };
}
