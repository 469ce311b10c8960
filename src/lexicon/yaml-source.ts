/** A YAML text with places: every problem names file, line and column, and the likely mend. */
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { CannotWork, message, type MessageFacts } from '../message.ts';
import { nearest } from './nearest.ts';

/** A file that was read by somebody who may: its name for messages and its text. */
export interface SourceText {
  readonly name: string;
  readonly text: string;
}

export type YamlPath = readonly (string | number)[];

export class YamlSource {
  readonly name: string;
  readonly #document: Document.Parsed;
  readonly #lines = new LineCounter();

  /** Throws CannotWork where the text is no YAML. */
  constructor(source: SourceText) {
    this.name = source.name;
    this.#document = parseDocument(source.text, { lineCounter: this.#lines, prettyErrors: false });
    const error = this.#document.errors[0];
    if (error) {
      const { line, col } = this.#lines.linePos(error.pos[0]);
      throw new CannotWork(message('lexicon.yaml', 'error', { problem: error.message.split('\n')[0] ?? '' }, { file: this.name, line, column: col }));
    }
  }

  value(): unknown {
    return this.#document.toJS({ maxAliasCount: 100 }) as unknown;
  }

  /** Line and column (from 1) of the value at a path, moved `into` the scalar's text; of its nearest parent where it is missing. */
  place(path: YamlPath, into = 0): { readonly file: string; readonly line: number; readonly column: number } {
    for (let length = path.length; length >= 0; length--) {
      const node: unknown = length === 0 ? this.#document.contents : this.#document.getIn(path.slice(0, length), true);
      if (!isNode(node) || !node.range) continue;
      const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') ? 1 : 0;
      const { line, col } = this.#lines.linePos(node.range[0] + (length === path.length ? into + quoted : 0));
      return { file: this.name, line, column: col };
    }
    return { file: this.name, line: 1, column: 1 };
  }

  /** The place of a key (not of its value). */
  keyPlace(path: YamlPath, key: string): { readonly file: string; readonly line: number; readonly column: number } {
    const parent: unknown = path.length === 0 ? this.#document.contents : this.#document.getIn(path, true);
    if (isMap(parent)) {
      for (const pair of parent.items) {
        if (isScalar(pair.key) && pair.key.value === key && pair.key.range) {
          const { line, col } = this.#lines.linePos(pair.key.range[0]);
          return { file: this.name, line, column: col };
        }
      }
    }
    return this.place(path);
  }

  /** The error that ends the work, at a path. */
  refuse(rule: string, path: YamlPath, facts: MessageFacts = {}, into = 0): CannotWork {
    return new CannotWork(message(rule, 'error', { suggestion: '', ...facts }, this.place(path, into)));
  }

  /** The value at `path`, read by a schema. Throws CannotWork with the place of the first problem; a misspelt key gets the nearest known one. */
  read<T>(schema: z.ZodType<T>, knownKeys: readonly string[], value: unknown = this.value(), path: YamlPath = []): T {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const issue = deepest(result.error.issues);
    if (issue === undefined) throw this.refuse('lexicon.shape', path, { key: '', problem: '' });
    const at = [...path, ...issue.path.filter((part): part is string | number => typeof part !== 'symbol')];
    if (issue.code === 'unrecognized_keys') {
      const key = issue.keys[0] ?? '';
      throw new CannotWork(message('lexicon.key', 'error', { key, suggestion: nearest(key, knownKeys) ?? '' }, this.keyPlace(at, key)));
    }
    throw this.refuse('lexicon.shape', at, { key: at.join('.'), problem: issue.message });
  }
}

type Issue = z.core.$ZodIssue;

/** Inside a union the issue that got farthest is the one that helps. */
function deepest(issues: readonly Issue[]): Issue | undefined {
  let best: Issue | undefined;
  for (const issue of issues) {
    let candidate: Issue | undefined = issue;
    if (issue.code === 'invalid_union') {
      const inner = issue.errors.map((list) => deepest(list)).filter((one): one is Issue => one !== undefined)
        .toSorted((a, b) => b.path.length - a.path.length)[0];
      if (inner !== undefined) candidate = { ...inner, path: [...issue.path, ...inner.path] };
    }
    if (best === undefined || candidate.path.length > best.path.length) best = candidate;
  }
  return best;
}
