/** The words for people: one catalogue a language, made from one list a room. */
import type { Message } from '../message.ts';
import type { Language, MessageCatalogue, MessageWords } from './catalogue.ts';
import { codingMessages as codingEn } from './en/coding.ts';
import { corpusMessages as corpusEn } from './en/corpus.ts';
import { factsMessages as factsEn } from './en/facts.ts';
import { ingestMessages as ingestEn } from './en/ingest.ts';
import { lexiconMessages as lexiconEn } from './en/lexicon.ts';
import { outlineMessages as outlineEn } from './en/outline.ts';
import { pipelineMessages as pipelineEn } from './en/pipeline.ts';
import { codingMessages as codingVi } from './vi/coding.ts';
import { corpusMessages as corpusVi } from './vi/corpus.ts';
import { factsMessages as factsVi } from './vi/facts.ts';
import { ingestMessages as ingestVi } from './vi/ingest.ts';
import { lexiconMessages as lexiconVi } from './vi/lexicon.ts';
import { outlineMessages as outlineVi } from './vi/outline.ts';
import { pipelineMessages as pipelineVi } from './vi/pipeline.ts';

/** Every message rule with its sentences, by language. */
export const messageWords: Readonly<Record<Language, MessageCatalogue>> = {
  vi: { ...ingestVi, ...outlineVi, ...lexiconVi, ...codingVi, ...factsVi, ...pipelineVi, ...corpusVi },
  en: { ...ingestEn, ...outlineEn, ...lexiconEn, ...codingEn, ...factsEn, ...pipelineEn, ...corpusEn },
};

function entry(rule: string, language: Language): MessageWords | undefined {
  return messageWords[language][rule];
}

/** The sentence that says what is wrong. A rule that the catalogue lacks gives its own name, so nothing is ever lost. */
export function reason(problem: Message, language: Language): string {
  return entry(problem.rule, language)?.reason(problem.facts) ?? problem.rule;
}

/** The sentence that says what to do; empty where there is nothing to do. */
export function hint(problem: Message, language: Language): string {
  return entry(problem.rule, language)?.hint(problem.facts) ?? '';
}
