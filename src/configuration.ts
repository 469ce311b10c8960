/**
 * Reading what people configure: a YAML file held against a zod schema. Whatever is wrong stops at once, as one message that
 * names file, line, key, what was expected, and the likely mend of a misspelt word.
 */
import { readFileSync } from 'node:fs';
import distance from 'natural/lib/natural/distance/index.js';
import { LineCounter, isMap, isNode, isPair, isScalar, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { CannotWork, message } from './message.ts';

/** Below this Jaro-Winkler similarity two words are not taken for a misspelling of each other. */
const similar = 0.75;

/** The candidate that `word` most likely stands for, or null. */
export function suggestion(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let score = similar;
  for (const candidate of candidates) {
    const s = distance.JaroWinklerDistance(word, candidate, { ignoreCase: true });
    if (s > score) [best, score] = [candidate, s];
  }
  return best;
}

/** The schema that stands at a path below another one, as far as it can be told. */
function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | null {
  let here: z.core.$ZodType = schema;
  const unwrap = () => {
    while (here instanceof z.ZodOptional || here instanceof z.ZodNullable || here instanceof z.ZodDefault || here instanceof z.ZodPrefault) {
      here = here.def.innerType;
    }
    if (here instanceof z.ZodPipe) here = here.def.in;
  };
  unwrap();
  for (const key of path) {
    if (here instanceof z.ZodObject) {
      const next = here.shape[String(key)] as z.core.$ZodType | undefined;
      if (!next) return null;
      here = next;
    } else if (here instanceof z.ZodArray) here = here.def.element;
    else if (here instanceof z.ZodRecord) here = here.def.valueType;
    else return null;
    unwrap();
  }
  return here;
}

/** Line and column, from 1, of the value at a path; where a key is given, of that key below the path. */
function placeOf(document: Document, lines: LineCounter, path: readonly PropertyKey[], key?: string): { line: number; column: number } {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  let offset = isNode(node) ? node.range?.[0] : undefined;
  if (key !== undefined && isMap(node)) {
    const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key);
    if (pair && isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
  }
  if (offset === undefined && path.length > 0) return placeOf(document, lines, path.slice(0, -1), String(path.at(-1)));
  const { line, col } = lines.linePos(offset ?? 0);
  return { line, column: col };
}

/** What an issue of the schema expected, in the catalogue's terms: `kind` is a key of its words, `list` what may stand there. */
function expectation(issue: z.core.$ZodIssue, given: boolean): { kind: string; list: string } {
  switch (issue.code) {
    case 'invalid_type': return { kind: given ? 'type' : 'missing', list: issue.expected };
    case 'invalid_value': return { kind: 'one-of', list: issue.values.map(String).join(', ') };
    case 'too_small': return { kind: 'at-least', list: String(issue.minimum) };
    case 'too_big': return { kind: 'at-most', list: String(issue.maximum) };
    case 'invalid_format': return { kind: 'format', list: issue.format };
    default: return { kind: 'other', list: issue.message };
  }
}

/**
 * Parses and checks a YAML text. `file` is the name that messages give. Throws CannotWork with one of the rules
 * `configuration.syntax`, `configuration.unknown-key`, `configuration.invalid`.
 */
export function parseConfiguration<T>(file: string, text: string, schema: z.ZodType<T>): T {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const broken = document.errors[0];
  if (broken) {
    const { line, col } = lines.linePos(broken.pos[0]);
    throw new CannotWork(message('configuration.syntax', 'error', { file, line, column: col, detail: broken.message.split('\n')[0] ?? '' }, { file, line, column: col }));
  }
  const result = schema.safeParse(document.toJS({ maxAliasCount: 100 }));
  if (result.success) return result.data;
  // A misspelt key is also a missing one: the misspelling is what its writer wants to hear of.
  const issue = result.error.issues.find((one) => one.code === 'unrecognized_keys') ?? result.error.issues[0]!;
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0]!;
    const owner = schemaAt(schema, issue.path);
    const known = owner instanceof z.ZodObject ? Object.keys(owner.shape) : [];
    const place = placeOf(document, lines, issue.path, key);
    throw new CannotWork(message('configuration.unknown-key', 'error',
      { file, line: place.line, key, known: known.join(', '), suggestion: suggestion(key, known) ?? '' }, { file, ...place }));
  }
  const { kind, list } = expectation(issue, issue.path.length === 0 || document.hasIn(issue.path));
  const given = issue.path.length === 0 ? undefined : document.getIn(issue.path);
  const place = placeOf(document, lines, issue.path);
  const meant = issue.code === 'invalid_value' && typeof given === 'string' ? suggestion(given, issue.values.map(String)) : null;
  throw new CannotWork(message('configuration.invalid', 'error', {
    file, line: place.line, key: issue.path.map(String).join('.') || '(root)', kind, expected: list,
    given: given === undefined || typeof given === 'object' ? '' : String(given), suggestion: meant ?? '',
  }, { file, ...place }));
}

/** Reads a YAML file and checks it. Throws CannotWork, with `configuration.missing-file` where it cannot be read. */
export function loadConfiguration<T>(file: string, schema: z.ZodType<T>): T {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new CannotWork(message('configuration.missing-file', 'error', { file }, { file }), { cause: error });
  }
  return parseConfiguration(file, text, schema);
}
