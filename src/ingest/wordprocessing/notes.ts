/** Numbers of footnotes and endnotes in the order in which the text refers to them. */
import type { RawNote } from '../assemble.ts';
import type { Content, NoteReference } from './model.ts';
import { formatNumber } from './number-formats.ts';

export interface NoteNumbers {
  /** The index of the note that a reference points to, numbered at its first reference; null where there is no such note. */
  refer(reference: NoteReference): number | null;
  /** Gives a note the mark that its author typed. */
  rename(note: number, label: string): void;
  /** The notes referred to, by index. */
  list(textOf: (content: readonly Content[]) => string): RawNote[];
}

export function noteNumbers(footnotes: ReadonlyMap<string, readonly Content[]>, endnotes: ReadonlyMap<string, readonly Content[]>): NoteNumbers {
  const found: { label: string; readonly content: readonly Content[] }[] = [];
  const indexes = new Map<string, number>();
  const counts = { footnote: 0, endnote: 0 };
  return {
    refer({ kind, id, custom }) {
      const key = `${kind}/${id}`;
      const known = indexes.get(key);
      if (known !== undefined) return known;
      const content = (kind === 'footnote' ? footnotes : endnotes).get(id);
      if (!content) return null;
      if (!custom) counts[kind] += 1;
      found.push({ label: custom ? '*' : formatNumber(counts[kind], kind === 'footnote' ? 'decimal' : 'lowerRoman'), content });
      indexes.set(key, found.length - 1);
      return found.length - 1;
    },
    rename(note, label) {
      const entry = found[note];
      if (entry && label !== '') entry.label = label;
    },
    list: (textOf) => found.map(({ label, content }) => ({ label, text: textOf(content), page: null })),
  };
}
