// Codes the gold's own statements and scores them: node bench/coding/score-gold.mjs [--errors] [--only NAME,…] [--facet hv|hq|kq|cq|gp]
// Environment: SOI_DIST (built code, default dist), SOI_SHARED (folder with gold/, reports/, tools/, default ../shared).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync, mkdirSync, copyFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { dist, loadTolerant } from './load.mjs';
import { goldReports } from './gold-reports.mjs';

const shared = resolve(process.env.SOI_SHARED ?? '../shared');
const { codeReport } = await import(join(dist, 'coding/code.js'));

const args = process.argv.slice(2);
const value = (name) => { const at = args.indexOf(name); return at < 0 ? null : args[at + 1]; };
const only = value('--only')?.split(',') ?? null;
const facet = value('--facet');
const lexicon = loadTolerant();
const work = mkdtempSync(join(tmpdir(), 'soi-score-'));
const goldDir = join(work, 'gold');
mkdirSync(goldDir);
const wanted = (name) => only === null || only.some((one) => name.startsWith(one));
for (const file of readdirSync(join(shared, 'gold'))) if (wanted(file)) copyFileSync(join(shared, 'gold', file), join(goldDir, file));
const lines = [];
for (const report of goldReports(join(shared, 'gold'), join(shared, 'reports'))) {
  if (!wanted(report.name)) continue;
  const coded = codeReport(report, lexicon);
  for (const statement of coded.statements) {
    lines.push(JSON.stringify({
      report: report.name, section: statement.section, text: report.text.slice(statement.start, statement.end),
      codes: coded.codings.filter((c) => c.statement === statement.id).map((c) => ({ code: c.code, assertion: c.assertion, evidence: report.text.slice(c.start, c.end), rule: `${c.entry} ${c.rule} ${c.cue?.id ?? ''}` })),
    }));
  }
}
const file = join(work, 'statements.jsonl');
writeFileSync(file, lines.join('\n'));
const out = execFileSync('node', [join(shared, 'tools/score.mjs'), goldDir, file, ...args.filter((a) => a === '--errors' || a === '--json')], { encoding: 'utf8', maxBuffer: 1e8 });
console.log(facet === null ? out : out.split('\n').filter((line) => !/^\S+ s\d+ /.test(line) || line.includes(` ${facet}.`)).join('\n'));
console.log(`${lexicon.entries.length} entries, ${lexicon.cues.length} cues; statements in ${file}`);
