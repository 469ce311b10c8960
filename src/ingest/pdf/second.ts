/** The second reader: pdf-parse, when PDFium gives a file up. It knows no layout, so its text comes with a warning. */
import { message } from '../../message.ts';
import { emptyReport, type Report, type Source } from '../../report.ts';
import { assemble, type RawParagraph } from '../assemble.ts';
import { typedLabel } from '../labels.ts';
import type { Limits } from '../limits.ts';
import { keepingBuiltins } from './builtins.ts';

export async function readWithPdfParse(name: string, bytes: Uint8Array, source: Source, limits: Limits): Promise<Report> {
  const given = emptyReport(name, source, [message('ingest.damaged', 'error')]);
  if (bytes.byteLength > limits.bytes) return given;
  try {
    const { total, pages } = await keepingBuiltins(() => textOf(bytes, limits));
    const assembled = assemble(pages.flatMap((page) => paragraphsOf(page.text.slice(0, limits.characters), page.num)));
    if (assembled.text.trim() === '') return given;
    const read = { ...source, pages: total, reader: 'pdf-parse' };
    return { ...emptyReport(name, read, [message('ingest.pdf-saved', 'warning', { reader: 'pdf-parse' })]), ...assembled };
  } catch {
    return given;
  }
}

/** Loads the reader where it is needed: it loads further parts of itself while it reads. */
async function textOf(bytes: Uint8Array, limits: Limits): Promise<{ readonly total: number; readonly pages: readonly { readonly text: string; readonly num: number }[] }> {
  const { PDFParse, VerbosityLevel } = await import('pdf-parse');
  // It takes the bytes for itself.
  const parser = new PDFParse({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, isEvalSupported: false, stopAtErrors: false, disableFontFace: true });
  try {
    return await parser.getText({ last: limits.pages, pageJoiner: '' });
  } finally {
    await parser.destroy();
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
