/** The second reader: pdf-parse, when PDFium gives a file up. It knows no layout, so its text comes with a warning. */
import { message } from '../../message.ts';
import { emptyReport, type Report, type Source } from '../../report.ts';
import { assemble, type RawParagraph } from '../assemble.ts';
import { typedLabel } from '../labels.ts';
import type { Limits } from '../limits.ts';

export async function readWithPdfParse(name: string, bytes: Uint8Array, source: Source, limits: Limits): Promise<Report> {
  const given = emptyReport(name, source, [message('ingest.damaged', 'error')]);
  if (bytes.byteLength > limits.bytes) return given;
  try {
    const { PDFParse, VerbosityLevel } = await import('pdf-parse');
    // It takes the bytes for itself.
    const parser = new PDFParse({
      data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, isEvalSupported: false, stopAtErrors: false, disableFontFace: true,
    });
    try {
      const result = await parser.getText({ last: limits.pages, pageJoiner: '' });
      const paragraphs = result.pages.flatMap((page) => paragraphsOf(page.text.slice(0, limits.characters), page.num));
      const assembled = assemble(paragraphs);
      if (assembled.text.trim() === '') return given;
      const read = { ...source, pages: result.total, reader: 'pdf-parse' };
      return { ...emptyReport(name, read, [message('ingest.pdf-saved', 'warning', { reader: 'pdf-parse' })]), ...assembled };
    } finally {
      await parser.destroy();
    }
  } catch {
    return given;
  }
}

/** Lines joined where a sentence plainly goes on: all that a text without places allows. */
function paragraphsOf(text: string, page: number): RawParagraph[] {
  const made: { text: string; page: number }[] = [];
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '' || /^[-–]?\s*\d{1,4}\s*[-–]?$/.test(line)) continue;
    const last = made.at(-1);
    const runsOn = last && typedLabel(line).label === null && (/^\p{Ll}/u.test(line) || (last.text.length > 60 && !/[.;:!?]$/.test(last.text)));
    if (last && runsOn) last.text += ' ' + line;
    else made.push({ text: line, page });
  }
  return made;
}
