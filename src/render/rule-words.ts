/** What a coding rule says to a reader; rules that a lexicon's own files add go by their id. */
import type { Language } from '../words/catalogue.ts';
import { codingRules as en } from '../words/en/coding.ts';
import { codingRules as vi } from '../words/vi/coding.ts';

export function ruleWords(rule: string, language: Language): string {
  return (language === 'vi' ? vi : en)[rule] ?? rule;
}
