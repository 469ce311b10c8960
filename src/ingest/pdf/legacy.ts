/** PDFs typed in TCVN3 or VNI fonts: their letters come out as Latin-1 and are decoded before the layout looks at them. */
import { decodeRuns, documentEncodings } from '../../vietnamese/legacy-runs.ts';
import type { PageContent } from '../layout/page.ts';

export interface Decoded {
  readonly pages: readonly PageContent[];
  readonly encoding: string | null;
}

/** High Latin-1 letters are in every legacy text and in few others: a cheap look before the statistics. */
const suspicious = /[\u00a1-\u00bf\u00d0\u00d7\u00de\u00f0\u00f7\u00fe]|[aoe][øùûõïâáàåãäêéèúüë]/;

export function decodeLegacyPages(pages: readonly PageContent[]): Decoded {
  if (!pages.some((page) => page.pieces.some((piece) => suspicious.test(piece.text)))) return { pages, encoding: null };
  const texts = pages.map((page) => page.pieces.map((piece) => piece.text).join(' '));
  const encodings = documentEncodings(texts);
  if (encodings.length === 0) return { pages, encoding: null };
  return {
    encoding: encodings[0] ?? null,
    pages: pages.map((page) => {
      const decoded = decodeRuns(page.pieces.map((piece) => ({ text: piece.text + ' ', font: piece.font })), encodings);
      return { ...page, pieces: page.pieces.map((piece, index) => ({ ...piece, text: (decoded[index] ?? piece.text).trimEnd() })) };
    }),
  };
}
