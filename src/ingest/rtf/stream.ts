/** One stream of paragraphs, cells and rows: the body, a note, a text box. */
import type { Cell, Content, Run } from '../wordprocessing/model.ts';

export class Stream {
  readonly content: Content[] = [];
  runs: Run[] = [];
  label = '';
  centered = false;
  level: number | null = null;
  inTable = false;
  private borders = false;
  private cell: Content[] = [];
  private cells: Cell[] = [];
  private merged: boolean[] = [];
  private mergedNow = false;

  /** \pard: the paragraph's properties are the usual ones again. */
  resetParagraph(): void {
    this.centered = false;
    this.level = null;
    this.inTable = false;
  }

  beginRow(): void {
    this.borders = false;
    this.merged = [];
    this.mergedNow = false;
  }

  /** A line is drawn around a cell. */
  drawBorder(): void {
    this.borders = true;
  }

  /** The cell being defined goes on with the one above it. */
  mergeUp(): void {
    this.mergedNow = true;
  }

  defineCell(): void {
    this.merged.push(this.mergedNow);
    this.mergedNow = false;
  }

  endParagraph(): void {
    const paragraph: Content = {
      kind: 'paragraph', runs: this.runs, style: undefined, label: this.label.replace(/[\uf020-\uf0ff]/g, '•').trim() || null, centered: this.centered,
      level: this.level, page: null, goesOn: false,
    };
    this.runs = [];
    this.label = '';
    if (this.inTable) {
      this.cell.push(paragraph);
      return;
    }
    if (this.cells.length > 0) this.endRow();
    this.content.push(paragraph);
  }

  endCell(): void {
    this.inTable = true;
    this.endParagraph();
    this.cells.push({ content: this.cell, continued: this.merged[this.cells.length] ?? false, span: 1 });
    this.cell = [];
  }

  endRow(): void {
    if (this.cell.length > 0) {
      this.cells.push({ content: this.cell, continued: false, span: 1 });
      this.cell = [];
    }
    if (this.cells.length === 0) return;
    const row = { cells: this.cells, deleted: false };
    this.cells = [];
    const last = this.content.at(-1);
    if (last?.kind !== 'table') {
      this.content.push({ kind: 'table', rows: [row], borders: this.borders });
      return;
    }
    last.rows.push(row);
    if (this.borders) last.borders = true;
  }
}
