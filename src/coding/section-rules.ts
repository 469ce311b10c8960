/** The section rules that can hold in one place, by code: what a rule asks of the place and the code is asked once, not for every finding. */
import type { Code, OutlineSection } from '../lexicon/codebook.ts';
import { inSections, type CompiledLexicon, type SectionRule } from '../lexicon/lexicon.ts';
import type { Section } from '../report.ts';

/** Where findings stand, as far as section rules ask. */
export interface RulePlace {
  readonly section: string | null;
  /** How the section was told; null without one. */
  readonly via: Section['via'] | null;
  /** The template's section of that id; null without one. */
  readonly outline: OutlineSection | null;
  readonly document: string | null;
  /** Whether the statement is a question. */
  readonly asks: boolean;
}

/** In the order of the file. */
export interface RulesOfCode {
  /** Those that decide before the cues. */
  readonly always: readonly SectionRule[];
  readonly others: readonly SectionRule[];
}

export class PlaceRules {
  readonly place: RulePlace;
  readonly #lexicon: CompiledLexicon;
  readonly #byCode = new Map<string, RulesOfCode>();

  constructor(lexicon: CompiledLexicon, place: RulePlace) {
    this.#lexicon = lexicon;
    this.place = place;
  }

  of(code: Code): RulesOfCode {
    const known = this.#byCode.get(code.id);
    if (known !== undefined) return known;
    const assertions: readonly string[] = this.#lexicon.codebook.facets.get(code.facet) ?? [];
    const fitting = this.#lexicon.sectionRules.filter((rule) => (rule.gives === 'none' || assertions.includes(rule.gives)) && concernsCode(rule, code) && standsIn(rule, this.place));
    const rules = { always: fitting.filter((rule) => rule.always), others: fitting.filter((rule) => !rule.always) };
    this.#byCode.set(code.id, rules);
    return rules;
  }
}

function concernsCode(rule: SectionRule, code: Code): boolean {
  if (rule.facets !== null && !rule.facets.includes(code.facet)) return false;
  if (rule.codes !== null && !rule.codes.includes(code.id)) return false;
  if (rule.kinds !== null && !rule.kinds.includes(code.kind ?? '')) return false;
  return rule.holders === null || rule.holders.includes(code.holder ?? '');
}

function standsIn(rule: SectionRule, { section, via, outline, document, asks }: RulePlace): boolean {
  if (rule.asks !== null && rule.asks !== asks) return false;
  if (rule.sections !== null && !inSections(section, rule.sections)) return false;
  if (rule.notSections.length > 0 && inSections(section, rule.notSections)) return false;
  if (rule.sectionFacets !== null && !rule.sectionFacets.some((facet) => outline?.facets.includes(facet))) return false;
  if (rule.via !== null && !rule.via.includes(via ?? 'none')) return false;
  return rule.documents === null || rule.documents.includes(document ?? '');
}

/**
 * Whether a rule fits what the statement says: `read` is the facet that connectives make the finding read as; `beside` holds the facets
 * and kinds of the statement's other findings, null where that is not yet known and rules that ask for it are passed over.
 */
export function fitsStatement(rule: SectionRule, read: string | null, beside: ReadonlySet<string> | null): boolean {
  if (rule.read !== null && !rule.read.includes(read ?? 'none')) return false;
  if (read !== null && rule.notRead.includes(read)) return false;
  if (rule.beside === null && rule.notBeside.length === 0) return true;
  if (beside === null) return false;
  if (rule.beside !== null && !rule.beside.some((facet) => beside.has(facet))) return false;
  return !rule.notBeside.some((facet) => beside.has(facet));
}

/** The rules of every place that was asked for; there are as many as sections, ways to tell them, kinds of documents, and questions or not. */
const known = new WeakMap<CompiledLexicon, Map<string, PlaceRules>>();

export function rulesIn(lexicon: CompiledLexicon, section: string | null, via: RulePlace['via'], document: string | null, asks: boolean): PlaceRules {
  let places = known.get(lexicon);
  if (places === undefined) known.set(lexicon, places = new Map());
  const key = `${section}|${via}|${document}|${asks}`;
  let rules = places.get(key);
  if (rules === undefined) {
    const outline = section === null ? null : lexicon.codebook.outline.find((one) => one.id === section) ?? null;
    places.set(key, rules = new PlaceRules(lexicon, { section, via, outline, document, asks }));
  }
  return rules;
}
