import { message, type Message, type MessageFacts } from '../message.ts';

/** Thrown inside a reader where a file, or the rest of it, cannot be read; `readReport` turns it into the report's message. */
export class Unreadable extends Error {
  readonly problem: Message;
  constructor(rule: string, facts: MessageFacts = {}, options?: ErrorOptions) {
    super(rule, options);
    this.name = 'Unreadable';
    this.problem = message(rule, 'error', facts);
  }
}
