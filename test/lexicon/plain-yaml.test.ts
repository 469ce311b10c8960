/** The quick reader of YAML: what it reads it reads as the full reader does, and what it cannot read it leaves to that. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isScalar, parseDocument } from 'yaml';
import { readPlainYaml, type PlainYaml } from '../../src/lexicon/plain-yaml.ts';

/** Every collection of a value with the path to it. */
function* collections(value: unknown, path: readonly (string | number)[] = []): Generator<[object, readonly (string | number)[]]> {
  if (typeof value !== 'object' || value === null) return;
  yield [value, path];
  for (const [key, item] of Object.entries(value)) yield* collections(item, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** Holds what was read against the full reader: values, and where scalars stand. */
function expectSame(text: string, { value, offsetOf }: PlainYaml): void {
  const document = parseDocument(text);
  expect(document.errors, text).toEqual([]);
  expect(value, text).toEqual(document.toJS());
  for (const [collection, path] of collections(value)) {
    for (const name of Object.keys(collection)) {
      const key = Array.isArray(collection) ? Number(name) : name;
      const node: unknown = document.getIn([...path, key], true);
      if (isScalar(node) && node.value !== null) expect(offsetOf(collection, key), `${text}\n${path.join('.')} ${key}`).toBe(node.range?.[0]);
    }
  }
}

describe('the quick reader', () => {
  const root = 'lexicons';
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  it('reads the files of the lexicon, nearly all', () => {
    let left = 0;
    for (const name of files) {
      const text = readFileSync(join(root, name), 'utf8').normalize('NFC');
      const read = readPlainYaml(text);
      if (read === null) left += 1;
      else expectSame(text, read);
    }
    expect(left).toBeLessThan(files.length / 10);
  });

  it.each([
    'a: {b: [c, "d: \\"e\\"", \'f\'], g: 1.5}\n', '- - a\n  - b\n- c: d\n  e:\n    - f\n', 'a:\n- b\n- c\n', 'a: b\n  c\n  d\ne: f\n', '# only a comment\n', '',
    'a: true\nb: null\nc: ~x\n', '- [a,\n   b]\n', 'a:\nb: c # d\ne: "f" # g\n',
  ])('reads %j as the full reader does, or leaves it', (text) => {
    const read = readPlainYaml(text);
    if (read !== null) expectSame(text, read);
  });

  it.each(['a: &b c\n', 'a: |\n  b\n', '? a\n: b\n', '--- \na: b\n', 'a: b: c\n', 'a: "b\n  c"\n', 'a: 0x1f\n', 'a: b\na: c\n', '[a, b', '{a: b]', 'a: [b\nc]\n', '\ta: b\n',
    'a: !!str b\n', '- a\nb: c\n', 'a:\n  b: c\n d: e\n', "a: 'it''s'\n", 'a: "\\n"\n', '1: a\n', 'a: @b\n'])('leaves %j to the full reader', (text) => {
    expect(readPlainYaml(text)).toBeNull();
  });

  it('never reads what the full reader refuses, and nothing otherwise than that', () => {
    const piece = fc.constantFrom('a', 'b', 'đùn đẩy', 'x y', '12', '1.50', '1e3', '-1', '007', 'true', 'null', '~', '"q"', '"q\\"r"', "'s'", "'s''t'", '[a, b]', '[a, "b"]', '{a: b}', '{a: b, c: [d]}',
      '[]', '{}', '[a,', 'b]', '# c', ' # c', '#', '- ', '-', ': ', ':', 'a:', 'k: v', 'm: ', 'n:', ', ', '&a', '*a', '!t', '|', '>', '? ', '%', '@', '<<', '"', "'", '--- ', '...', '', ' ', '  ', '    ', '\t', '…3');
    const line = fc.tuple(fc.constantFrom(0, 0, 0, 1, 2, 2, 4), fc.array(piece, { maxLength: 4 })).map(([indent, pieces]) => ' '.repeat(indent) + pieces.join(''));
    fc.assert(fc.property(fc.array(line, { maxLength: 6 }), fc.boolean(), (lines, ended) => {
      const text = lines.join('\n') + (ended ? '\n' : '');
      const read = readPlainYaml(text);
      if (read !== null) expectSame(text, read);
    }), { numRuns: 10_000 });
  });

  it('reads well-formed files as the full reader does', () => {
    const name = fc.constantFrom('id', 'code', 'patterns', 'yes', 'weight', 'a b');
    const scalar = fc.constantFrom('né tránh', '"(a | b) … {c}"', "'d'", '0.4', '12', 'true', 'x - y', 'x:y', 'a#b', '"# :"', 'một số, nhiều', '{k: v, l: [1, "2"]}', '[a b, "c, d", {e: f}]');
    const { block } = fc.letrec<{ block: string[] }>((tie) => ({
      block: fc.oneof({ maxDepth: 3 },
        fc.uniqueArray(fc.tuple(name, scalar), { minLength: 1, maxLength: 4, selector: ([key]) => key }).map((pairs) => pairs.map(([key, value]) => `${key}: ${value}`)),
        fc.array(scalar, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item}`)),
        fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((items) => items.flatMap((item) => item.map((own, index) => (index === 0 ? `- ${own}` : `  ${own}`)))),
        fc.uniqueArray(fc.tuple(name, tie('block')), { minLength: 1, maxLength: 3, selector: ([key]) => key })
          .map((pairs) => pairs.flatMap(([key, value]) => [`${key}:`, '  # why', ...value.map((own) => `  ${own}`), '']))),
    }));
    fc.assert(fc.property(block, (lines) => {
      const text = `${lines.join('\n')}\n`;
      const read = readPlainYaml(text);
      expect(read, text).not.toBeNull();
      expectSame(text, read!);
    }), { numRuns: 2_000 });
  });
});
