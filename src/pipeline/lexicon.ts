/** The lexicon that a pipeline names, and those of earlier runs that the corpus keeps: from two of them follows what an edit can touch. */
import { deflateSync, inflateSync } from 'node:zlib';
import type { Corpus } from '../corpus/corpus.ts';
import { changeOf, type LexiconChange } from '../lexicon/change.ts';
import { lexiconOf, readLexicon, type LexiconTexts } from '../lexicon/files.ts';
import type { CompiledLexicon } from '../lexicon/lexicon.ts';
import type { Pipeline } from './load.ts';

/** The texts of the lexicon that a pipeline names. Throws CannotWork. */
export function lexiconTexts(pipeline: Pipeline): LexiconTexts {
  return readLexicon({
    codebook: pipeline.codebook, folders: pipeline.lexicons, sets: pipeline.sets ?? [], cues: pipeline.cues, rules: pipeline.rules,
    ...(pipeline.facts === undefined ? {} : { facts: pipeline.facts }),
  });
}

/** The lexicon that a pipeline names. Throws CannotWork. */
export function pipelineLexicon(pipeline: Pipeline): CompiledLexicon {
  return lexiconOf(lexiconTexts(pipeline));
}

/** A lexicon that reports were coded with. */
export interface KeptLexicon {
  /** What coding depended on beside the lexicon: its code, and the stages before. */
  readonly beside: string;
  readonly texts: LexiconTexts;
}

const metaKey = (codingKey: string): string => `lexicon ${codingKey}`;

/** Keeps the lexicon that this coding key stands for. */
export function keepLexicon(corpus: Corpus, codingKey: string, kept: KeptLexicon): void {
  corpus.prepare('INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO NOTHING').run(metaKey(codingKey), deflateSync(JSON.stringify(kept)).toString('base64'));
}

/** The lexicon of a coding key; null where it is not kept. */
function keptLexicon(corpus: Corpus, codingKey: string): KeptLexicon | null {
  const value = corpus.prepare('SELECT value FROM meta WHERE key = ?').pluck().get(metaKey(codingKey)) as string | undefined;
  return value === undefined ? null : JSON.parse(inflateSync(Buffer.from(value, 'base64')).toString('utf8')) as KeptLexicon;
}

/** Forgets the lexicons that no report of the corpus was coded with. */
export function forgetLexicons(corpus: Corpus): void {
  corpus.prepare("DELETE FROM meta WHERE key LIKE 'lexicon %' AND substr(key, 9) NOT IN (SELECT DISTINCT coding_key FROM documents)").run();
}

/** What leads from a kept lexicon to another; null where more than entries, sets and cues differ, and everything has to be coded again. */
function changeSince(kept: KeptLexicon | null, now: KeptLexicon, lexicon: CompiledLexicon): LexiconChange | null {
  if (kept === null || kept.beside !== now.beside) return null;
  const others = ({ codebook, rules, facts, words }: LexiconTexts): string => JSON.stringify([codebook, rules, facts, words].map((source) => source?.text ?? null));
  return others(kept.texts) === others(now.texts) ? changeOf(lexiconOf(kept.texts), lexicon) : null;
}

/** For each coding key of a corpus what leads from the lexicon that it stands for to this one, found once; null where that is not known. */
export function changesTo(corpus: Corpus, now: KeptLexicon, lexicon: CompiledLexicon): (codingKey: string) => LexiconChange | null {
  const known = new Map<string, LexiconChange | null>();
  return (codingKey) => {
    let change = known.get(codingKey);
    if (change === undefined) known.set(codingKey, change = changeSince(keptLexicon(corpus, codingKey), now, lexicon));
    return change;
  };
}
