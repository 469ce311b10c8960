/**
 * Runs a lexicon's own examples: every `yes` and `no` of every entry and cue, each also line-wrapped, in NFD, and with the old tone
 * placement. Pure: gives results, prints nothing.
 */
import type { CompiledLexicon, Cue, Entry, Example, SourcePlace } from '../lexicon/lexicon.ts';
import { symbolsOf } from '../lexicon/symbols.ts';
import type { Assertion, Coding } from '../report.ts';
import { codeReport } from './code.ts';
import { scanCues, scanStatement } from './scan.ts';
import { sentenceReport } from './try.ts';
import { twins, type Twin } from './twins.ts';

export interface CheckResult {
  /** `check.yes` the entry did not give its code; `check.no` the code came out; `check.no-example`, `check.cue-yes`, `check.cue-no` … */
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** Entry or cue. */
  readonly id: string;
  readonly place: SourcePlace;
  /** The example, or the words that the problem is about. */
  readonly text: string;
  readonly twin: Twin['name'];
  readonly detail: string;
}

export interface CheckSummary {
  readonly entries: number;
  readonly cues: number;
  /** Examples run, twins counted. */
  readonly examples: number;
  readonly results: readonly CheckResult[];
}

/** Where an example of a code stands when it does not say: the first section that is for the code's facet (and kind, holder, group). */
export function homeSection(lexicon: CompiledLexicon, code: string): string | null {
  const { codebook } = lexicon;
  const known = codebook.codes.get(code);
  if (known === undefined) return null;
  const fitting = codebook.outline.filter((section) => section.facets.includes(known.facet));
  const claims = (mine: string | null, theirs: string | null): number => theirs === null ? 0 : theirs === mine ? 1 : -10;
  const score = (section: (typeof fitting)[number]): number => claims(known.kind, section.kind) + claims(known.holder, section.holder) + claims(known.group, section.group);
  const best = [...fitting].toSorted((a, b) => score(b) - score(a))[0];
  return best?.id ?? null;
}

function codingsOf(lexicon: CompiledLexicon, text: string, section: string | null): readonly Coding[] {
  return codeReport(sentenceReport(text.normalize('NFC'), section), lexicon).codings;
}

function isFinding(assertion: Assertion): boolean {
  return assertion !== 'mentioned';
}

const isNone = (section: string | null): string | null => section === 'none' ? null : section;

function checkEntry(lexicon: CompiledLexicon, entry: Entry, results: CheckResult[]): number {
  let run = 0;
  const tell = (rule: string, example: Example, twin: Twin, detail: string): void => {
    results.push({ rule, severity: 'error', id: entry.id, place: entry.place, text: example.text, twin: twin.name, detail });
  };
  for (const example of entry.yes) {
    const section = isNone(example.section ?? homeSection(lexicon, entry.code));
    for (const twin of twins(example.text)) {
      run++;
      const codings = codingsOf(lexicon, twin.text, section);
      const own = codings.find((coding) => coding.code === entry.code);
      if (own === undefined) tell('check.yes', example, twin, '');
      else if (example.assertion === null ? !isFinding(own.assertion) : own.assertion !== example.assertion) {
        tell('check.yes-assertion', example, twin, `${own.assertion} (${own.rule}${own.cue === null ? '' : `: ${own.cue.id}`})`);
      } else if (own.entry !== entry.id && twin.name === 'plain' && !matchesItself(lexicon, entry, twin.text, section)) {
        tell('check.yes-other', example, twin, own.entry);
      } else continue;
      break;
    }
  }
  for (const example of entry.no) {
    const section = isNone(example.section ?? homeSection(lexicon, entry.code));
    for (const twin of twins(example.text)) {
      run++;
      const own = codingsOf(lexicon, twin.text, section).find((coding) => coding.code === entry.code);
      if (own === undefined || !isFinding(own.assertion)) continue;
      if (example.assertion !== null && own.assertion !== example.assertion) continue;
      tell('check.no', example, twin, `${own.assertion} (${own.entry})`);
      break;
    }
  }
  return run;
}

function matchesItself(lexicon: CompiledLexicon, entry: Entry, text: string, section: string | null): boolean {
  const nfc = text.normalize('NFC');
  const symbols = symbolsOf(nfc, lexicon.matcher.vocabulary);
  return scanStatement(lexicon, symbols, 0, symbols.length, { section, soft: false }).entries.some((hit) => hit.entry.id === entry.id && hit.refused === null);
}

function checkCue(lexicon: CompiledLexicon, cue: Cue, results: CheckResult[]): number {
  let run = 0;
  const fires = (text: string, section: string | null): boolean => {
    const symbols = symbolsOf(text.normalize('NFC'), lexicon.matcher.vocabulary);
    return scanCues(lexicon, symbols, 0, symbols.length, { section, soft: false }).some((hit) => hit.cue.id === cue.id && hit.refused === null);
  };
  const tell = (rule: string, example: Example, twin: Twin, detail: string): void => {
    results.push({ rule, severity: 'error', id: cue.id, place: cue.place, text: example.text, twin: twin.name, detail });
  };
  for (const [examples, wanted] of [[cue.yes, true], [cue.no, false]] as const) {
    for (const example of examples) {
      const section = isNone(example.section ?? (example.code === null ? cue.sections?.[0] ?? null : homeSection(lexicon, example.code)));
      for (const twin of twins(example.text)) {
        run++;
        if (example.code === null) {
          if (fires(twin.text, section) === wanted) continue;
          tell(wanted ? 'check.cue-yes' : 'check.cue-no', example, twin, '');
          break;
        }
        const own = codingsOf(lexicon, twin.text, section).find((coding) => coding.code === example.code);
        const right = own !== undefined && (example.assertion === null || own.assertion === example.assertion);
        if (right === wanted) continue;
        tell(wanted ? 'check.cue-yes' : 'check.cue-no', example, twin, own === undefined ? '-' : `${own.code} ${own.assertion} (${own.rule}${own.cue === null ? '' : `: ${own.cue.id}`})`);
        break;
      }
    }
  }
  return run;
}

/** Runs all examples. Errors first, in order of the files. */
export function checkLexicon(lexicon: CompiledLexicon): CheckSummary {
  const results: CheckResult[] = [];
  let examples = 0;
  for (const entry of lexicon.entries) {
    examples += checkEntry(lexicon, entry, results);
    if (entry.yes.length === 0) {
      results.push({ rule: 'check.no-example', severity: 'warning', id: entry.id, place: entry.place, text: entry.patterns[0] ?? '', twin: 'plain', detail: '' });
    }
  }
  for (const cue of lexicon.cues) examples += checkCue(lexicon, cue, results);
  return { entries: lexicon.entries.length, cues: lexicon.cues.length, examples, results };
}
