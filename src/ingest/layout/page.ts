/**
 * What a page looks like to the layout, whether its words came from a text PDF or from OCR. Units are points (1/72 inch), the
 * origin is the top left corner of the upright page.
 */

/** Words of one style on one line, as the PDF or the OCR gave them. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The font's name; null where none is known. */
  readonly font: string | null;
}

/** A thin straight line: `from` to `to` along its direction, at `at` across it. */
export interface Rule {
  readonly horizontal: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface PageContent {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly rules: readonly Rule[];
}

/** A raised, smaller numeral or star: the mark of a note. `offset` stands in the line's text. */
export interface Mark {
  readonly offset: number;
  readonly label: string;
}

/** A footnote's label that OCR saw and could not read: the order of the notes tells which it is. */
export const unreadLabel = '0';

export interface Line {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly marks: readonly Mark[];
  /** Left end of each word after the first, for hanging indents: where the text after a label begins. */
  readonly textLeft: number;
  /** Width of the first word. */
  readonly firstWord: number;
}

/** A cell's words in reading order. */
export interface Cell {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface Row {
  readonly page: number;
  readonly cells: readonly Cell[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  readonly bold: boolean;
}

/** What stands on a page from top to bottom: lines of the text or of a column, and rows of tables. */
export type Item =
  | { readonly kind: 'line'; readonly line: Line; readonly column: number | null; readonly frame: Frame }
  | { readonly kind: 'row'; readonly row: Row };

/** The margins that a line stands between: the text body's, or its column's. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  /** Usual distance between the baselines of one paragraph. */
  readonly spacing: number;
  /** Where first lines of paragraphs usually begin; null where they begin at the margin. */
  readonly indent: number | null;
}
