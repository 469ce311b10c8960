/** What the lexicon as it stands would change in the corpus. */
import { diffLexicon, type CodingChange, type CodingMark } from '../coding/diff.ts';
import { readCorpus, type Corpus } from '../corpus/corpus.ts';
import { loader } from '../corpus/load.ts';
import { statementId } from '../corpus/save.ts';
import { lexiconOf } from '../lexicon/files.ts';
import { corpusFile } from './files.ts';
import { stageKeys } from './keys.ts';
import { changesTo, lexiconTexts } from './lexicon.ts';
import type { Pipeline } from './load.ts';

/** What reports were coded with, as far as a change is told by it: all of a report, or only in some statements. */
function codingMarks(corpus: Corpus): (name: string, statements: ReadonlySet<string> | null) => CodingMark[] {
  const marks = corpus.prepare(`SELECT c.statement, code, assertion, start, "end", entry FROM codings c JOIN documents d ON d.id = c.document
    WHERE d.name = ? ORDER BY c.statement, c.ordinal`);
  return (name, statements) => (marks.all(name) as (Omit<CodingMark, 'statement'> & { readonly statement: number })[])
    .map((mark) => ({ ...mark, statement: statementId(mark.statement) }))
    .filter(({ statement }) => statements?.has(statement) ?? true);
}

/** Report by report, in order of their names; reports that no edit can touch are passed over unread. Throws CannotWork. */
export function* diffCorpus(pipeline: Pipeline): Generator<CodingChange> {
  const texts = lexiconTexts(pipeline);
  const lexicon = lexiconOf(texts);
  const { besideLexicon, coding } = stageKeys(pipeline, texts);
  const corpus = readCorpus(corpusFile(pipeline));
  try {
    const { names, codedText, load } = loader(corpus);
    const marksOf = codingMarks(corpus);
    const changeFrom = changesTo(corpus, { beside: besideLexicon, texts });
    for (const name of names()) {
      const coded = codedText(name)!;
      if (coded.codingKey === coding) continue;
      const change = changeFrom(coded.codingKey);
      if (change !== null && !change.mayTouch(change.symbolsOf(coded))) continue;
      const report = load(name, ['notes', 'codings', 'facts', 'messages'], coded)!;
      yield* diffLexicon(report, lexicon, change, (statements) => marksOf(name, statements));
    }
  } finally {
    corpus.close();
  }
}
