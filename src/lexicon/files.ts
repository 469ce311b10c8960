/** Reads the files of a lexicon from disk and compiles them: the one place of this room that touches the disk. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotWork, message } from '../message.ts';
import { readCodebook, type Codebook } from './codebook.ts';
import { compileLexicon } from './compile.ts';
import type { CompiledLexicon } from './lexicon.ts';
import type { SourceText } from './yaml-source.ts';

export interface LexiconPaths {
  readonly codebook: string;
  /** Folders of entry files, read with their subfolders in order of name. */
  readonly folders: readonly string[];
  readonly sets: string | readonly string[];
  readonly cues: string | readonly string[];
  /** Default: `rules.yaml` beside the (first) cues file. */
  readonly rules?: string;
}

const BIGGEST = 4_000_000;

function read(file: string): SourceText {
  try {
    if (statSync(file).size > BIGGEST) throw new CannotWork(message('lexicon.file-big', 'error', { limit: BIGGEST }, { file }));
    return { name: file, text: readFileSync(file, 'utf8').normalize('NFC') };
  } catch (error) {
    if (error instanceof CannotWork) throw error;
    throw new CannotWork(message('lexicon.file', 'error', {}, { file }), { cause: error });
  }
}

function yamlFiles(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    throw new CannotWork(message('lexicon.file', 'error', {}, { file: folder }), { cause: error });
  }
  return names.filter((name) => /\.ya?ml$/u.test(name)).map((name) => join(folder, name)).sort();
}

const list = (value: string | readonly string[]): readonly string[] => typeof value === 'string' ? [value] : value;

/** Throws CannotWork with file, line, column and a likely mend. */
export function loadCodebook(file: string): Codebook {
  return readCodebook(read(file));
}

/** Throws CannotWork with file, line, column and a likely mend. */
export function loadLexicon(paths: LexiconPaths): CompiledLexicon {
  const cues = list(paths.cues);
  const beside = cues[0] === undefined ? null : join(dirname(cues[0]), 'rules.yaml');
  const rules = paths.rules ?? (beside !== null && existsSync(beside) ? beside : null);
  return compileLexicon({
    codebook: loadCodebook(paths.codebook),
    entries: paths.folders.flatMap(yamlFiles).map(read),
    sets: list(paths.sets).map(read),
    cues: cues.map(read),
    rules: rules === null ? null : read(rules),
  });
}
