/** Page by page: is there a text that can be trusted, or must the picture of the page be read? */
import type { Piece } from '../layout/page.ts';
import { vietnameseShare } from '../../vietnamese/syllables.ts';
import type { ExtractedPage } from './extract.ts';

/**
 * `text`: the page's own text. `layer`: a scan whose text layer is good Vietnamese, kept. `scan`: the picture has to be read.
 * `blank`: nothing on it.
 */
export type PageKind = 'text' | 'layer' | 'scan' | 'blank';

/** Pictures over more of the page than this make it a scan. */
const scanShare = 0.5;
/** Shares of syllables that are possible, and that carry a Vietnamese letter: prose has 0.97 and 0.75. */
const possible = 0.85;
const marked = 0.35;
/** Fewer words than this on a scan prove nothing: a watermark, the mark of a signing program. */
const fewWords = 25;

/** Words that tell whether a page's letters make sense. */
const enoughWords = 80;
const enoughPieces = 150;

function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join(' ');
}

/** Decides each page. A short page of a scan is of the same making as its longer ones: where those have a good layer, it has. */
export function decidePages(pages: readonly ExtractedPage[]): PageKind[] {
  const kinds = pages.map(decidePage);
  if (!kinds.includes('layer')) return kinds;
  return kinds.map((kind, index) => {
    const page = pages[index];
    if (kind !== 'scan' || !page || page.pictures < scanShare) return kind;
    const share = vietnameseShare(textOf([...page.pieces, ...page.layer]), 2000);
    return share.words > 0 && share.words < fewWords && share.share >= possible ? 'layer' : kind;
  });
}

function decidePage(page: ExtractedPage): PageKind {
  if (page.pictures >= scanShare) return decideScan(textOf([...page.pieces, ...page.layer]));
  if (page.pieces.length === 0) return page.pictures > 0.04 || page.drawings > 60 ? 'scan' : 'blank';
  const visible = textOf(page.pieces.slice(0, enoughPieces));
  const share = vietnameseShare(visible, enoughWords);
  // Letters that no reading makes sense of: a font without a table of characters.
  const garbled = share.words >= 30 ? share.share < 0.25 : unprintable(visible) > 0.3;
  return garbled && visible.length > 30 ? 'scan' : 'text';
}

function decideScan(text: string): PageKind {
  const share = vietnameseShare(text, 2000);
  if (share.words < fewWords) return 'scan';
  return share.share >= possible && share.markedShare >= marked ? 'layer' : 'scan';
}

function unprintable(text: string): number {
  const strange = text.match(/[\ufffd\p{Co}\p{Cc}]/gu)?.length ?? 0;
  return text.length === 0 ? 0 : strange / text.length;
}
