/** SVG as PNG. Without the fonts that come along, all text would silently vanish: the system's fonts are never asked. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/be-vietnam-pro/package.json'));
const fontFiles = ['400Regular', '700Bold'].map((weight) => join(fonts, weight, `BeVietnamPro_${weight}.ttf`));

/** PNG bytes, `scale` device pixels to a CSS pixel, on white. */
export function png(svg: string, scale: number): Uint8Array {
  return new Resvg(svg, {
    background: 'white', fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Be Vietnam Pro' },
  }).render().asPng();
}
