/** The lexicon that a pipeline names, and those of earlier runs that the corpus keeps: from two of them follows what an edit can touch. */
import { deflateSync, inflateSync } from 'node:zlib';
import type { Corpus } from '../corpus/corpus.ts';
import { changeOf, type LexiconChange } from '../lexicon/change.ts';
import { lexiconOf, readLexicon, type LexiconTexts } from '../lexicon/files.ts';
import type { CompiledLexicon } from '../lexicon/lexicon.ts';
import type { SourceText } from '../lexicon/yaml-source.ts';
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

/** Of two lists of files those whose text the other has not. */
function apart(one: readonly SourceText[], other: readonly SourceText[]): [SourceText[], SourceText[]] {
  const without = (list: readonly SourceText[], known: readonly SourceText[]): SourceText[] => {
    const texts = new Set(known.map(({ text }) => text));
    return list.filter(({ text }) => !texts.has(text));
  };
  return [without(one, other), without(other, one)];
}

/** What leads from a kept lexicon to another; null where more than entries, sets and cues differ, and everything has to be coded again. */
function changeSince(kept: KeptLexicon | null, { beside, texts: now }: KeptLexicon): LexiconChange | null {
  if (kept === null || kept.beside !== beside) return null;
  const { texts: then } = kept;
  const written = (sources: readonly (SourceText | null)[]): string => JSON.stringify(sources.map((source) => source?.text ?? null));
  const others = ({ codebook, rules, facts, words, vocabulary }: LexiconTexts): string => written([codebook, rules, facts, words, vocabulary]);
  if (others(then) !== others(now)) return null;
  // What a file says hangs on no other file but those of the sets.
  const sameSets = written(then.sets) === written(now.sets);
  const [entriesThen, entriesNow] = sameSets ? apart(then.entries, now.entries) : [then.entries, now.entries];
  const [cuesThen, cuesNow] = sameSets ? apart(then.cues, now.cues) : [then.cues, now.cues];
  return changeOf(lexiconOf({ ...then, entries: entriesThen, cues: cuesThen, vocabulary: null }), lexiconOf({ ...now, entries: entriesNow, cues: cuesNow, vocabulary: null }));
}

/** For each coding key of a corpus what leads from the lexicon that it stands for to this one, found once; null where that is not known. */
export function changesTo(corpus: Corpus, now: KeptLexicon): (codingKey: string) => LexiconChange | null {
  const known = new Map<string, LexiconChange | null>();
  return (codingKey) => {
    let change = known.get(codingKey);
    if (change === undefined) known.set(codingKey, change = changeSince(keptLexicon(corpus, codingKey), now));
    return change;
  };
}
