/** What every renderer is told. */
import type { Language } from '../words/catalogue.ts';

export interface RenderOptions {
  readonly language: Language;
  /** Applied to all words that come from a report before they are written: masks names of people, or changes nothing. */
  readonly mask: (words: string) => string;
}
