/** What the lexicon as it stands would change in the corpus. */
import { diffLexicon, type CodingChange } from '../coding/diff.ts';
import { readCorpus } from '../corpus/corpus.ts';
import { loader } from '../corpus/load.ts';
import { lexiconOf } from '../lexicon/files.ts';
import { corpusFile } from './files.ts';
import { stageKeys } from './keys.ts';
import { changesTo, lexiconTexts } from './lexicon.ts';
import type { Pipeline } from './load.ts';

/** Report by report, in order of their names; reports that no edit can touch are passed over unread. Throws CannotWork. */
export function* diffCorpus(pipeline: Pipeline): Generator<CodingChange> {
  const texts = lexiconTexts(pipeline);
  const lexicon = lexiconOf(texts);
  const { besideLexicon, coding } = stageKeys(pipeline, texts);
  const corpus = readCorpus(corpusFile(pipeline));
  try {
    const { names, codedText, load } = loader(corpus);
    const changeFrom = changesTo(corpus, { beside: besideLexicon, texts }, lexicon);
    for (const name of names()) {
      const coded = codedText(name)!;
      if (coded.codingKey === coding) continue;
      const change = changeFrom(coded.codingKey);
      if (change === null || change.mayTouch(change.symbolsOf(coded))) yield* diffLexicon(load(name, ['notes', 'facts', 'messages'])!, lexicon, change);
    }
  } finally {
    corpus.close();
  }
}
