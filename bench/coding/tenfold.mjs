// The same lexicon ten times: nine copies in which every syllable is replaced by another of the lexicon's own, so that the copies are as
// long and as branched as the original and begin with syllables as common, but say other things.
import { parse } from 'yaml';

/** The sources of the lexicon with nine swapped copies of its sets and entries. */
export function tenfold(lexicon, sources) {
  const words = [...lexicon.matcher.vocabulary.ids.keys()].filter((key) => /^\p{L}+$/u.test(key)).sort();
  const place = new Map(words.map((word, index) => [word, index]));
  const swapper = (copy) => (text) => text.replace(/\{\s*([^}]*?)\s*\}|\p{L}+/gu, (word, set) => {
    if (set !== undefined) return `{${set}-b${copy}}`;
    const at = place.get(word.toLowerCase());
    return at === undefined ? word : words[(at * 7 + copy * 131 + 17) % words.length];
  });
  const swapSets = (sets, copy, swap) => Object.fromEntries(Object.entries(sets ?? {}).map(([name, members]) => [`${name}-b${copy}`, [members].flat().map(swap)]));
  const copyOf = ({ name, text }, copy) => {
    const swap = swapper(copy);
    const file = parse(text);
    if (file === null) return { name: `${name}#${copy}`, text: '[]' };
    const entries = (Array.isArray(file) ? file : file.entries).map((entry) => ({
      id: `${entry.id}-b${copy}`, code: entry.code ?? file.code, patterns: entry.patterns.map(swap), weight: entry.weight ?? 1,
      ...Object.fromEntries(['unless', 'unless-statement', 'with', 'with-statement'].filter((key) => entry[key]).map((key) => [key, entry[key].map(swap)])),
    }));
    return { name: `${name}#${copy}`, text: JSON.stringify({ sets: swapSets(file.sets, copy, swap), entries }) };
  };
  const copies = Array.from({ length: 9 }, (_, index) => index + 1);
  return {
    ...sources,
    sets: [...sources.sets, ...copies.flatMap((copy) => sources.sets.map((one) => ({ name: `${one.name}#${copy}`, text: JSON.stringify(swapSets(parse(one.text), copy, swapper(copy))) })))],
    entries: [...sources.entries, ...copies.flatMap((copy) => sources.entries.map((one) => copyOf(one, copy)))],
  };
}
