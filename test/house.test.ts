/** The house keeps its order: imports go forward only, every message has its sentences, every option is documented. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cliWordsEn } from '../src/words/en/cli.ts';
import { cliWordsVi } from '../src/words/vi/cli.ts';
import { messageWords } from '../src/words/words.ts';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => join(source, name));
const textOf = (file: string): string => readFileSync(file, 'utf8');

const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');

/** Rooms from the first to the last: a room may import from those before it and from itself. */
const order = ['message', 'report', 'configuration', 'version', 'words', 'vietnamese', 'ingest', 'outline', 'register', 'lexicon', 'coding', 'facts', 'corpus', 'tables',
  'evaluation', 'render', 'pipeline', 'commands', 'cli'];

function roomOf(file: string): string {
  return relative(source, file).split('/')[0]!.replace(/\.ts$/, '');
}

/** Pairs that the order would forbid but that belong together: the outline matches issuers, and the register knows letterheads. */
const together = new Set(['outline>register', 'render>evaluation', 'evaluation>render']);

describe('the house', () => {
  it('has every room in its order', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !order.includes(room))).toEqual([]);
  });

  it('imports forward only', () => {
    const backward = files.flatMap((file) => [...textOf(file).matchAll(/from '(\.[^']+)'/g)].flatMap(([, path]) => {
      const from = roomOf(file);
      const to = roomOf(resolve(dirname(file), path!));
      return order.indexOf(to) > order.indexOf(from) && !together.has(`${from}>${to}`) ? [`${relative(root, file)} imports ${path}`] : [];
    }));
    expect(backward).toEqual([]);
  });

  it('keeps the words for people out of the stages', () => {
    const stages = new Set(['ingest', 'outline', 'register', 'lexicon', 'coding', 'facts', 'corpus']);
    const speaking = files.filter((file) => stages.has(roomOf(file)) && /from '\.\.\/(\.\.\/)?words\//.test(textOf(file))).map((file) => relative(root, file));
    expect(speaking).toEqual([]);
  });

  it('knows nothing of one subject: no code of the codebook stands in src', () => {
    const naming = files.filter((file) => /['"`](hv|hq|kq|cq|gp)\.[a-z]/.test(withoutComments(textOf(file)))).map((file) => relative(root, file));
    expect(naming).toEqual([]);
  });

  it('has both sentences of every message in both languages', () => {
    const rules = new Set(files.flatMap((file) => [...textOf(file).matchAll(/message\(\s*'([a-z-]+\.[a-z0-9-]+)'/g)].map(([, rule]) => rule!)));
    expect(rules.size).toBeGreaterThan(20);
    for (const language of ['vi', 'en'] as const) {
      expect([...rules].filter((rule) => messageWords[language][rule] === undefined), language).toEqual([]);
    }
    expect(Object.keys(messageWords.en).sort()).toEqual(Object.keys(messageWords.vi).sort());
  });

  it('names every dependency and its reason', () => {
    const { dependencies, devDependencies } = JSON.parse(textOf(join(root, 'package.json'))) as Record<string, Record<string, string>>;
    const documented = textOf(join(root, 'docs/dependencies.md'));
    const missing = [...Object.keys(dependencies!), ...Object.keys(devDependencies!)]
      .filter((name) => !name.startsWith('@types/') && !documented.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });

  it('documents every key of the pipeline file', () => {
    const guide = textOf(join(root, 'docs/huong-dan.md'));
    const schema = textOf(join(source, 'pipeline/schema.ts'));
    const keys = [...schema.matchAll(/^ {2}(\w+): z\./gm)].map(([, key]) => key!);
    expect(keys.filter((key) => !guide.includes(`\`${key}`) && !guide.includes(`.${key}`))).toEqual([]);
  });

  it('has the same words in both languages', () => {
    expect(Object.keys(cliWordsEn.options).sort()).toEqual(Object.keys(cliWordsVi.options).sort());
    expect(Object.keys(cliWordsEn.commands).sort()).toEqual(Object.keys(cliWordsVi.commands).sort());
  });
});
