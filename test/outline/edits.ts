/** Edits of a plain-text report that change nothing of what it says: the twins that the outline must treat alike. */
import fc from 'fast-check';

export interface Edit {
  readonly name: string;
  readonly apply: (text: string) => string;
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const letters = ['A', 'B', 'C', 'D', 'Đ', 'E', 'G', 'H'];
const old: readonly [string, string][] = [
  ['òa', 'oà'], ['óa', 'oá'], ['ỏa', 'oả'], ['õa', 'oã'], ['ọa', 'oạ'], ['òe', 'oè'], ['óe', 'oé'], ['ỏe', 'oẻ'], ['ọe', 'oẹ'],
  ['ùy', 'uỳ'], ['úy', 'uý'], ['ủy', 'uỷ'], ['ũy', 'uỹ'], ['ụy', 'uỵ'], ['ÒA', 'OÀ'], ['ỦY', 'UỶ'], ['ÚY', 'UÝ'],
];

/** A line that is a numbered heading: a label, then words without an end mark. */
const headingLine = /^((?:[IVX]+|\d{1,2}(?:\.\d{1,2})*|[A-ZĐ])[.)/-] ?)(\p{Lu}[^\n]*[^.;:,\s])$/u;

function eachLine(text: string, change: (line: string) => string): string {
  return text.split('\n').map(change).join('\n');
}

/** Renumbers the Roman headings, with A., B., C. or from another number on. */
function renumber(text: string, style: number): string {
  return eachLine(text, (line) => line.replace(/^([IVX]+)\.(?= \p{L})/u, (whole, roman: string) => {
    const value = romans.indexOf(roman);
    if (value < 0) return whole;
    if (style === 0) return `${letters[value] ?? roman}.`;
    return `${romans[value + style] ?? roman}.`;
  }));
}

function marks(text: string, mark: string): string {
  return eachLine(text, (line) => line.replace(/^(\d{1,2})\.(?= \p{L})/u, (_, digits: string) => `${digits}${mark}`));
}

function wrap(text: string, width: number): string {
  return text.split(/\n\s*\n/).map((paragraph) => (paragraph.includes('\n') ? paragraph : paragraph.replace(new RegExp(`(.{1,${String(width)}})(?: |$)`, 'gu'), '$1\n').trimEnd())).join('\n\n');
}

function headingCase(text: string, upper: boolean): string {
  return eachLine(text, (line) => {
    const found = headingLine.exec(line);
    if (!found || found[2]!.length > 160) return line;
    const words = found[2]!;
    return found[1]! + (upper ? words.toUpperCase() : words.charAt(0) + words.slice(1).toLowerCase());
  });
}

const bulletSigns = ['-', '–', '+', '•', '*'];

/** One edit, with its choices. */
export const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.integer({ min: 0, max: 3 }).map((style): Edit => ({ name: `renumber ${String(style)}`, apply: (text) => renumber(text, style) })),
  fc.constantFrom(')', '/', ' -', '-').map((mark): Edit => ({ name: `1${mark}`, apply: (text) => marks(text, mark) })),
  fc.constantFrom(...bulletSigns).map((sign): Edit => ({ name: `bullet ${sign}`, apply: (text) => {
    const at = text.search(/nơi nhận/iu);
    const [body, tail] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
    return eachLine(body, (line) => line.replace(/^[-–](?= \p{L})/u, sign)) + tail;
  } })),
  fc.integer({ min: 55, max: 110 }).map((width): Edit => ({ name: `wrap ${String(width)}`, apply: (text) => wrap(text, width) })),
  fc.boolean().map((upper): Edit => ({ name: upper ? 'capitals' : 'small letters', apply: (text) => headingCase(text, upper) })),
  fc.constant<Edit>({ name: 'old tones', apply: (text) => old.reduce((now, [a, b]) => now.replaceAll(a, b), text) }),
  fc.constant<Edit>({ name: 'new tones', apply: (text) => old.reduce((now, [a, b]) => now.replaceAll(b, a), text) }),
  fc.integer({ min: 1, max: 9 }).map((every): Edit => ({ name: `double spaces ${String(every)}`, apply: (text) => {
    let count = 0;
    return text.replace(/(?<=\S) (?=\S)/g, () => ((count += 1) % every === 0 ? '  ' : ' '));
  } })),
);
