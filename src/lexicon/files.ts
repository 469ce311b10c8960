/** Finds and reads the files of a lexicon and compiles them. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotWork, message } from '../message.ts';
import { loadCodebook } from './codebook.ts';
import { compileLexicon } from './compile.ts';
import type { CompiledLexicon } from './lexicon.ts';
import { readSource } from './read-source.ts';

export { loadCodebook } from './codebook.ts';

export interface LexiconPaths {
  readonly codebook: string;
  /** Folders of entry files, read with their subfolders in order of name. */
  readonly folders: readonly string[];
  readonly sets: string | readonly string[];
  readonly cues: string | readonly string[];
  /** Default: `rules.yaml` beside the (first) cues file. */
  readonly rules?: string;
  /** What `factsOf` looks for: sectors, actors, examples. Default: `facts.yaml` beside the (first) cues file, where it stands. */
  readonly facts?: string;
  /** Words that no pattern may cut. Default: `words.yaml` beside the (first) cues file, where it stands. */
  readonly words?: string;
}

function yamlFiles(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    throw new CannotWork(message('lexicon.file', 'error', {}, { file: folder }), { cause: error });
  }
  return names.filter((name) => /\.ya?ml$/u.test(name)).map((name) => join(folder, name)).toSorted();
}

const list = (value: string | readonly string[]): readonly string[] => typeof value === 'string' ? [value] : value;

/** Throws CannotWork with file, line, column and a likely mend. */
export function loadLexicon(paths: LexiconPaths): CompiledLexicon {
  const cues = list(paths.cues);
  const beside = (given: string | undefined, name: string): ReturnType<typeof readSource> | null => {
    const file = given ?? (cues[0] === undefined ? null : join(dirname(cues[0]), name));
    return file === null || (given === undefined && !existsSync(file)) ? null : readSource(file);
  };
  return compileLexicon({
    codebook: loadCodebook(paths.codebook),
    entries: paths.folders.flatMap(yamlFiles).map(readSource),
    sets: list(paths.sets).map(readSource),
    cues: cues.map(readSource),
    facts: beside(paths.facts, 'facts.yaml'),
    words: beside(paths.words, 'words.yaml'),
    rules: beside(paths.rules, 'rules.yaml'),
  });
}
