/** What a reader of one format gives; `readReport` makes the report of it. */
import type { Message } from '../message.ts';
import type { Format } from '../report.ts';
import type { RawNote, RawParagraph } from './assemble.ts';

export interface Reading {
  readonly format: Format;
  /** The reader's name: "docx", "mammoth" … */
  readonly reader: string;
  readonly paragraphs: readonly RawParagraph[];
  readonly notes: readonly RawNote[];
  readonly pages: number | null;
  /** Legacy encoding that was decoded, null for Unicode NFC. */
  readonly encoding: string | null;
  readonly messages: readonly Message[];
}
