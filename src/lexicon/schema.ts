/** What may stand in an entry file, a cue file, a set file and the rules, in zod. The fields are explained in `lexicons/README.md`. */
import { z } from 'zod';

const text = z.string().min(1);
const texts = z.array(text);
const assertion = z.enum(['present', 'absent', 'mentioned', 'proposed', 'implemented', 'recommended']);
const gives = z.union([assertion, z.literal('none')]);
const identifier = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u);

const context = {
  unless: texts.optional(),
  'unless-statement': texts.optional(),
  with: texts.optional(),
  'with-statement': texts.optional(),
  in: texts.optional(),
  'not-in': texts.optional(),
};

const entryExample = z.union([text, z.strictObject({ text, assertion: assertion.optional(), section: text.optional() })]);

export const entryShape = z.strictObject({
  id: identifier,
  code: text.optional(),
  patterns: texts.min(1),
  ...context,
  weight: z.number().min(0).max(10).optional(),
  assertion: assertion.optional(),
  yes: z.array(entryExample).optional(),
  no: z.array(entryExample).optional(),
  note: z.string().optional(),
});

const setsShape = z.record(z.string(), z.union([texts, text]));

export const entryFileShape = z.union([
  z.strictObject({ code: text.optional(), sets: setsShape.optional(), entries: z.array(entryShape) }),
  z.array(entryShape),
]);

export const setFileShape = setsShape;

export const wordFileShape = texts;

export const vocabularyShape = z.strictObject({ outweighs: z.number().positive(), words: z.record(z.string(), texts) });

const cueExample = z.union([text, z.strictObject({ text, code: text.optional(), assertion: assertion.optional(), section: text.optional() })]);

export const cueShape = z.strictObject({
  id: identifier,
  category: text,
  patterns: texts.min(1),
  direction: z.enum(['forward', 'backward', 'both']).optional(),
  reach: z.union([z.enum(['phrase', 'clause', 'statement']), z.int().min(1).max(200)]).optional(),
  facets: texts.optional(),
  codes: texts.optional(),
  terminates: texts.optional(),
  gives: gives.optional(),
  ...context,
  yes: z.array(cueExample).optional(),
  no: z.array(cueExample).optional(),
  note: z.string().optional(),
});

export const cueFileShape = z.array(cueShape);

export const categoryShape = z.strictObject({
  id: identifier,
  effect: z.enum(['give', 'cancel', 'stop', 'split', 'read', 'hedge']),
  gives: z.union([gives, z.record(z.string(), gives)]).optional(),
  facets: texts.optional(),
  reads: text.optional(),
  confidence: z.number().min(0).max(1).optional(),
  'lead-in': z.boolean().optional(),
  note: z.string().optional(),
});

export const sectionRuleShape = z.strictObject({
  id: identifier,
  in: texts.optional(),
  'not-in': texts.optional(),
  'section-facets': texts.optional(),
  facets: texts.optional(),
  kinds: texts.optional(),
  holders: texts.optional(),
  codes: texts.optional(),
  beside: texts.optional(),
  'not-beside': texts.optional(),
  read: texts.optional(),
  'not-read': texts.optional(),
  documents: texts.optional(),
  via: z.array(z.enum(['heading', 'run-in', 'discourse'])).optional(),
  asks: z.boolean().optional(),
  gives,
  always: z.boolean().optional(),
  except: texts.optional(),
  note: z.string().optional(),
});

export const rulesShape = z.strictObject({
  categories: z.array(categoryShape),
  sections: z.array(sectionRuleShape).optional(),
  most: z.record(z.string(), z.int().min(1)).optional(),
});

/** Every key that may stand anywhere in these files: what a misspelt key is compared with. */
export const lexiconKeys: readonly string[] = [...new Set([
  ...Object.keys(entryShape.shape), ...Object.keys(cueShape.shape), ...Object.keys(categoryShape.shape), ...Object.keys(sectionRuleShape.shape),
  ...Object.keys(rulesShape.shape), ...Object.keys(vocabularyShape.shape), 'sets', 'entries', 'text', 'section',
])];

export type RawEntry = z.infer<typeof entryShape>;
export type RawCue = z.infer<typeof cueShape>;
export type RawRules = z.infer<typeof rulesShape>;
