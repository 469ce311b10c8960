import { afterAll, describe, expect, it } from 'vitest';
import { chartsOf } from '../../src/render/charts/charts.ts';
import { plainSvg } from '../../src/render/charts/draw.ts';
import { png } from '../../src/render/charts/png.ts';
import { textWidth, wrapText } from '../../src/render/charts/text-width.ts';
import { hostileHouse } from './hostile.ts';

const { context, tables, close } = hostileHouse();
afterAll(close);
const charts = chartsOf(tables, context.frame, 'vi');

describe('charts', () => {
  it('picture each facet, the outline, and causes against measures', () => {
    expect(charts.map(({ id }) => id)).toEqual(['bieu-do-de-cuong', 'bieu-do-khiem-khuyet', 'bieu-do-nguyen-nhan', 'bieu-do-giai-phap', 'bieu-do-nguyen-nhan-giai-phap']);
  });

  it('are plain pictures: nothing that a strict policy would refuse, nothing that runs', () => {
    for (const { id, svg } of charts) {
      expect(svg, id).toMatch(/^<svg [\s\S]*<\/svg>$/u);
      expect(svg, id).not.toMatch(/<script|<style|<foreignObject| style=| class=| on\w+=|href=|url\(|ecmeta/u);
    }
  });

  it('come out the same however many were drawn before', () => {
    expect(chartsOf(tables, context.frame, 'vi').map(({ svg }) => svg)).toEqual(charts.map(({ svg }) => svg));
  });

  it('say of every bar and square which count of the table it shows', () => {
    for (const { id, svg, cells, table } of charts) {
      const counts = new Set(table.rows.flatMap((row) => row.cells));
      const places = [...svg.matchAll(/ data-s="(\d+)" data-d="(\d+)"/gu)];
      expect(places.length, id).toBeGreaterThan(0);
      for (const [, series, place] of places) {
        const cell = cells[Number(series)]?.[Number(place)];
        if (cell) expect(counts.has(cell), `${id} ${series} ${place}`).toBe(true);
      }
    }
  });

  it('become PNG with their letters: the font comes along', () => {
    const letters = png('<svg xmlns="http://www.w3.org/2000/svg" width="80" height="30"><text x="2" y="20" font-family="Be Vietnam Pro" font-size="16">Né tránh</text></svg>', 1);
    const blank = png('<svg xmlns="http://www.w3.org/2000/svg" width="80" height="30"></svg>', 1);
    expect([...letters.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
    expect(letters.length).toBeGreaterThan(blank.length + 200);
  });
});

describe('plain SVG', () => {
  it('has style attributes as attributes of their own', () => {
    expect(plainSvg('<svg><text style="font-size:12px;font-family:A, B;" class="zr7-cls-0">a</text>\n<style >x</style></svg>'))
      .toBe('<svg><text font-size="12px" font-family="A, B">a</text>\n</svg>');
  });
});

describe('the width of text', () => {
  it('is that of the bare letters', () => {
    expect(textWidth('Nguyễn', 10)).toBe(textWidth('Nguyen', 10));
  });

  it.each([
    ['một hai ba bốn năm', 60, 5, ['một hai', 'ba bốn', 'năm']],
    ['một hai ba bốn năm', 60, 2, ['một hai', 'ba bốn …']],
    ['dàidàidàidàidàidàidài', 20, 3, ['dàidàidàidàidàidàidài']],
  ])('breaks %j between words', (text, most, lines, expected) => {
    expect(wrapText(text, most, 13, lines)).toEqual(expected);
  });
});
