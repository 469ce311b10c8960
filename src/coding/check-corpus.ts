/** What only a corpus shows about a lexicon: entries that match nowhere, entries that others always beat, codes that take the same words. */
import type { CompiledLexicon, Entry } from '../lexicon/lexicon.ts';
import { symbolAt, symbolsOf } from '../lexicon/symbols.ts';
import type { Report } from '../report.ts';
import type { CheckResult } from './check.ts';
import { StandingCues } from './standing.ts';
import { codeStatement, settingOf } from './statement.ts';

/** From this many common places on, and this share of the rarer entry's places, two codes are told to overlap. */
const LEAST_COMMON = 5;
const LEAST_SHARE = 0.6;

interface Use {
  matched: number;
  coded: number;
  readonly beatenBy: Map<string, number>;
  readonly beside: Map<string, number>;
}

function result(rule: string, severity: CheckResult['severity'], entry: Entry, detail: string): CheckResult {
  return { rule, severity, id: entry.id, place: entry.place, text: entry.patterns[0] ?? '', twin: 'plain', detail };
}

/** Patterns that stand twice in the lexicon: the same words, gaps and options. Needs no corpus. */
export function duplicates(lexicon: CompiledLexicon): CheckResult[] {
  const seen = new Map<string, Entry>();
  const out: CheckResult[] = [];
  for (const entry of lexicon.entries) {
    for (const pattern of entry.patterns) {
      const key = `${entry.code} ${pattern.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, entry);
      else out.push({ ...result('check.duplicate', 'warning', entry, first.id), text: pattern });
    }
  }
  return out;
}

/** Runs the lexicon over reports and tells of dead, shadowed and overlapping entries. */
export function checkOverCorpus(lexicon: CompiledLexicon, reports: Iterable<Report>): CheckResult[] {
  const uses = new Map<string, Use>(lexicon.entries.map((entry) => [entry.id, { matched: 0, coded: 0, beatenBy: new Map(), beside: new Map() }]));
  const add = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
  for (const report of reports) {
    const symbols = symbolsOf(report.text, lexicon.matcher.vocabulary, report.corrections);
    const standing = new StandingCues(lexicon, report, symbols);
    for (const statement of report.statements) {
      const { candidates } = codeStatement(lexicon, symbols, symbolAt(symbols, statement.start), symbolAt(symbols, statement.end), settingOf(lexicon, report, statement, standing.above(statement)));
      for (const one of candidates) {
        const use = uses.get(one.hit.entry.id);
        // Codings by key words are no entry's.
        if (use === undefined) continue;
        use.matched++;
        if (one.rejected === null) use.coded++;
        else if (one.by !== null && (one.rejected === 'same-code' || one.rejected === 'narrower')) add(use.beatenBy, one.by);
        for (const other of candidates) {
          if (other.code.id === one.code.id || other.code.facet !== one.code.facet || other.rejected !== null || one.rejected !== null) continue;
          if (other.hit.runs.some(([from, to]) => one.hit.runs.some((run) => run[0] === from && run[1] === to))) add(use.beside, other.hit.entry.id);
        }
      }
    }
  }
  const out: CheckResult[] = [];
  for (const entry of lexicon.entries) {
    const use = uses.get(entry.id) as Use;
    if (use.matched === 0) {
      out.push(result('check.dead', 'info', entry, ''));
      continue;
    }
    const strongest = [...use.beatenBy].toSorted((a, b) => b[1] - a[1])[0];
    if (use.coded === 0 && strongest !== undefined && use.matched >= LEAST_COMMON) out.push(result('check.shadowed', 'warning', entry, strongest[0]));
    for (const [other, times] of [...use.beside].toSorted((a, b) => b[1] - a[1])) {
      if (times >= LEAST_COMMON && times / use.matched >= LEAST_SHARE) out.push(result('check.overlap', 'info', entry, other));
    }
  }
  return out;
}
