/** What the readers of word processors' files (DOCX, DOC, RTF, ODT) see: paragraphs of runs, and tables, in the order of the file. */

export interface Run {
  readonly text: string;
  readonly font: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number | null;
  readonly hidden: boolean;
  /** Set for the mark of a note; `text` is then a mark of the author's own, or empty. */
  readonly note?: NoteReference;
}

export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  /** The author typed the mark; it is the run's text. */
  readonly custom: boolean;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  runs: Run[];
  readonly style: string | undefined;
  readonly label: string | null;
  readonly centered: boolean;
  readonly level: number | null;
  readonly page: number | null;
  /** Goes on in the next paragraph: its own mark was deleted in a tracked change. */
  readonly goesOn: boolean;
}

export interface Cell {
  readonly content: Content[];
  /** Continues the cell above it. */
  continued: boolean;
  span: number;
}

export interface Row {
  readonly cells: Cell[];
  deleted: boolean;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: Row[];
  /** Whether lines are drawn; null where nothing says. */
  borders: boolean | null;
}

export type Content = Paragraph | Table;
