/** Codes a sentence that stands in no report: for examples, for trying out, and for explaining. */
import type { CompiledLexicon } from '../lexicon/lexicon.ts';
import { symbolsOf } from '../lexicon/symbols.ts';
import type { Report, Span, Statement } from '../report.ts';
import { codeReport } from './code.ts';
import { explainStatement, type Explanation } from './explain.ts';

/** A report of one statement. */
export function sentenceReport(text: string, section: string | null): Report {
  const statement: Statement = { id: 's0001', start: 0, end: text.length, kind: 'sentence', section, sectionIndex: null, block: 0, page: null };
  return {
    name: '', text, notes: [], corrections: [], letterhead: null, sections: [], statements: [statement], codings: [], facts: [], messages: [],
    source: { format: 'text', bytes: 0, sha256: '', pages: null, reader: 'text', encoding: null },
    blocks: [{
      start: 0, end: text.length, shape: 'paragraph', kind: 'paragraph', label: null, page: null, box: null, bold: false, italic: false, centered: false,
      size: null, level: null, column: null, cells: null,
    }],
  };
}

/** The codings of a sentence, with what matched and what was rejected. `section` is an outline id; null or "none" for text without an outline. */
export function trySentence(lexicon: CompiledLexicon, text: string, section: string | null = null): Explanation {
  const nfc = text.normalize('NFC');
  const report = sentenceReport(nfc, section === 'none' ? null : section);
  return explainStatement(codeReport(report, lexicon), lexicon, report.statements[0] as Statement, symbolsOf(nfc, lexicon.matcher.vocabulary));
}

export type { Explanation, Span };
