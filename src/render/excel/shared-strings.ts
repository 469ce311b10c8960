/** Words that many cells repeat (labels, bodies, file names), stored once for the workbook. */
import type { SheetValue } from './sheet.ts';
import { empty, spaced } from './sheet.ts';
import { xmlText } from './xml.ts';

export class SharedStrings {
  readonly #places = new Map<string, number>();
  #uses = 0;

  of(text: string): SheetValue {
    if (text === '') return empty;
    this.#uses += 1;
    let index = this.#places.get(text);
    if (index === undefined) {
      index = this.#places.size;
      this.#places.set(text, index);
    }
    return { kind: 'shared', index };
  }

  write(put: (xml: string) => void): void {
    put(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.#uses}" uniqueCount="${this.#places.size}">`);
    for (const text of this.#places.keys()) put(`<si><t${spaced(text)}>${xmlText(text)}</t></si>`);
    put('</sst>');
  }
}
