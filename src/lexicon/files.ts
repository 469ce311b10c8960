/** Finds and reads the files of a lexicon and compiles them. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotWork, message } from '../message.ts';
import { readCodebook } from './codebook.ts';
import { compileLexicon, type LexiconSources } from './compile.ts';
import type { CompiledLexicon } from './lexicon.ts';
import { readSource } from './read-source.ts';
import type { SourceText } from './yaml-source.ts';

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
  /** Words that are key for a code. Default: `vocabulary.yaml` beside the (first) cues file, where it stands. */
  readonly vocabulary?: string;
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

/** The texts of a lexicon's files: with the code, all that coding follows from. */
export interface LexiconTexts extends Required<Omit<LexiconSources, 'codebook'>> {
  readonly codebook: SourceText;
}

/** Reads all files of a lexicon. Throws CannotWork where one is missing. */
export function readLexicon(paths: LexiconPaths): LexiconTexts {
  const cues = list(paths.cues);
  const beside = (given: string | undefined, name: string): SourceText | null => {
    const file = given ?? (cues[0] === undefined ? null : join(dirname(cues[0]), name));
    return file === null || (given === undefined && !existsSync(file)) ? null : readSource(file);
  };
  return {
    codebook: readSource(paths.codebook),
    entries: paths.folders.flatMap(yamlFiles).map(readSource),
    sets: list(paths.sets).map(readSource),
    cues: cues.map(readSource),
    facts: beside(paths.facts, 'facts.yaml'),
    words: beside(paths.words, 'words.yaml'),
    vocabulary: beside(paths.vocabulary, 'vocabulary.yaml'),
    rules: beside(paths.rules, 'rules.yaml'),
  };
}

/** Compiles the texts. Throws CannotWork with file, line, column and a likely mend. */
export function lexiconOf(texts: LexiconTexts): CompiledLexicon {
  return compileLexicon({ ...texts, codebook: readCodebook(texts.codebook) });
}

/** Reads and compiles. Throws CannotWork. */
export function loadLexicon(paths: LexiconPaths): CompiledLexicon {
  return lexiconOf(readLexicon(paths));
}
