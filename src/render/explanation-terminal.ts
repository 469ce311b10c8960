/** What a sentence gives and why, on a terminal: codings, matches that were rejected, cues and their reach. */
import colour from 'picocolors';
import type { Explanation } from '../coding/explain.ts';
import type { Language } from '../words/catalogue.ts';
import { cliWords } from '../words/cli.ts';
import { ruleWords, swapWords } from './rule-words.ts';

export function explanationTerminal(explanation: Explanation, language: Language): string {
  const words = cliWords[language];
  const { text } = explanation;
  const coded = explanation.matches.filter((match) => match.outcome === 'coded');
  const rejected = explanation.matches.filter((match) => match.outcome === 'rejected');
  const by = (name: string | null): string => (name === null ? '' : ` (${name})`);
  return [
    `${colour.dim(`[${explanation.section ?? '–'}]`)} ${text}`,
    colour.dim(`  ${explanation.clauses.map((clause) => text.slice(clause.start, clause.end)).join(' ‖ ')}`),
    '',
    ...(coded.length === 0 ? [`  ${words.inspect.none}`] : coded.map((match) =>
      `  ${colour.bold(match.code)} ${words.assertions[match.assertion ?? ''] ?? match.assertion} «${match.words.join(' … ')}» ${
        colour.dim(`${match.entry}, ${ruleWords(match.rule, language)}${by(match.by)}`)}`)),
    ...rejected.map((match) =>
      colour.dim(`  – ${match.code} ${words.inspect.rejected}: «${match.words.join(' … ')}» ${match.entry}, ${ruleWords(match.rule, language)}${by(match.by)}`)),
    ...explanation.swaps.map((swap) => colour.dim(`  ⇄ ${swapWords(swap, language)}`)),
    ...explanation.cues.map((cue) => {
      const reach = cue.reach === null ? '' : ` → «${text.slice(cue.reach.start, cue.reach.end)}»`;
      const refused = cue.refused === null ? '' : ` ${words.inspect.rejected}: ${ruleWords(cue.refused, language)}${by(cue.by)}`;
      return `  ${colour.cyan(cue.category)} «${cue.words}» ${colour.dim(`${cue.id}${reach}${refused}`)}`;
    }),
    ...explanation.standing.map((cue) => `  ${colour.cyan(cue.category)} «${cue.words}» ${colour.dim(cue.id)}`),
  ].join('\n');
}
