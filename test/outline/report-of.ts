/** Reports made from plain text, as the text reader makes them: paragraphs parted by empty lines, footnotes taken out. */
import { assemble, type RawParagraph } from '../../src/ingest/assemble.ts';
import type { Report } from '../../src/report.ts';

const note = /^[¹²³⁴-⁹]\s/u;

export interface Style {
  readonly bold?: boolean;
  readonly centered?: boolean;
  readonly level?: number;
}

/** A report of a text. Lines that begin with "**" are bold. */
export function reportOf(text: string, name = 'thu.txt'): Report {
  const paragraphs = text.normalize('NFC').split(/\n\s*\n/).filter((piece) => piece.trim() !== '' && !note.test(piece.trim()));
  const raw = paragraphs.map((piece): RawParagraph => {
    const bold = piece.trim().startsWith('**');
    return { text: piece.trim().replace(/^\*\*/, '').replace(/[¹²³⁴-⁹]/gu, ''), bold };
  });
  const assembled = assemble(raw);
  return {
    name, source: { format: 'text', bytes: text.length, sha256: '', pages: null, reader: 'text', encoding: null }, corrections: [],
    letterhead: null, sections: [], statements: [], codings: [], facts: [], messages: [], ...assembled,
  };
}
