/** Lying bars, stacked: a row a thing, a colour a part. */
import { displayNumber } from '../../tables/display.ts';
import type { CountCell } from '../../tables/table.ts';
import type { Language } from '../../words/catalogue.ts';
import { fontFamily, faint, ink, palette } from './chart.ts';
import { draw } from './draw.ts';
import { wrapText } from './text-width.ts';

export interface BarRow {
  readonly label: string;
  /** One for each part. */
  readonly cells: readonly (CountCell | null)[];
  /** Written behind the bar; the whole, as a table gives it. */
  readonly total: CountCell | null;
}

export interface Bars {
  readonly parts: readonly string[];
  readonly rows: readonly BarRow[];
  readonly colours?: readonly string[];
}

export interface Drawn {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly cells: readonly (readonly (CountCell | null)[])[];
}

const width = 860;
const labelWidth = 330;
const size = 13;
const lineHeight = 16;
/** Bars narrower than this share of the longest have no room for their number. */
const roomForNumber = 0.04;
/** Colours too light for white figures. */
const darkOn: ReadonlySet<string> = new Set([palette[2], '#a9b4bf', '#c9ced4']);

export function bars({ parts, rows, colours = palette }: Bars, language: Language): Drawn {
  const labels = rows.map((row) => wrapText(row.label, labelWidth, size, 3));
  const rowHeight = Math.max(24, ...labels.map((lines) => lines.length * lineHeight + 8));
  const legend = parts.length > 1 ? 34 : 6;
  const height = legend + rows.length * rowHeight + 8;
  const longest = Math.max(1, ...rows.map((row) => row.total?.value ?? Math.max(0, ...row.cells.map((cell) => cell?.value ?? 0))));
  const font = { fontFamily, fontSize: size, color: ink };
  const series = parts.map((name, part) => ({
    type: 'bar', name, stack: 'all', barWidth: Math.min(20, rowHeight - 8), itemStyle: { color: colours[part % colours.length] },
    label: {
      show: true, fontFamily, fontSize: 11, color: darkOn.has(colours[part % colours.length]!) ? ink : '#fff', textBorderWidth: 0,
      formatter: ({ value }: { value: number }) => (value / longest >= roomForNumber && parts.length > 1 ? displayNumber(value, language) : ''),
    },
    data: rows.map((row) => row.cells[part]?.value ?? 0),
  }));
  const totals = {
    type: 'bar', name: '', stack: 'all', silent: true, itemStyle: { color: 'transparent' },
    label: { show: true, position: 'right', ...font, formatter: ({ dataIndex }: { dataIndex: number }) => {
      const total = rows[dataIndex]!.total;
      return total === null ? '' : displayNumber(total.value, language);
    } },
    data: rows.map(() => 0),
  };
  const svg = draw({
    legend: { show: parts.length > 1, top: 4, left: labelWidth + 20, itemWidth: 14, itemHeight: 10, textStyle: font, data: [...parts] },
    grid: { left: labelWidth + 20, right: 60, top: legend, bottom: 4 },
    xAxis: { type: 'value', max: longest, axisLabel: { show: false }, splitLine: { show: false }, axisLine: { show: false } },
    yAxis: {
      type: 'category', inverse: true, data: labels.map((lines) => lines.join('\n')), axisTick: { show: false }, axisLine: { lineStyle: { color: faint } },
      axisLabel: { ...font, lineHeight, interval: 0, align: 'right' },
    },
    series: [...series, totals],
  }, width, height);
  return { svg, width, height, cells: parts.map((_, part) => rows.map((row) => row.cells[part] ?? null)) };
}
