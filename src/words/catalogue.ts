/** What a message's sentence is made from: the shape that every room's list of sentences has, in each language. */
import type { MessageFacts } from '../message.ts';

export interface MessageWords {
  /** What is wrong and why, one plain sentence with its full stop. */
  readonly reason: (facts: MessageFacts) => string;
  /** What to do about it, one plain sentence; empty where there is nothing to do. */
  readonly hint: (facts: MessageFacts) => string;
}

export type MessageCatalogue = Readonly<Record<string, MessageWords>>;

export type Language = 'vi' | 'en';

/** A heading, label or note in both languages. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}
