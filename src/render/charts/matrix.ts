/** A matrix of counts: the darker, the more. Squares without a number are no pair at all. */
import { displayNumber } from '../../tables/display.ts';
import type { CountCell } from '../../tables/table.ts';
import type { Language } from '../../words/catalogue.ts';
import type { Drawn } from './bars.ts';
import { faint, fontFamily, ink } from './chart.ts';
import { draw } from './draw.ts';
import { wrapText } from './text-width.ts';

export interface Matrix {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly (CountCell | null)[] }[];
}

const labelWidth = 300;
const square = { width: 44, height: 40 };
const size = 12;
const lineHeight = 14;
/** Room for the upright headings. */
const top = 196;

export function matrix({ columns, rows }: Matrix, language: Language): Drawn {
  const width = labelWidth + 30 + columns.length * square.width + 10;
  const height = top + rows.length * square.height + 8;
  const squares = rows.flatMap((row, y) => columns.flatMap((_, x) => {
    const cell = row.cells[x];
    return cell ? [{ cell, value: [x, y, cell.value] as const }] : [];
  }));
  const most = Math.max(1, ...squares.map(({ cell }) => cell.value));
  const font = { fontFamily, fontSize: size, lineHeight, color: ink };
  const svg = draw({
    grid: { left: labelWidth + 20, right: 10, top, bottom: 4 },
    xAxis: {
      type: 'category', position: 'top', data: columns.map((label) => wrapText(label, 180, 11, 3).join('\n')), axisTick: { show: false },
      axisLine: { show: false }, splitLine: { show: true, lineStyle: { color: faint } }, axisLabel: { ...font, fontSize: 11, lineHeight: 12, interval: 0, rotate: 90 },
    },
    yAxis: {
      type: 'category', inverse: true, data: rows.map((row) => wrapText(row.label, labelWidth, size, 2).join('\n')), axisTick: { show: false },
      axisLine: { show: false }, splitLine: { show: true, lineStyle: { color: faint } }, axisLabel: { ...font, interval: 0, align: 'right' },
    },
    visualMap: { show: false, min: 0, max: most, inRange: { color: ['#eef4fa', '#8db4d6', '#1f4e79'] } },
    series: [{
      type: 'heatmap', data: squares.map(({ value }) => ({ value, label: { color: value[2] > most / 2 ? '#fff' : ink } })),
      label: { show: true, fontFamily, fontSize: 11, formatter: ({ value }: { value: readonly number[] }) => displayNumber(value[2]!, language) },
      itemStyle: { borderColor: '#fff', borderWidth: 1 },
    }],
  }, width, height);
  return { svg, width, height, cells: [squares.map(({ cell }) => cell)] };
}
