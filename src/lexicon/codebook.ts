/** The codebook: facets with their assertions, the codes, and the outline that the reports were asked to follow. */
import { z } from 'zod';
import type { Assertion } from '../report.ts';
import { nearest } from './nearest.ts';
import { readSource } from './read-source.ts';
import { YamlSource, type SourceText } from './yaml-source.ts';

const assertion = z.enum(['present', 'absent', 'mentioned', 'proposed', 'implemented', 'recommended']);

const codeShape = z.strictObject({
  id: z.string().min(1),
  facet: z.string().min(1),
  label: z.string().min(1),
  note: z.string().optional(),
  kind: z.string().optional(),
  holder: z.string().optional(),
  group: z.string().optional(),
});

const sectionShape = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  facets: z.array(z.string()).optional(),
  kind: z.string().optional(),
  holder: z.string().optional(),
  group: z.string().optional(),
});

const shape = z.strictObject({
  version: z.number().optional(),
  facets: z.record(z.string(), z.strictObject({ assertions: z.array(assertion).min(1), label: z.string().optional() })),
  assertions: z.record(z.string(), z.string()).optional(),
  codes: z.array(codeShape).min(1),
  outline: z.array(sectionShape).default([]),
});

export interface Code {
  readonly id: string;
  readonly facet: string;
  readonly label: string;
  readonly note: string | null;
  readonly kind: string | null;
  readonly holder: string | null;
  readonly group: string | null;
}

export interface OutlineSection {
  readonly id: string;
  readonly title: string;
  /** Facets that the section is for; empty where it does not say. */
  readonly facets: readonly string[];
  readonly kind: string | null;
  readonly holder: string | null;
  readonly group: string | null;
}

export interface Codebook {
  readonly version: number;
  /** Facets in the order of the file, each with its assertions; the first is what a plain finding is. */
  readonly facets: ReadonlyMap<string, readonly Assertion[]>;
  /** What readers call each facet; its id where the file has no label. */
  readonly facetLabels: ReadonlyMap<string, string>;
  readonly codes: ReadonlyMap<string, Code>;
  readonly outline: readonly OutlineSection[];
}

const KEYS = ['version', 'facets', 'assertions', 'codes', 'outline', 'id', 'facet', 'label', 'note', 'kind', 'holder', 'group', 'title'];

/** Reads a codebook. Throws CannotWork with file, line, column. */
export function readCodebook(source: SourceText): Codebook {
  const yaml = new YamlSource(source);
  const raw = yaml.read(shape, KEYS);
  const facets = new Map(Object.entries(raw.facets).map(([id, facet]) => [id, facet.assertions as readonly Assertion[]]));
  const codes = new Map<string, Code>();
  const checkFacet = (facet: string, path: (string | number)[]): void => {
    if (!facets.has(facet)) throw yaml.refuse('lexicon.facet', path, { facet, suggestion: nearest(facet, [...facets.keys()]) ?? '' });
  };
  raw.codes.forEach((code, index) => {
    checkFacet(code.facet, ['codes', index, 'facet']);
    if (codes.has(code.id)) throw yaml.refuse('lexicon.code-twice', ['codes', index, 'id'], { code: code.id });
    codes.set(code.id, {
      id: code.id, facet: code.facet, label: code.label, note: code.note ?? null, kind: code.kind ?? null, holder: code.holder ?? null, group: code.group ?? null,
    });
  });
  const outline = raw.outline.map((section, index) => {
    section.facets?.forEach((facet, one) => checkFacet(facet, ['outline', index, 'facets', one]));
    return {
      id: section.id, title: section.title, facets: section.facets ?? [], kind: section.kind ?? null, holder: section.holder ?? null, group: section.group ?? null,
    };
  });
  const facetLabels = new Map(Object.entries(raw.facets).map(([id, facet]) => [id, facet.label ?? id]));
  return { version: raw.version ?? 1, facets, facetLabels, codes, outline };
}

/** Reads a codebook file. Throws CannotWork with file, line, column and a likely mend. */
export function loadCodebook(file: string): Codebook {
  return readCodebook(readSource(file));
}
