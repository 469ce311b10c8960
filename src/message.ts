/**
 * A problem with its place: what, where, and the facts that its sentence needs. The sentence itself (why, and what to do)
 * stands in the catalogue of words under the same rule, so that one message serves every language and every renderer.
 */

/** `error`: the report, or part of it, could not be used. `warning`: used, but look at it. `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** Where a problem stands. `start` and `end` are UTF-16 offsets into `report.text`; pages and lines count from 1. */
export interface Place {
  readonly file?: string;
  readonly page?: number;
  readonly start?: number;
  readonly end?: number;
  readonly line?: number;
  readonly column?: number;
}

/** The facts that a message's sentence is filled with: numbers, names, quotes. Plain JSON. */
export type MessageFacts = Readonly<Record<string, string | number>>;

export interface Message {
  /** The rule that found it, "room.problem" in kebab case: `ingest.encrypted`, `letterhead.late`. A key of the words. */
  readonly rule: string;
  readonly severity: Severity;
  readonly facts: MessageFacts;
  readonly place: Place;
}

/** Makes a message. Rules without facts or place may leave them out. */
export function message(rule: string, severity: Severity, facts: MessageFacts = {}, place: Place = {}): Message {
  return { rule, severity, facts, place };
}

/**
 * Thrown where work cannot start at all: a bad option, pipeline file, codebook or lexicon. The command line prints it as one
 * line (what, where, the likely mend) and exits with 2. Never thrown for a report.
 */
export class CannotWork extends Error {
  readonly problem: Message;
  constructor(problem: Message, options?: ErrorOptions) {
    super(problem.rule, options);
    this.name = 'CannotWork';
    this.problem = problem;
  }
}
