import type { MessageCatalogue } from '../catalogue.ts';

const likely = (suggestion: string | number | undefined): string => suggestion ? `Perhaps: ${suggestion}` : '';
const pattern = (facts: Readonly<Record<string, string | number>>): string => `in the pattern "${facts['pattern']}", character ${facts['at']}`;

export const lexiconMessages: MessageCatalogue = {
  'lexicon.file': { reason: () => 'The lexicon file or folder cannot be read.', hint: () => 'Check the path and the right to read it.' },
  'lexicon.file-big': { reason: (f) => `The lexicon file is larger than ${f['limit']} bytes.`, hint: () => 'Split it: one file a code.' },
  'lexicon.yaml': { reason: (f) => `The YAML cannot be read: ${f['problem']}.`, hint: () => 'Put every pattern in double quotes and check the indentation.' },
  'lexicon.key': { reason: (f) => `There is no field named "${f['key']}".`, hint: (f) => likely(f['suggestion']) },
  'lexicon.shape': { reason: (f) => `The field "${f['key']}" has a value of the wrong kind: ${f['problem']}.`, hint: () => 'See the shape of an entry in lexicons/README.md.' },
  'lexicon.facet': { reason: (f) => `There is no facet named "${f['facet']}".`, hint: (f) => likely(f['suggestion']) },
  'lexicon.code-twice': { reason: (f) => `The code "${f['code']}" is declared twice.`, hint: () => 'Remove one of the two.' },
  'lexicon.code-missing': { reason: (f) => `The entry "${f['entry']}" does not say which code it is for.`, hint: () => 'Add "code:" at the top of the file or in the entry.' },
  'lexicon.code-unknown': { reason: (f) => `The codebook has no code "${f['code']}".`, hint: (f) => likely(f['suggestion']) },
  'lexicon.entry-twice': { reason: (f) => `The entry "${f['entry']}" stands twice.`, hint: () => 'Rename one of the two.' },
  'lexicon.category-unknown': { reason: (f) => `There is no category of cues named "${f['category']}".`, hint: (f) => likely(f['suggestion']) },
  'lexicon.set-twice': { reason: (f) => `The set "${f['set']}" is declared twice.`, hint: () => 'Merge the two or rename one.' },
  'lexicon.set-empty': { reason: (f) => `The set "${f['set']}" has no words.`, hint: () => 'Add at least one word or remove the set.' },
  'lexicon.set-unknown': { reason: (f) => `There is no set named "${f['found']}", ${pattern(f)}.`, hint: (f) => likely(f['suggestion']) },
  'lexicon.set-circle': { reason: (f) => `The sets use each other in a circle: ${f['found']}.`, hint: () => 'Take one set out of the circle.' },
  'lexicon.pattern-mark': { reason: (f) => `The character "${f['found']}" cannot stand here, ${pattern(f)}.`, hint: (f) => likely(f['suggestion']) },
  'lexicon.pattern-open': { reason: (f) => `The mark "${f['found']}" is never closed, ${pattern(f)}.`, hint: (f) => likely(f['suggestion']) },
  'lexicon.pattern-empty': { reason: (f) => `An alternative is empty, ${pattern(f)}.`, hint: () => 'Write its words or remove the "|"; what may be missing stands in [ ].' },
  'lexicon.pattern-deep': { reason: (f) => `The brackets are nested too deeply, ${pattern(f)}.`, hint: () => 'Make a named set of the inner part.' },
  'lexicon.pattern-set': { reason: (f) => `The name of the set cannot be read, ${pattern(f)}.`, hint: (f) => likely(f['suggestion']) },
  'lexicon.pattern-gap': { reason: (f) => `The gap "${f['found']}" cannot be used, ${pattern(f)}.`, hint: (f) => likely(f['suggestion']) },
  'lexicon.pattern-many': { reason: (f) => `The pattern can be put together in too many ways (${f['found']}).`, hint: () => 'Use fewer alternatives that hold gaps, or split it into several patterns.' },
  'lexicon.pattern-nothing': { reason: (f) => `The pattern "${f['pattern']}" could match nothing at all.`, hint: () => 'At least one word must stand outside [ ].' },
  'lexicon.key-weight': { reason: (f) => `The line "${f['found']}" does not begin with a weight above zero.`, hint: (f) => likely(f['suggestion']) },
  'lexicon.key-word': { reason: (f) => `"${f['found']}" is no key word: one or two syllables, without numbers or marks.`, hint: (f) => likely(f['suggestion']) },
  'lexicon.key-word-twice': { reason: (f) => `The key word "${f['found']}" has a weight for this code already.`, hint: () => 'Remove one of the two.' },
};
