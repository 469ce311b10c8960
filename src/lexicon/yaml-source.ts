/** A YAML text with places: every problem names file, line and column, and the likely mend. */
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { CannotWork, message, type MessageFacts } from '../message.ts';
import { nearest } from './nearest.ts';
import { readPlainYaml, type PlainYaml } from './plain-yaml.ts';

/** A file that was read by somebody who may: its name for messages and its text. */
export interface SourceText {
  readonly name: string;
  readonly text: string;
}

export interface YamlPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type YamlPath = readonly (string | number)[];

export class YamlSource {
  readonly name: string;
  readonly #text: string;
  /** Null where the text has to be read in full. */
  readonly #plain: PlainYaml | null;
  /** Made when it is asked for: problems are told by it. */
  #read: Document.Parsed | null = null;
  /** Made when a place is first asked for. */
  #lines: LineCounter | null = null;

  /** Throws CannotWork where the text is no YAML. */
  constructor(source: SourceText) {
    this.name = source.name;
    this.#text = source.text;
    this.#plain = readPlainYaml(source.text);
    if (this.#plain === null) this.#document();
  }

  #document(): Document.Parsed {
    if (this.#read !== null) return this.#read;
    const document = parseDocument(this.#text, { prettyErrors: false });
    const error = document.errors[0];
    if (error) {
      throw new CannotWork(message('lexicon.yaml', 'error', { problem: error.message.split('\n')[0] ?? '' }, this.#placeOf(error.pos[0])));
    }
    return this.#read = document;
  }

  value(): unknown {
    return this.#plain === null ? this.#document().toJS({ maxAliasCount: 100 }) as unknown : this.#plain.value;
  }

  /** Line and column (from 1) of the value at a path, moved `into` the scalar's text; of its nearest parent where it is missing. */
  place(path: YamlPath, into = 0): YamlPlace {
    const scalar = this.#plainScalar(path);
    if (scalar !== null) return this.#placeOf(scalar + into + (/["']/u.test(this.#text[scalar] ?? '') ? 1 : 0));
    for (let length = path.length; length >= 0; length--) {
      const node: unknown = length === 0 ? this.#document().contents : this.#document().getIn(path.slice(0, length), true);
      if (!isNode(node) || !node.range) continue;
      const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') ? 1 : 0;
      return this.#placeOf(node.range[0] + (length === path.length ? into + quoted : 0));
    }
    return { file: this.name, line: 1, column: 1 };
  }

  /** The offset of the scalar at a path, where the text was read without the full reader; null for anything else. */
  #plainScalar(path: YamlPath): number | null {
    if (this.#plain === null || path.length === 0) return null;
    let parent: unknown = this.#plain.value;
    for (const part of path.slice(0, -1)) parent = (parent as Record<string | number, unknown> | null | undefined)?.[part];
    const last = path[path.length - 1] as string | number;
    if (typeof parent !== 'object' || parent === null || typeof (parent as Record<string | number, unknown>)[last] === 'object') return null;
    return this.#plain.offsetOf(parent, last);
  }

  #placeOf(offset: number): YamlPlace {
    if (this.#lines === null) {
      this.#lines = new LineCounter();
      this.#lines.addNewLine(0);
      for (let at = this.#text.indexOf('\n'); at >= 0; at = this.#text.indexOf('\n', at + 1)) this.#lines.addNewLine(at + 1);
    }
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.name, line, column: col };
  }

  /** The place of a key (not of its value). */
  keyPlace(path: YamlPath, key: string): YamlPlace {
    const parent: unknown = path.length === 0 ? this.#document().contents : this.#document().getIn(path, true);
    if (isMap(parent)) {
      for (const pair of parent.items) {
        if (isScalar(pair.key) && pair.key.value === key && pair.key.range) {
          return this.#placeOf(pair.key.range[0]);
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
