/** The tables that are open while a part is walked: rows, cells, what is merged, and whether lines are drawn. */
import type { Attributes } from '../package/xml.ts';
import type { Cell, Row, Table } from '../wordprocessing/model.ts';
import { isLine, type Styles } from './styles.ts';

interface OpenTable {
  readonly table: Table;
  row: Row | null;
  cell: Cell | null;
}

const widestSpan = 64;

export class OpenTables {
  private readonly tables: OpenTable[] = [];
  /** Elements that hold borders and are open. */
  private borders = 0;
  private readonly styles: Styles;

  constructor(styles: Styles) {
    this.styles = styles;
  }

  /** Whether any table is open. */
  get inside(): boolean {
    return this.tables.length > 0;
  }

  /** Takes an element; returns the cell that begins with it. */
  open(name: string, attributes: Attributes): Cell | null {
    const table = this.tables.at(-1);
    const value = attributes['w:val'];
    switch (name) {
      case 'w:tbl': this.tables.push({ table: { kind: 'table', rows: [], borders: null }, row: null, cell: null }); break;
      case 'w:tr': if (table) beginRow(table); break;
      case 'w:tc': return table ? beginCell(table) : null;
      case 'w:tblStyle': if (table && table.table.borders === null) table.table.borders = this.styles.tableBorders(value); break;
      case 'w:tblBorders':
        if (table) table.table.borders = false;
        this.borders += 1;
        break;
      case 'w:tcBorders': this.borders += 1; break;
      case 'w:gridSpan': if (table?.cell) table.cell.span = Math.min(widestSpan, Math.max(1, Number(value) || 1)); break;
      case 'w:vMerge': if (table?.cell) table.cell.continued = value !== 'restart'; break;
      default: if (this.borders > 0 && table && isLine(value)) table.table.borders = true;
    }
    return null;
  }

  closeBorders(name: string): void {
    if (name === 'w:tblBorders' || name === 'w:tcBorders') this.borders -= 1;
  }

  /** Ends the open cell; false where none is open. */
  closeCell(): boolean {
    const table = this.tables.at(-1);
    if (!table?.cell) return false;
    table.cell = null;
    return true;
  }

  close(): Table | null {
    return this.tables.pop()?.table ?? null;
  }

  /** A tracked deletion between cells is that of their row. */
  deleteRow(): void {
    const table = this.tables.at(-1);
    if (table?.row && table.cell === null) table.row.deleted = true;
  }
}

function beginRow(table: OpenTable): void {
  table.row = { cells: [], deleted: false };
  table.cell = null;
  table.table.rows.push(table.row);
}

function beginCell(table: OpenTable): Cell | null {
  if (!table.row) return null;
  table.cell = { content: [], continued: false, span: 1 };
  table.row.cells.push(table.cell);
  return table.cell;
}
