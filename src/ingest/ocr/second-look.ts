/**
 * A second look at columns that stand beside each other. Where the engine takes two columns for one, their lines do not lie on one
 * level and the words of one side come out as rubbish: that side is cut out and read by itself.
 */
import { cropped, type Bitmap } from './bitmap.ts';
import { recognize } from './engine.ts';
import { meanConfidence, sides, type OcrLine, type OcrWord } from './hocr.ts';

/** Mean confidence below which a side is looked at again. */
const doubtful = 68;
const mostLooks = 4;

interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
  readonly size: number;
}

export async function lookAgain(bitmap: Bitmap, lines: readonly OcrLine[]): Promise<readonly OcrLine[]> {
  let result = lines;
  for (const area of doubtfulAreas(lines, bitmap.width).slice(0, mostLooks)) {
    const part = cropped(bitmap, area.left, area.top, area.right, area.bottom);
    const [left, top] = [Math.max(0, Math.floor(area.left)), Math.max(0, Math.floor(area.top))];
    const again = (await recognize(part, 'block').catch(() => [])).map((line) => moved(line, left, top));
    const old = result.flatMap((line) => line.words).filter((word) => inside(word, area));
    if (meanConfidence(again.flatMap((line) => line.words)) > meanConfidence(old) + 10) {
      result = [...result.map((line) => ({ ...line, words: line.words.filter((word) => !inside(word, area)) })).filter((line) => line.words.length > 0), ...again];
    }
  }
  return result;
}

function inside(word: OcrWord, area: Area): boolean {
  const [x, y] = [(word.left + word.right) / 2, (word.top + word.bottom) / 2];
  return x >= area.left && x <= area.right && y >= area.top && y <= area.bottom;
}

function doubtfulAreas(lines: readonly OcrLine[], width: number): Area[] {
  const areas: Area[] = [];
  for (const line of lines) {
    const parts = sides(line);
    if (parts.length < 2) continue;
    parts.forEach((words, index) => {
      if (words.reduce((sum, word) => sum + word.text.length, 0) < 3 || meanConfidence(words) >= doubtful) return;
      const left = index === 0 ? 0 : ((parts[index - 1]?.at(-1)?.right ?? 0) + (words[0]?.left ?? 0)) / 2;
      const right = index === parts.length - 1 ? width : ((parts[index + 1]?.[0]?.left ?? width) + (words.at(-1)?.right ?? 0)) / 2;
      const near = areas.find((area) => left < area.right && right > area.left && line.top - area.bottom < line.size * 2.5);
      if (near) {
        near.left = Math.max(near.left, left);
        near.right = Math.min(near.right, right);
        near.bottom = Math.max(near.bottom, line.bottom + line.size * 0.6);
      } else areas.push({ left, right, top: line.top - line.size * 0.6, bottom: line.bottom + line.size * 0.6, size: line.size });
    });
  }
  return areas.filter((area) => area.right - area.left > area.size * 3);
}

function moved(line: OcrLine, x: number, y: number): OcrLine {
  const shift = <T extends { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }>(box: T): T => ({
    ...box, left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y,
  });
  return { ...shift(line), baseline: line.baseline + y, words: line.words.map(shift) };
}
