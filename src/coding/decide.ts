/** Decides a finding's assertion: by its place, by the cues that reach it, by the facet's default. */
import type { Code } from '../lexicon/codebook.ts';
import type { CompiledLexicon, Gives, SectionRule } from '../lexicon/lexicon.ts';
import type { Assertion } from '../report.ts';
import { acts, distance, type ReachingCue } from './reach.ts';
import type { CueHit, EntryHit } from './scan.ts';
import { fitsStatement, type PlaceRules, type RulePlace } from './section-rules.ts';
import type { StandingCue } from './standing.ts';

export interface Setting extends RulePlace {
  readonly rules: PlaceRules;
  /** Cues of the headings and the lead-in above the statement, the nearest first. */
  readonly standing: readonly StandingCue[];
}

export interface Verdict {
  readonly gives: Gives;
  /** The rule that decided: a category of cues, a section rule, "entry", or "default". */
  readonly rule: string;
  readonly cue: CueHit | null;
  /** A cue of a heading or lead-in that decided. */
  readonly standing: StandingCue | null;
  /** Product of the hedges that reach the finding. */
  readonly hedge: number;
}

interface Acting {
  readonly cue: ReachingCue;
  readonly gives: Gives;
  readonly apart: number;
}

function concerns(list: readonly string[] | null, value: string): boolean {
  return list === null || list.includes(value);
}

function codeFits(codes: readonly string[] | null, code: string): boolean {
  return codes === null || codes.some((one) => code === one || code.startsWith(one.endsWith('.') ? one : `${one}.`));
}

function allowed(lexicon: CompiledLexicon, facet: string, gives: Gives): boolean {
  return gives === 'none' || (lexicon.codebook.facets.get(facet)?.includes(gives) ?? false);
}

/** The giving cues that reach a finding, the strongest first. */
function actingCues(lexicon: CompiledLexicon, cues: readonly ReachingCue[], hit: EntryHit, code: Code): Acting[] {
  const out: Acting[] = [];
  for (const cue of cues) {
    if (cue.category.effect !== 'give') continue;
    if (!concerns(cue.hit.cue.facets ?? cue.category.facets, code.facet) || !codeFits(cue.hit.cue.codes, code.id)) continue;
    const gives = cue.hit.cue.gives ?? cue.category.gives.get(code.facet) ?? cue.category.gives.get('*');
    if (gives === undefined || !allowed(lexicon, code.facet, gives) || !acts(cue, hit.runs)) continue;
    out.push({ cue, gives, apart: distance(cue, hit.runs) });
  }
  return out.length < 2 ? out : out.sort((a, b) => a.cue.hit.cue.category - b.cue.hit.cue.category || a.apart - b.apart || a.cue.hit.first - b.cue.hit.first);
}

/** The cue that makes a finding a mere mention, whatever its place says; null where none does. */
export function mentioningCue(lexicon: CompiledLexicon, cues: readonly ReachingCue[], hit: EntryHit, code: Code): CueHit | null {
  const strongest = actingCues(lexicon, cues, hit, code)[0];
  return strongest?.gives === 'mentioned' ? strongest.cue.hit : null;
}

/** The facet that connectives make the finding read as; the nearest connective decides. */
export function readAs(cues: readonly ReachingCue[], hit: EntryHit, code: Code): string | null {
  let best: ReachingCue | null = null;
  let least = Infinity;
  for (const cue of cues) {
    if (cue.category.effect !== 'read' || cue.category.reads === null) continue;
    if (!concerns(cue.hit.cue.facets ?? cue.category.facets, code.facet) || !acts(cue, hit.runs)) continue;
    const apart = distance(cue, hit.runs);
    if (apart < least) [best, least] = [cue, apart];
  }
  return best?.category.reads ?? null;
}

/**
 * The verdict on one finding. `beside` holds the facets and kinds of which the statement carries other findings; null where that is not
 * yet known, and rules that ask for it are passed over.
 */
export function decide(
  lexicon: CompiledLexicon, cues: readonly ReachingCue[], hit: EntryHit, code: Code, setting: Setting, beside: ReadonlySet<string> | null,
): Verdict {
  const acting = cues.length === 0 ? noActing : actingCues(lexicon, cues, hit, code);
  const read = cues.length === 0 ? null : readAs(cues, hit, code);
  const hedge = cues.length === 0 ? 1 : hedgeOn(cues, hit, code);
  const rules = setting.rules.of(code);
  const always = firstFitting(rules.always, read, beside);
  if (always !== null) {
    const before = acting.find((one) => always.except.includes(one.cue.category.id));
    return before ? byCue(before, hedge) : { gives: always.gives, rule: always.id, cue: null, standing: null, hedge };
  }
  const strongest = acting[0];
  if (strongest !== undefined) return byCue(strongest, hedge);
  for (const standing of setting.standing) {
    if (!concerns(standing.facets, code.facet) || !codeFits(standing.codes, code.id)) continue;
    const gives = standing.gives.get(code.facet) ?? standing.gives.get('*');
    if (gives !== undefined && allowed(lexicon, code.facet, gives)) return { gives, rule: standing.category, cue: null, standing, hedge };
  }
  if (hit.entry.assertion !== null && allowed(lexicon, code.facet, hit.entry.assertion)) return { gives: hit.entry.assertion, rule: 'entry', cue: null, standing: null, hedge };
  const placed = firstFitting(rules.others, read, beside);
  if (placed !== null) return { gives: placed.gives, rule: placed.id, cue: null, standing: null, hedge };
  return { gives: lexicon.codebook.facets.get(code.facet)?.[0] as Assertion, rule: 'default', cue: null, standing: null, hedge };
}

const noActing: readonly Acting[] = [];

function firstFitting(rules: readonly SectionRule[], read: string | null, beside: ReadonlySet<string> | null): SectionRule | null {
  for (const rule of rules) if (fitsStatement(rule, read, beside)) return rule;
  return null;
}

function byCue({ gives, cue }: Acting, hedge: number): Verdict {
  return { gives, rule: cue.category.id, cue: cue.hit, standing: null, hedge };
}

/** The strongest hedge that reaches a finding. */
function hedgeOn(cues: readonly ReachingCue[], hit: EntryHit, code: Code): number {
  let hedge = 1;
  for (const cue of cues) {
    if (cue.category.effect === 'hedge' && concerns(cue.hit.cue.facets ?? cue.category.facets, code.facet) && acts(cue, hit.runs)) {
      hedge = Math.min(hedge, cue.category.confidence);
    }
  }
  return hedge;
}
