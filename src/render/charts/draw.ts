/** Drawing with ECharts on the server: an option in, a plain SVG out. */
import { init, setPlatformAPI, type EChartsCoreOption } from 'echarts/dist/echarts.esm.min.mjs';
import { textWidth } from './text-width.ts';

/** The size that a font shorthand names ("bold 12px sans-serif"). */
const sizeOf = (font: string | undefined): number => Number(/(\d+(?:\.\d+)?)px/u.exec(font ?? '')?.[1] ?? 12);

setPlatformAPI({ measureText: (text, font) => ({ width: textWidth(text, sizeOf(font)) }) });

/** Style attributes as presentation attributes: a policy that forbids inline styles would drop them. */
function withoutStyles(svg: string): string {
  return svg.replace(/ style="([^"]*)"/gu, (_, style: string) => style.split(';').map((rule) => {
    const [name, ...value] = rule.split(':');
    return value.length === 0 ? '' : ` ${name!.trim()}="${value.join(':').trim()}"`;
  }).join(''));
}

/** The picture alone: no hover styles, no counters of this process, no attributes of the library. */
export function plainSvg(svg: string): string {
  return withoutStyles(svg.replace(/<style[\s\S]*?<\/style>/gu, ''))
    .replace(/ class="zr\d+-cls-\d+"/gu, '')
    .replace(/ ecmeta_series_index="(\d+)" ecmeta_data_index="(\d+)" ecmeta_ssr_type="chart"/gu, ' data-s="$1" data-d="$2"')
    .replace(/ ecmeta_[a-z_]+="[^"]*"/gu, '')
    .replace(/ pointer-events="visible"/gu, '')
    .replace(/\s*\n\s*/gu, '\n').trim();
}

export function draw(option: EChartsCoreOption, width: number, height: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ animation: false, ...option });
    return plainSvg(chart.renderToSVGString({ useViewBox: true }));
  } finally {
    chart.dispose();
  }
}
