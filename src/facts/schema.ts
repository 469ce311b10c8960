/** The file of what facts are looked for (`facts.yaml`): read, checked, compiled. */
import { z } from 'zod';
import { bodyShape, type BodyWords } from '../coding/bodies.ts';
import { expandPattern } from '../lexicon/expand.ts';
import { Matcher } from '../lexicon/matcher.ts';
import { parsePattern } from '../lexicon/parse-pattern.ts';
import { PatternTrouble } from '../lexicon/syntax.ts';
import { YamlSource, type SourceText, type YamlPath } from '../lexicon/yaml-source.ts';

const words = z.array(z.string().min(1));
const named = z.array(z.strictObject({ id: z.string().min(1), label: z.string().min(1), patterns: words.min(1) }));

const shape = z.strictObject({
  sectors: named.default([]),
  actors: named.default([]),
  examples: z.strictObject({ announce: words.default([]), named: words.default([]) }).default({ announce: [], named: [] }),
  figures: z.strictObject({
    end: words, about: words, 'not-after': words, 'not-before': words, multiples: words, units: words, share: words,
  }).optional(),
  citations: z.strictObject({ kinds: words, 'by-subject': words }).optional(),
  bodies: bodyShape.optional(),
  persons: z.strictObject({ titles: words, 'weak-titles': words, surnames: words, 'not-after': words, never: words }).optional(),
});

type Raw = z.infer<typeof shape>;
export type FigureWords = NonNullable<Raw['figures']>;
export type CitationWords = NonNullable<Raw['citations']>;
export type PersonWords = NonNullable<Raw['persons']>;

/** What a pattern of the file stands for. */
export interface FactPattern {
  readonly kind: 'sector' | 'actor' | 'announce';
  readonly id: string;
  readonly label: string;
}

export interface FactLexicon {
  readonly matcher: Matcher;
  /** By number of the pattern. */
  readonly patterns: readonly FactPattern[];
  /** Words before a name that make it a place, body or work. */
  readonly named: readonly string[];
  readonly figures: FigureWords | null;
  readonly citations: CitationWords | null;
  readonly persons: PersonWords | null;
  readonly bodies: BodyWords | null;
}

const KEYS = ['sectors', 'actors', 'examples', 'figures', 'citations', 'persons', 'id', 'label', 'patterns', 'announce', 'named', 'end', 'about', 'not-after', 'not-before',
  'multiples', 'units', 'share', 'kinds', 'by-subject', 'titles', 'weak-titles', 'surnames', 'never',
  'bodies', 'heads', 'links', 'requests', 'names', 'alone'];

/** Compiles the file. Throws CannotWork with file, line, column. */
export function readFactLexicon(source: SourceText): FactLexicon {
  const yaml = new YamlSource(source);
  const raw = yaml.read(shape, KEYS);
  const matcher = new Matcher();
  const patterns: FactPattern[] = [];
  const add = (text: string, path: YamlPath, meaning: FactPattern): void => {
    try {
      patterns[matcher.add(expandPattern(parsePattern(text), new Map()))] = meaning;
    } catch (error) {
      if (!(error instanceof PatternTrouble)) throw error;
      throw yaml.refuse(error.rule, path, { pattern: text, at: error.at + 1, found: error.found, suggestion: error.suggestion }, error.at);
    }
  };
  for (const [kind, list] of [['sector', raw.sectors], ['actor', raw.actors]] as const) {
    list.forEach((one, index) => one.patterns.forEach((text, at) => add(text, [`${kind}s`, index, 'patterns', at], { kind, id: one.id, label: one.label })));
  }
  raw.examples.announce.forEach((text, at) => add(text, ['examples', 'announce', at], { kind: 'announce', id: 'announce', label: '' }));
  return {
    matcher, patterns, named: raw.examples.named, figures: raw.figures ?? null, citations: raw.citations ?? null, persons: raw.persons ?? null, bodies: raw.bodies ?? null,
  };
}
