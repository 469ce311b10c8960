/** The OCR engine: the system's tesseract where it is installed with Vietnamese (the faster one), else tesseract.js. */
import type { Bitmap, PageLayout } from './bitmap.ts';
import { parseHocr, type OcrLine } from './hocr.ts';
import { nativeVersion, recognizeNatively } from './native.ts';
import { withSlot } from './slots.ts';
import { recognizeInProcess } from './wasm.ts';

/** Which engine reads on this machine: part of what makes a result what it is. */
export async function ocrEngine(): Promise<string> {
  const version = await nativeVersion();
  return version === null ? 'tesseract.js' : `tesseract ${version}`;
}

/** The lines of a picture. Rejects where no engine could read it. */
export async function recognize(bitmap: Bitmap, layout: PageLayout = 'page'): Promise<OcrLine[]> {
  const native = await nativeVersion();
  return withSlot(async () => {
    if (native !== null) {
      const hocr = await recognizeNatively(bitmap, layout).catch(() => null);
      if (hocr !== null) return parseHocr(hocr);
    }
    return parseHocr(await recognizeInProcess(bitmap, layout));
  });
}
