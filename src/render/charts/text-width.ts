/** How wide text is, about, without a canvas: Vietnamese letters are as wide as their bare Latin ones. */

/** Widths in em of Be Vietnam Pro's regular weight, by group of letters. */
const groups: readonly (readonly [string, number])[] = [
  ["iljI.,;:'|!", 0.27], ['ftr()[]- "/', 0.36], ['mw', 0.86], ['MWĐ%', 0.87], ['ABCDEGHKNOPQRSTUVXYZ', 0.67], ['0123456789', 0.6],
];
const widths = new Map(groups.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)));
const usual = 0.57;

/** Width in pixels of one line. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, '')) width += widths.get(letter) ?? usual;
  return width * size;
}

/** Breaks text between words into lines of at most `most` pixels; a longer word keeps its line. At most `lines`, the last cut with "…". */
export function wrapText(text: string, most: number, size: number, lines: number): string[] {
  const out: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > most) {
      out.push(line);
      line = word;
    } else line = longer;
  }
  out.push(line);
  return out.length <= lines ? out : [...out.slice(0, lines - 1), `${out[lines - 1]!.replace(/[,;:]$/u, '')} …`];
}
