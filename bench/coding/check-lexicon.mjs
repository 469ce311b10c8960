// Runs the lexicon's examples: node bench/coding/check.mjs [ID-PREFIX…]; with --try "câu …" [SECTION]: explains one sentence.
import { join } from 'node:path';
import { dist, loadTolerant } from './load.mjs';

const { checkLexicon } = await import(join(dist, 'coding/check.js'));
const { trySentence } = await import(join(dist, 'coding/try.js'));
const lexicon = loadTolerant();
const args = process.argv.slice(2);
if (args[0] === '--try') {
  const told = trySentence(lexicon, args[1], args[2] === undefined || args[2] === 'none' ? null : args[2]);
  for (const one of told.matches) console.log(`${one.outcome.padEnd(8)} ${one.code.padEnd(22)} ${String(one.assertion ?? '-').padEnd(11)} ${one.entry}  «${one.words.join(' … ')}»  ${one.rule} ${one.by ?? ''}`);
  for (const one of told.cues) console.log(`cue      ${one.category.padEnd(22)} ${one.refused ?? 'acts'} ${one.id} «${one.words}» ${one.reach ? `→ «${told.text.slice(one.reach.start, one.reach.end)}»` : ''} ${one.by ?? ''}`);
} else {
  const { results, ...counts } = checkLexicon(lexicon);
  const shown = results.filter((one) => args.length === 0 || args.some((prefix) => one.id.startsWith(prefix)));
  for (const one of shown) console.log(`${one.severity} ${one.place.file}:${one.place.line} ${one.rule} ${one.id} [${one.twin}] «${one.text}» ${one.detail}`);
  console.log(JSON.stringify(counts), `${shown.filter((one) => one.severity === 'error').length} errors`);
}
