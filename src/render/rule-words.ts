/** What decided a coding, in words for a reader; rules that a lexicon's own files add go by their id. */
import type { ExplainedSwap } from '../coding/explain.ts';
import type { Language } from '../words/catalogue.ts';
import { cliWords } from '../words/cli.ts';
import { codingRules as en } from '../words/en/coding.ts';
import { codingRules as vi } from '../words/vi/coding.ts';

export function ruleWords(rule: string, language: Language): string {
  return (language === 'vi' ? vi : en)[rule] ?? rule;
}

/** Which code outweighed which, and every key word with what it weighs for the one and for the other. */
export function swapWords({ from, to, weights, words }: ExplainedSwap, language: Language): string {
  const between = ([one, other]: readonly number[]): string => `${one} → ${other}`;
  return `${from} → ${to}: ${between(weights)}; ${cliWords[language].inspect.keyWords}: ${words.map((word) => `«${word.words}» ${between(word.weights)}`).join(', ')}`;
}
