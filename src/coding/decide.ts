/** Decides a finding's assertion: by its place, by the cues that reach it, by the facet's default. */
import { inSections, type CompiledLexicon, type Gives, type SectionRule } from '../lexicon/lexicon.ts';
import type { Code, OutlineSection } from '../lexicon/codebook.ts';
import type { Assertion, Section } from '../report.ts';
import { acts, distance, type ReachingCue } from './reach.ts';
import type { CueHit, EntryHit } from './scan.ts';
import type { StandingCue } from './standing.ts';

export interface Setting {
  readonly section: string | null;
  /** How the section was told; null without one. */
  readonly via: Section['via'] | null;
  /** The template's section of that id; null without one. */
  readonly outline: OutlineSection | null;
  readonly document: string | null;
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
  return out.toSorted((a, b) => a.cue.hit.cue.category - b.cue.hit.cue.category || a.apart - b.apart || a.cue.hit.first - b.cue.hit.first);
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

function ruleFits(rule: SectionRule, code: Code, setting: Setting, read: string | null, beside: ReadonlySet<string> | null): boolean {
  if (rule.facets !== null && !rule.facets.includes(code.facet)) return false;
  if (rule.kinds !== null && !rule.kinds.includes(code.kind ?? '')) return false;
  if (rule.holders !== null && !rule.holders.includes(code.holder ?? '')) return false;
  if (rule.sections !== null && !inSections(setting.section, rule.sections)) return false;
  if (rule.notSections.length > 0 && inSections(setting.section, rule.notSections)) return false;
  if (rule.sectionFacets !== null && !rule.sectionFacets.some((facet) => setting.outline?.facets.includes(facet))) return false;
  if (rule.via !== null && !rule.via.includes(setting.via ?? 'none')) return false;
  if (rule.documents !== null && !rule.documents.includes(setting.document ?? '')) return false;
  if (rule.read !== null && !rule.read.includes(read ?? 'none')) return false;
  if (read !== null && rule.notRead.includes(read)) return false;
  if (rule.beside === null && rule.notBeside.length === 0) return true;
  if (beside === null) return false;
  if (rule.beside !== null && !rule.beside.some((facet) => beside.has(facet))) return false;
  return !rule.notBeside.some((facet) => beside.has(facet));
}

/**
 * The verdict on one finding. `beside` holds the facets of which the statement carries other findings; null where that is not
 * yet known, and rules that ask for it are passed over.
 */
export function decide(
  lexicon: CompiledLexicon, cues: readonly ReachingCue[], hit: EntryHit, code: Code, setting: Setting, beside: ReadonlySet<string> | null,
): Verdict {
  const acting = actingCues(lexicon, cues, hit, code);
  const read = readAs(cues, hit, code);
  let hedge = 1;
  for (const cue of cues) {
    if (cue.category.effect === 'hedge' && concerns(cue.hit.cue.facets ?? cue.category.facets, code.facet) && acts(cue, hit.runs)) {
      hedge = Math.min(hedge, cue.category.confidence);
    }
  }
  const verdict = (gives: Gives, rule: string, cue: CueHit | null = null, standing: StandingCue | null = null): Verdict => ({ gives, rule, cue, standing, hedge });
  const byCue = (one: Acting): Verdict => verdict(one.gives, one.cue.category.id, one.cue.hit);
  const fits = (rule: SectionRule): boolean => allowed(lexicon, code.facet, rule.gives) && ruleFits(rule, code, setting, read, beside);
  const always = lexicon.sectionRules.find((rule) => rule.always && fits(rule));
  if (always !== undefined) {
    const before = acting.find((one) => always.except.includes(one.cue.category.id));
    return before ? byCue(before) : verdict(always.gives, always.id);
  }
  const strongest = acting[0];
  if (strongest !== undefined) return byCue(strongest);
  for (const standing of setting.standing) {
    if (!concerns(standing.facets, code.facet) || !codeFits(standing.codes, code.id)) continue;
    const gives = standing.gives.get(code.facet) ?? standing.gives.get('*');
    if (gives !== undefined && allowed(lexicon, code.facet, gives)) return verdict(gives, standing.category, null, standing);
  }
  if (hit.entry.assertion !== null && allowed(lexicon, code.facet, hit.entry.assertion)) return verdict(hit.entry.assertion, 'entry');
  const placed = lexicon.sectionRules.find((rule) => !rule.always && fits(rule));
  if (placed !== undefined) return verdict(placed.gives, placed.id);
  return verdict(lexicon.codebook.facets.get(code.facet)?.[0] as Assertion, 'default');
}
