/** Makes a lexicon from the texts of its files. Every problem is a CannotWork with file, line, column and a likely mend. */
import type { Assertion } from '../report.ts';
import type { Codebook } from './codebook.ts';
import { expandPattern, type Row, type SetTrees } from './expand.ts';
import type { Category, CompiledLexicon, Conditions, Cue, Entry, Example, Gives, Owner, SectionRule } from './lexicon.ts';
import { readKeyWords } from './key-words.ts';
import { Matcher, patternGroup } from './matcher.ts';
import { nearest } from './nearest.ts';
import { parsePattern } from './parse-pattern.ts';
import { foldSyllables } from '../vietnamese/folding.ts';
import { cueFileShape, entryFileShape, lexiconKeys, rulesShape, setFileShape, wordFileShape, type RawCue, type RawEntry, type RawRules } from './schema.ts';
import { PatternTrouble, type PatternNode } from './syntax.ts';
import { YamlSource, type SourceText, type YamlPath } from './yaml-source.ts';

export interface LexiconSources {
  readonly codebook: Codebook;
  readonly entries: readonly SourceText[];
  readonly sets: readonly SourceText[];
  readonly cues: readonly SourceText[];
  readonly rules: SourceText | null;
  readonly facts?: SourceText | null;
  /** A list of words that no pattern may cut. */
  readonly words?: SourceText | null;
  /** The words that are key for each code. */
  readonly vocabulary?: SourceText | null;
}

class Compiler {
  readonly codebook: Codebook;
  readonly matcher = new Matcher();
  readonly owners: Owner[] = [];
  readonly contexts = new Map<string, number>();

  constructor(codebook: Codebook) {
    this.codebook = codebook;
  }

  rows(text: string, sets: SetTrees, yaml: YamlSource, path: YamlPath): Row[] {
    try {
      return expandPattern(parsePattern(text), sets);
    } catch (error) {
      throw refusal(error, text, yaml, path);
    }
  }

  pattern(text: string, sets: SetTrees, yaml: YamlSource, path: YamlPath, owner: Owner, splits = false): number {
    const group = owner.kind === 'cue' ? patternGroup.cue : patternGroup.entry;
    const number = this.matcher.add(this.rows(text, sets, yaml, path), { group, splits });
    this.owners[number] = owner;
    return number;
  }

  context(texts: readonly string[] | undefined, sets: SetTrees, yaml: YamlSource, path: YamlPath): number[] {
    return (texts ?? []).map((text, index) => {
      const rows = this.rows(text, sets, yaml, [...path, index]);
      const key = rows.map((row) => row.map(({ segment, gap }) => `${gap} ${segment.text}`).join(' … ')).join(' | ');
      const known = this.contexts.get(key);
      if (known !== undefined) return known;
      const number = this.matcher.add(rows, { group: patternGroup.context });
      this.owners[number] = { kind: 'context' };
      this.contexts.set(key, number);
      return number;
    });
  }

  conditions(raw: RawEntry | RawCue, sets: SetTrees, yaml: YamlSource, path: YamlPath): Conditions {
    return {
      unlessClause: this.context(raw.unless, sets, yaml, [...path, 'unless']),
      unlessStatement: this.context(raw['unless-statement'], sets, yaml, [...path, 'unless-statement']),
      withClause: this.context(raw.with, sets, yaml, [...path, 'with']),
      withStatement: this.context(raw['with-statement'], sets, yaml, [...path, 'with-statement']),
      sections: raw.in ?? null,
      notSections: raw['not-in'] ?? [],
    };
  }
}

function refusal(error: unknown, text: string, yaml: YamlSource, path: YamlPath): unknown {
  if (!(error instanceof PatternTrouble)) return error;
  return yaml.refuse(error.rule, path, { pattern: text, at: error.at + 1, found: error.found, suggestion: error.suggestion }, error.at);
}

type RawExample = string | { readonly text: string; readonly code?: string | undefined; readonly assertion?: Assertion | undefined; readonly section?: string | undefined };

function examples(raw: readonly RawExample[] | undefined, code: string | null): Example[] {
  return (raw ?? []).map((one) => typeof one === 'string'
    ? { text: one, code, assertion: null, section: null }
    : { text: one.text, code: one.code ?? code, assertion: one.assertion ?? null, section: one.section ?? null });
}

/** Reads a mapping of sets into trees, on top of those given. */
function readSets(raw: Readonly<Record<string, string | readonly string[]>>, yaml: YamlSource, path: YamlPath, into: Map<string, PatternNode>, texts: Map<string, readonly string[]>): void {
  for (const [written, members] of Object.entries(raw)) {
    const name = written.normalize('NFC').toLowerCase();
    if (into.has(name)) throw yaml.refuse('lexicon.set-twice', [...path, written], { set: written });
    const list = typeof members === 'string' ? [members] : members;
    const options = list.map((text, index) => {
      const at = typeof members === 'string' ? [...path, written] : [...path, written, index];
      try {
        return parsePattern(text).root;
      } catch (error) {
        throw refusal(error, text, yaml, at);
      }
    });
    if (options.length === 0) throw yaml.refuse('lexicon.set-empty', [...path, written], { set: written });
    into.set(name, { kind: 'choice', options });
    texts.set(name, list);
  }
}

function compileEntries(compiler: Compiler, source: SourceText, shared: ReadonlyMap<string, PatternNode>, allSets: Map<string, readonly string[]>, entries: Entry[]): void {
  const yaml = new YamlSource(source);
  const value = yaml.value();
  if (value === null || value === undefined) return;
  const raw = yaml.read(entryFileShape, lexiconKeys, value);
  const file = Array.isArray(raw) ? { entries: raw } : raw;
  const base: YamlPath = Array.isArray(raw) ? [] : ['entries'];
  let sets = shared;
  if ('sets' in file && file.sets) {
    const own = new Map(shared);
    readSets(file.sets, yaml, ['sets'], own, new Map(allSets));
    sets = own;
  }
  const fileCode = 'code' in file ? file.code : undefined;
  const seen = new Set(entries.map((entry) => entry.id));
  file.entries.forEach((one, index) => {
    const path = [...base, index];
    const code = one.code ?? fileCode;
    if (code === undefined) throw yaml.refuse('lexicon.code-missing', path, { entry: one.id });
    if (!compiler.codebook.codes.has(code)) {
      throw yaml.refuse('lexicon.code-unknown', one.code === undefined ? ['code'] : [...path, 'code'], {
        code, suggestion: nearest(code, [...compiler.codebook.codes.keys()]) ?? '',
      });
    }
    const id = `${code}/${one.id}`;
    if (seen.has(id)) throw yaml.refuse('lexicon.entry-twice', [...path, 'id'], { entry: id });
    seen.add(id);
    const owner: Owner = { kind: 'entry', index: entries.length };
    one.patterns.forEach((text, at) => compiler.pattern(text, sets, yaml, [...path, 'patterns', at], owner));
    const { unlessClause, unlessStatement, withClause, withStatement, sections, notSections } = compiler.conditions(one, sets, yaml, path);
    // One literal, here and for cues: spread into it, each would be of a shape of its own, and every look at one slow.
    entries.push({
      unlessClause, unlessStatement, withClause, withStatement, sections, notSections,
      id, code, weight: one.weight ?? 1, assertion: one.assertion ?? null, patterns: one.patterns,
      yes: examples(one.yes, code), no: examples(one.no, code), place: yaml.place([...path, 'id']),
    });
  });
}

function compileCues(compiler: Compiler, source: SourceText, sets: SetTrees, categories: readonly Category[], cues: Cue[]): void {
  const yaml = new YamlSource(source);
  const value = yaml.value();
  if (value === null || value === undefined) return;
  const seen = new Set(cues.map((cue) => cue.id));
  const ids = categories.map((category) => category.id);
  yaml.read(cueFileShape, lexiconKeys, value).forEach((one, index) => {
    const category = ids.indexOf(one.category);
    if (category < 0) throw yaml.refuse('lexicon.category-unknown', [index, 'category'], { category: one.category, suggestion: nearest(one.category, ids) ?? '' });
    if (seen.has(one.id)) throw yaml.refuse('lexicon.entry-twice', [index, 'id'], { entry: one.id });
    seen.add(one.id);
    for (const [at, facet] of (one.facets ?? []).entries()) {
      const known = [...compiler.codebook.facets.keys()];
      if (!known.includes(facet)) throw yaml.refuse('lexicon.facet', [index, 'facets', at], { facet, suggestion: nearest(facet, known) ?? '' });
    }
    const owner: Owner = { kind: 'cue', index: cues.length };
    const splits = categories[category]?.effect === 'split';
    one.patterns.forEach((text, at) => compiler.pattern(text, sets, yaml, [index, 'patterns', at], owner, splits));
    const { unlessClause, unlessStatement, withClause, withStatement, sections, notSections } = compiler.conditions(one, sets, yaml, [index]);
    cues.push({
      unlessClause, unlessStatement, withClause, withStatement, sections, notSections,
      id: one.id, category, direction: one.direction ?? 'forward', reach: one.reach ?? 'clause',
      facets: one.facets ?? null, codes: one.codes ?? null, terminates: one.terminates ?? null, gives: one.gives ?? null,
      patterns: one.patterns, yes: examples(one.yes, null), no: examples(one.no, null), place: yaml.place([index, 'id']),
    });
  });
}

function readRules(raw: RawRules): { categories: Category[]; sectionRules: SectionRule[]; most: Map<string, number> } {
  const categories = raw.categories.map((one): Category => ({
    id: one.id, effect: one.effect, facets: one.facets ?? null, reads: one.reads ?? null, confidence: one.confidence ?? 0.7, leadIn: one['lead-in'] ?? false,
    gives: new Map<string, Gives>(one.gives === undefined ? [] : typeof one.gives === 'string' ? [['*', one.gives]] : Object.entries(one.gives)),
  }));
  const sectionRules = (raw.sections ?? []).map((one): SectionRule => ({
    id: one.id, sections: one.in ?? null, notSections: one['not-in'] ?? [], sectionFacets: one['section-facets'] ?? null, facets: one.facets ?? null,
    kinds: one.kinds ?? null, holders: one.holders ?? null, codes: one.codes ?? null, beside: one.beside ?? null, notBeside: one['not-beside'] ?? [], read: one.read ?? null,
    notRead: one['not-read'] ?? [], documents: one.documents ?? null, via: one.via ?? null, asks: one.asks ?? null, gives: one.gives, always: one.always ?? false, except: one.except ?? [],
  }));
  return { categories, sectionRules, most: new Map(Object.entries(raw.most ?? {})) };
}

/** Compiles the files of a lexicon. Throws CannotWork for the first problem. */
export function compileLexicon(sources: LexiconSources): CompiledLexicon {
  const compiler = new Compiler(sources.codebook);
  const sets = new Map<string, PatternNode>();
  const setTexts = new Map<string, readonly string[]>();
  for (const source of sources.sets) {
    const yaml = new YamlSource(source);
    const value = yaml.value();
    if (value !== null && value !== undefined) readSets(yaml.read(setFileShape, lexiconKeys, value), yaml, [], sets, setTexts);
  }
  const rules = sources.rules === null ? { categories: [], sectionRules: [], most: new Map<string, number>() }
    : readRules(new YamlSource(sources.rules).read(rulesShape, lexiconKeys));
  if (sources.words) {
    const yaml = new YamlSource(sources.words);
    for (const word of yaml.read(wordFileShape, lexiconKeys, yaml.value() ?? [])) compiler.matcher.compounds.add([...foldSyllables(word).keys]);
  }
  const entries: Entry[] = [];
  for (const source of sources.entries) compileEntries(compiler, source, sets, setTexts, entries);
  const cues: Cue[] = [];
  for (const source of sources.cues) compileCues(compiler, source, sets, rules.categories, cues);
  const besideFacets = new Set(rules.sectionRules.filter((rule) => rule.beside !== null || rule.notBeside.length > 0)
    .flatMap((rule) => rule.facets ?? [...sources.codebook.facets.keys()]));
  return {
    codebook: sources.codebook, entries, cues, ...rules, besideFacets, matcher: compiler.matcher, owners: compiler.owners, sets: setTexts, factSource: sources.facts ?? null,
    keyWords: sources.vocabulary ? readKeyWords(sources.vocabulary, sources.codebook, compiler.matcher.vocabulary) : null,
  };
}
