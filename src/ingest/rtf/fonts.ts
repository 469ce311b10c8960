/** The font table: names, and the encodings that fonts bring with them. */
import { charsetEncoding } from './codepages.ts';

interface Font {
  name: string;
  encoding: string | null;
}

export class Fonts {
  private readonly fonts = new Map<number, Font>();
  /** The font being defined and the depth of the table's group; null outside it. */
  private table: { font: number; depth: number } | null = null;

  /** Whether the table is being read. */
  get open(): boolean {
    return this.table !== null;
  }

  begin(depth: number): void {
    this.table = { font: 0, depth };
  }

  /** Ends the table where a group above it has been left. */
  leave(depth: number): void {
    if (this.table && depth < this.table.depth) this.table = null;
  }

  property(name: string, value: number): void {
    if (!this.table) return;
    if (name === 'f') {
      this.table.font = value;
      this.fonts.set(value, { name: '', encoding: null });
    } else if (name === 'fcharset') {
      const font = this.fonts.get(this.table.font);
      if (font) font.encoding = charsetEncoding(value);
    }
  }

  /** Words inside the table: the font's name; alternative names stand deeper. */
  text(text: string, depth: number): void {
    const font = this.table && this.fonts.get(this.table.font);
    if (font && this.table && depth <= this.table.depth + 1) font.name += text.replaceAll(';', '');
  }

  name(font: number): string | null {
    return this.fonts.get(font)?.name.trim() ?? null;
  }

  encoding(font: number): string | null {
    return this.fonts.get(font)?.encoding ?? null;
  }
}
