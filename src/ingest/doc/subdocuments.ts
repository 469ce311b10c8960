/** Footnotes, endnotes and text boxes: documents of their own behind the main one, cut by tables of positions. */
import type { NoteReference } from '../wordprocessing/model.ts';
import type { Place, WordFile } from './fib.ts';

/** A stretch of characters. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

function positions(file: WordFile, place: Place, entrySize: number): { at: number[]; entries: number[] } {
  const list = file.table.part(place.at, place.length);
  const count = Math.floor((list.length - 4) / (4 + entrySize));
  const at: number[] = [];
  const entries: number[] = [];
  for (let index = 0; index <= count; index += 1) at.push(list.u32(index * 4));
  for (let index = 0; index < count; index += 1) entries.push(list.u16((count + 1) * 4 + index * entrySize));
  return { at, entries };
}

/** References of one kind by position, and the stretch of each note's text. `start` is where the notes' document begins. */
export function readNotes(
  file: WordFile, kind: 'footnote' | 'endnote', references: Place, texts: Place, start: number, length: number,
): { references: Map<number, NoteReference>; stretches: Map<string, Stretch> } {
  const found = new Map<number, NoteReference>();
  const stretches = new Map<string, Stretch>();
  if (references.length < 10 || texts.length < 8 || length === 0) return { references: found, stretches };
  const refs = positions(file, references, 2);
  const ends = positions(file, texts, 0).at;
  refs.entries.forEach((automatic, index) => {
    const id = String(index);
    found.set(refs.at[index] ?? -1, { kind, id, custom: automatic === 0 });
    const from = start + (ends[index] ?? 0);
    stretches.set(id, { from, to: Math.max(from, Math.min(start + length, start + (ends[index + 1] ?? 0))) });
  });
  return { references: found, stretches };
}

/** The stretches of text boxes. */
export function readBoxes(file: WordFile, start: number): Stretch[] {
  const { boxTexts, lengths } = file;
  if (boxTexts.length < 30 || lengths.boxes === 0) return [];
  const { at } = positions(file, boxTexts, 22);
  return at.slice(0, -1).map((from, index) => ({ from: start + from, to: start + Math.min(lengths.boxes, at[index + 1] ?? 0) })).filter(({ from, to }) => to > from + 1);
}
