// How fast coding is, beside a plain multi-pattern scan of the same phrases in the same run, and what a tenfold lexicon costs.
// node bench/coding/speed.mjs [--chars 3000000]
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { dist, loadWithSources } from './load.mjs';
import { AhoCorasick } from './aho-corasick.mjs';
import { tenfold } from './tenfold.mjs';
import { goldReports } from './gold-reports.mjs';

const { codeReport } = await import(join(dist, 'coding/code.js'));
const { compileLexicon } = await import(join(dist, 'lexicon/compile.js'));
const shared = resolve(process.env.SOI_SHARED ?? '../shared');
const at = process.argv.indexOf('--chars');
const wanted = at < 0 ? 3_000_000 : Number(process.argv[at + 1]);

const reports = goldReports(join(shared, 'gold'), join(shared, 'reports'));
const size = reports.reduce((sum, one) => sum + one.text.length, 0);
const rounds = Math.max(1, Math.round(wanted / size));

function best(times, run) {
  let least = Infinity;
  for (let i = 0; i < times; i++) {
    // Processor time, so that what else runs on the machine does not count.
    const started = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(started);
    least = Math.min(least, (user + system) / 1e6);
  }
  return least;
}

function measure(name, lexicon) {
  const phrases = lexicon.matcher.automaton.segments.flatMap((segment) => literals(segment.tree, 60));
  const plain = new AhoCorasick([...new Set(phrases)]);
  let codings = 0;
  let hits = 0;
  const code = best(3, () => { codings = 0; for (let i = 0; i < rounds; i++) for (const report of reports) codings += codeReport(report, lexicon).codings.length; });
  const scan = best(3, () => { hits = 0; for (let i = 0; i < rounds; i++) for (const report of reports) hits += plain.count(report.text); });
  const chars = size * rounds;
  console.log(`${name}: ${lexicon.entries.length} entries, ${lexicon.matcher.automaton.segments.length} segments, ${phrases.length} phrases; coding ${(chars / code / 1e6).toFixed(2)} M chars/s (${codings / rounds} codings), plain scan ${(chars / scan / 1e6).toFixed(2)} M chars/s, ratio ${(code / scan).toFixed(2)}`);
}

/** Surface forms of a segment, at most `most`. */
function literals(tree, most) {
  switch (tree.kind) {
    case 'syllable': return [tree.key];
    case 'number': case 'comma': return [''];
    case 'option': return ['', ...literals(tree.part, most)];
    case 'choice': return tree.options.flatMap((one) => literals(one, most)).slice(0, most);
    case 'sequence': return tree.parts.reduce((heads, part) => {
      const tails = literals(part, most);
      return heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`.trim())).slice(0, most);
    }, ['']);
  }
}

console.log(`node ${process.version}, ${cpus()[0]?.model}, ${new Date().toISOString().slice(0, 10)}, ${(size * rounds / 1e6).toFixed(1)} M chars`);
const { lexicon, sources } = loadWithSources();
measure('lexicon', lexicon);
measure('tenfold', compileLexicon(tenfold(lexicon, sources)));
