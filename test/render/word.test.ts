import { afterAll, describe, expect, it } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { SaxesParser } from 'saxes';
import { chartsOf } from '../../src/render/charts/charts.ts';
import { wordDocument } from '../../src/render/word/word.ts';
import { xmlText } from '../../src/render/word/text.ts';
import { display } from '../../src/tables/display.ts';
import { hostileHouse, hostileWords } from './hostile.ts';

const { context, tables, close } = hostileHouse();
afterAll(close);
const make = () => wordDocument({ title: context.options.title, tables, charts: chartsOf(tables, context.frame, 'vi'), frame: context.frame, language: 'vi' });
const bytes = await make();
const parts = unzipSync(bytes);
const xml = strFromU8(parts['word/document.xml']!);
const styles = strFromU8(parts['word/styles.xml']!);

const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((cell, index) => cell === b[index]);

/** The rows of every Word table, cells as text. */
function wordTables(): string[][][] {
  const out: string[][][] = [];
  const parser = new SaxesParser();
  let inText = false;
  let inCell = false;
  parser.on('opentag', ({ name }) => {
    if (name === 'w:tbl') out.push([]);
    else if (name === 'w:tr') out.at(-1)!.push([]);
    else if (name === 'w:tc') inCell = out.at(-1)!.at(-1)!.push('') > 0;
    else if (name === 'w:t') inText = true;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') inText = false;
    else if (name === 'w:tc') inCell = false;
  });
  parser.on('text', (text) => {
    const row = out.at(-1)?.at(-1);
    if (inText && inCell && row) row[row.length - 1] += text;
  });
  parser.write(xml).close();
  return out;
}

describe('the Word document', () => {
  it('is the same to the byte when it is made again', async () => {
    expect(Buffer.compare(Buffer.from(await make()), Buffer.from(bytes))).toBe(0);
  });

  it('keeps the house style: A4, margins, Times New Roman 14, pages numbered at the head', () => {
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"');
    const millimetres = (name: string): number => (Number(new RegExp(`<w:pgMar [^>]*w:${name}="(\\d+)"`, 'u').exec(xml)![1]) / 1440) * 25.4;
    for (const [side, low, high] of [['top', 20, 25], ['bottom', 20, 25], ['left', 30, 35], ['right', 15, 20]] as const) {
      expect(millimetres(side), side).toBeGreaterThanOrEqual(low - 0.1);
      expect(millimetres(side), side).toBeLessThanOrEqual(high + 0.1);
    }
    expect(styles).toMatch(/<w:docDefaults>[\s\S]*Times New Roman[\s\S]*<w:sz w:val="28"\/>/u);
    expect(Object.keys(parts).filter((name) => name.startsWith('word/header')).map((name) => strFromU8(parts[name]!)).join('')).toContain('PAGE');
  });

  it('has contents, captions and references as fields, and every reference has its caption', () => {
    expect(xml).toContain('TOC \\h \\o');
    expect(strFromU8(parts['word/settings.xml']!)).toContain('<w:updateFields');
    const bookmarks = new Set([...xml.matchAll(/<w:bookmarkStart w:name="([^"]+)"/gu)].map(([, name]) => name));
    const references = [...xml.matchAll(/REF (\w+) \\h/gu)].map(([, name]) => name!);
    expect(references.length).toBeGreaterThan(5);
    expect(references.filter((name) => !bookmarks.has(name))).toEqual([]);
    expect(xml).toMatch(/SEQ Bảng \\\* ARABIC \\r \d+/u);
    const ids = [...xml.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('holds the cells of the tables', () => {
    const printed = wordTables();
    for (const table of tables.filter(({ scope, rows }) => scope === 'main' && rows.length > 0)) {
      const places = table.columns.flatMap((column, index) => (column.id === 'code' ? [] : [index]));
      const expected = table.rows.map((row) => places.map((place) => xmlText(display(row.cells[place] ?? null, 'vi')).replace(/\r\n?/gu, '\n')));
      if (!xml.includes(`"bang_${table.number}"`)) continue;
      const missing = printed.map((rows) => expected.filter((row) => !rows.some((one) => same(one, row)))).toSorted((a, b) => a.length - b.length)[0];
      expect(missing, table.id).toEqual([]);
    }
  });

  it('takes words of reports as words', async () => {
    expect(['\u0000', '\u0008', '\ud800'].filter((letter) => xmlText(hostileWords).includes(letter))).toEqual([]);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    expect(value).toContain('"><script>window.broken=4</script>');
    expect(value).toContain('UBND "xã" <b>Ác</b> & \'Ý\'');
    expect(xml).not.toContain('<script>');
  });

  it('pictures the charts', () => {
    const pictures = Object.keys(parts).filter((name) => name.startsWith('word/media/'));
    expect(pictures.length).toBe(4);
    expect(xml).toContain('SEQ Biểu_đồ');
  });
});
