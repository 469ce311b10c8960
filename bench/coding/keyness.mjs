// Draws lexicons/vocabulary.yaml anew: node bench/coding/keyness.mjs GOLD_DIR… [--out FILE] [--most 250] [--outweighs 6]
// From hand-coded reports (folders of gold files) and the `yes` examples of the lexicon, the words of one and two syllables that are key for each
// code: weight = ln(p(word in statements of the code) / p(word in all statements)), the former with two statements of average wording added.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, loadWithSources } from './load.mjs';

const { foldSyllables, tokenKind } = await import(join(dist, 'vietnamese/folding.js'));
const { compileLexicon } = await import(join(dist, 'lexicon/compile.js'));
const { homeSection } = await import(join(dist, 'coding/check.js'));
const { trySentence } = await import(join(dist, 'coding/try.js'));
const { Vocabulary, symbol, symbolsOf } = await import(join(dist, 'lexicon/symbols.js'));

const LEAST_TIMES = 2;
const LEAST_WEIGHT = 0.4;
const MOST_WEIGHT = 2.5;
/** A pair says more than each of its halves, which stand in it too. */
const SHARE = [0.5, 0.6];
const WIDTH = 170;

const args = process.argv.slice(2);
const option = (name, otherwise) => {
  const at = args.indexOf(name);
  return at < 0 ? otherwise : args.splice(at, 2)[1];
};
const out = option('--out', 'lexicons/vocabulary.yaml');
const most = Number(option('--most', '250'));
const outweighs = Number(option('--outweighs', '6'));

const reports = args.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.json')).sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))));
const asserted = (codes) => [...new Set(codes.filter((one) => one.assertion !== 'mentioned').map((one) => one.code))];
const { lexicon, sources } = loadWithSources('lexicons', '');
const statements = [
  ...reports.flatMap((report) => report.statements.map((one) => ({ text: one.text, codes: asserted(one.codes) }))),
  ...lexicon.entries.flatMap((entry) => entry.yes.map((one) => ({ text: one.text, codes: asserted([{ code: one.code, assertion: one.assertion }]) }))).filter((one) => one.codes.length > 0),
].map((one) => ({ ...one, text: one.text.normalize('NFC') }));

const vocabulary = new Vocabulary();
for (const { text } of statements) {
  const { keys, kinds } = foldSyllables(text);
  keys.forEach((key, index) => { if (kinds[index] === tokenKind.word) vocabulary.intern(key); });
}
const keys = new Map([...vocabulary.ids].map(([key, id]) => [id, key]));

/** The words of a statement; each tells whether a capital inside the sentence makes it look like a name. */
function wordsOf(text) {
  const { ids, starts, length } = symbolsOf(text, vocabulary);
  const words = new Map();
  const note = (word, named) => words.set(word, (words.get(word) ?? true) && named);
  const named = (index) => index > 0 && ids[index - 1] !== symbol.bound && text[starts[index]] !== text[starts[index]].toLowerCase();
  for (let index = 0; index < length; index++) {
    const key = keys.get(ids[index]);
    if (key === undefined) continue;
    note(key, named(index));
    const next = index + 1 < length ? keys.get(ids[index + 1]) : undefined;
    if (next !== undefined) note(`${key} ${next}`, named(index) || named(index + 1));
  }
  return words;
}

const standing = new Map();
const plain = new Set();
const byCode = new Map();
for (const { text, codes } of statements) {
  for (const [word, named] of wordsOf(text)) {
    standing.set(word, (standing.get(word) ?? 0) + 1);
    if (!named) plain.add(word);
    for (const code of codes) {
      const { times } = byCode.get(code) ?? byCode.set(code, { times: new Map() }).get(code);
      times.set(word, (times.get(word) ?? 0) + 1);
    }
  }
}
for (const [code, one] of byCode) one.statements = statements.filter(({ codes }) => codes.includes(code)).length;

const order = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function keyWords({ times, statements: own }) {
  const words = [];
  for (const [word, count] of times) {
    if (count < LEAST_TIMES || !plain.has(word) || /\d/u.test(word)) continue;
    const usual = standing.get(word) / statements.length;
    const weight = Math.log((count + 2 * usual) / (own + 2) / usual);
    if (weight >= LEAST_WEIGHT) words.push({ word, count, weight: Math.min(weight, MOST_WEIGHT) * SHARE[word.includes(' ') ? 1 : 0] });
  }
  return words.sort((a, b) => b.weight * b.count - a.weight * a.count || order(a.word, b.word)).slice(0, most);
}

function linesOf(words) {
  const byWeight = new Map();
  for (const one of words) {
    const weight = one.weight.toFixed(1);
    byWeight.set(weight, [...byWeight.get(weight) ?? [], one]);
  }
  return [...byWeight].sort(([a], [b]) => b - a).flatMap(([weight, group]) => {
    const lines = [];
    for (const { word } of group.sort((a, b) => order(a.word, b.word))) {
      const last = lines.length - 1;
      if (last < 0 || lines[last].length + word.length > WIDTH) lines.push(`  - ${Number(weight)} ${word}`);
      else lines[last] += `, ${word}`;
    }
    return lines;
  });
}

const chosen = new Map([...byCode].sort(([a], [b]) => order(a, b)).map(([code, one]) => [code, keyWords(one)]).filter(([, words]) => words.length > 0));
const textOf = () => `# Words that are key for each code: a weight, and the words of one or two syllables that have it. Where the words of a statement weigh this much more
# for another code of the facet than for the one that an entry found ("outweighs"), that one is coded. Explained in README.md.
# Drawn by bench/coding/keyness.mjs from ${reports.length} hand-coded reports and the lexicon's own examples; not written by hand.
outweighs: ${outweighs}
words:
${[...chosen].map(([code, words]) => ` ${code}:\n${linesOf(words).join('\n')}`).join('\n')}
`;

const examples = [...lexicon.entries, ...lexicon.cues].flatMap((one) => [...one.yes.map((example) => ({ ...example, wanted: true })), ...one.no.map((example) => ({ ...example, wanted: false }))])
  .filter((one) => one.code !== null).map((one) => ({ ...one, section: one.section ?? homeSection(lexicon, one.code) }));
for (const { text, section, codes } of reports.flatMap((report) => report.statements)) for (const code of asserted(codes)) examples.push({ text, section, code, wanted: true });

/** The words, as "code word", that have to go so that no example, and no hand-coded statement that entries code right, comes out otherwise than by entries alone. */
function misleading() {
  const trial = compileLexicon({ ...sources, vocabulary: { name: out, text: textOf() } });
  const dropped = new Set();
  for (const { text, section, code, wanted } of examples) {
    for (const { from, to, weights, words } of trySentence(trial, text, section).swaps) {
      if (code !== (wanted ? from : to)) continue;
      const apart = ({ weights: [one, other] }) => other - one;
      let margin = weights[1] - weights[0];
      for (const word of words.toSorted((a, b) => apart(b) - apart(a) || order(a.words, b.words))) {
        if (margin < outweighs - 1e-6) break;
        margin -= word.weights[1];
        dropped.add(`${to} ${[...foldSyllables(word.words).keys].filter((key) => /\p{L}/u.test(key)).join(' ')}`);
      }
    }
  }
  return dropped;
}

let dropped = 0;
for (let drop = misleading(); drop.size > 0; drop = misleading()) {
  for (const [code, words] of chosen) chosen.set(code, words.filter(({ word }) => !drop.has(`${code} ${word}`)));
  dropped += drop.size;
}
writeFileSync(out, textOf());
console.log(`${out}: ${chosen.size} codes, ${[...chosen.values()].reduce((sum, words) => sum + words.length, 0)} words (${dropped} dropped for examples) from ${reports.length} reports, ${statements.length} statements`);
