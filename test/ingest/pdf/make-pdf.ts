/** Small PDFs for tests: Vietnamese text in Helvetica with a table of characters, every letter half as wide as its size. */
import { deflateSync } from 'node:zlib';

export interface Words {
  readonly text: string;
  readonly x: number;
  /** From the top of the page, to the baseline. */
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  /** Text render mode of ISO 32000-1, table 106. */
  readonly mode?: number;
  /** Red, green, blue from 0 to 1. */
  readonly colour?: readonly [number, number, number];
  /** Degrees, counter-clockwise. */
  readonly angle?: number;
}

export interface Page {
  readonly words?: readonly Words[];
  /** Left, top, right, bottom of black strokes. */
  readonly rules?: readonly (readonly [number, number, number, number])[];
  /** Grey samples laid over the whole page. */
  readonly picture?: { readonly width: number; readonly height: number; readonly data: Uint8Array };
  readonly rotate?: number;
  /** Content drawn below everything else, or on top of it. */
  readonly before?: string;
  readonly content?: string;
}

export const pageWidth = 600;
export const pageHeight = 800;

function stream(head: string, data: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`<<${head}/Length ${data.length}>>stream\n`), data, Buffer.from('\nendstream')]);
}

export function makePdf(pages: readonly Page[]): Buffer {
  const codes = new Map<string, number>();
  const code = (char: string): number => {
    const known = codes.get(char);
    if (known !== undefined) return known;
    const next = 32 + codes.size + (char === ' ' ? 0 : 1);
    codes.set(char, char === ' ' ? 32 : next);
    return codes.get(char) ?? 32;
  };
  code(' ');
  const bodies: (string | Buffer)[] = [];
  const object = (body: string | Buffer): number => bodies.push(body);
  object('<</Type/Catalog/Pages 2 0 R>>');
  object('');
  object('');
  object('');
  object('');
  const kids = pages.map((page) => {
    const content: string[] = page.before ? [page.before] : [];
    let picture = '';
    if (page.picture) {
      const { width, height, data } = page.picture;
      const image = object(stream(`/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode`, deflateSync(data)));
      picture = `/XObject<</P ${image} 0 R>>`;
      content.push(`q ${pageWidth} 0 0 ${pageHeight} 0 0 cm /P Do Q`);
    }
    for (const [left, top, right, bottom] of page.rules ?? []) content.push(`${left} ${pageHeight - top} m ${right} ${pageHeight - bottom} l S`);
    for (const words of page.words ?? []) {
      const hex = [...words.text.normalize('NFC')].map((char) => code(char).toString(16).padStart(2, '0')).join('');
      const [cos, sin] = [Math.cos(((words.angle ?? 0) * Math.PI) / 180), Math.sin(((words.angle ?? 0) * Math.PI) / 180)];
      content.push(`BT ${(words.colour ?? [0, 0, 0]).join(' ')} rg ${words.mode ?? 0} Tr /${words.bold ? 'B' : 'R'} ${words.size ?? 12} Tf `
        + `${cos.toFixed(6)} ${sin.toFixed(6)} ${(-sin).toFixed(6)} ${cos.toFixed(6)} ${words.x} ${pageHeight - words.y} Tm <${hex}> Tj ET`);
    }
    if (page.content) content.push(page.content);
    const stored = object(stream('', Buffer.from(content.join('\n'))));
    return object(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${pageWidth} ${pageHeight}]/Rotate ${page.rotate ?? 0}/Contents ${stored} 0 R/Resources<</Font<</R 3 0 R/B 4 0 R>>${picture}>>>>`);
  });
  bodies[1] = `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`;
  const last = 32 + codes.size;
  const font = (name: string): string => `<</Type/Font/Subtype/Type1/BaseFont/${name}/FirstChar 32/LastChar ${last}/Widths[${Array.from({ length: last - 31 }, () => 500).join(' ')}]/ToUnicode 5 0 R>>`;
  bodies[2] = font('Helvetica');
  bodies[3] = font('Helvetica-Bold');
  const map = [...codes].map(([char, at]) => `<${at.toString(16).padStart(2, '0')}><${Buffer.from(char, 'utf16le').swap16().toString('hex')}>`).join('\n');
  bodies[4] = stream('', Buffer.from(`/CIDInit/ProcSet findresource begin begincmap 1 begincodespacerange <00><ff> endcodespacerange ${codes.size} beginbfchar\n${map}\nendbfchar endcmap end`));
  return assembleFile(bodies);
}

/** A file of these objects, numbered from 1; the first is the catalogue. */
export function assembleFile(bodies: readonly (string | Buffer)[], trailer = ''): Buffer {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let length = chunks[0]?.length ?? 0;
  bodies.forEach((body, index) => {
    const chunk = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n')]);
    places.push(length);
    length += chunk.length;
    chunks.push(chunk);
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  chunks.push(Buffer.from(`xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${bodies.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${length}\n%%EOF\n`));
  return Buffer.concat(chunks);
}

const lineHeight = 18;
const perLine = 66;

/**
 * Paragraphs set as an office program sets them: first-line indent, greedy lines of one width, six points after each. Returns the
 * words and where the next paragraph would stand.
 */
export function setText(paragraphs: readonly string[], top: number, left = 80): { readonly words: Words[]; readonly y: number } {
  const words: Words[] = [];
  let y = top;
  for (const paragraph of paragraphs) {
    let indent = 28;
    let line = '';
    const flush = (): void => {
      words.push({ text: line, x: left + indent, y });
      y += lineHeight;
      indent = 0;
      line = '';
    };
    for (const word of paragraph.split(' ')) {
      const room = perLine - Math.round(indent / 6);
      if (line !== '' && line.length + 1 + word.length > room) flush();
      line += (line === '' ? '' : ' ') + word;
    }
    flush();
    y += 6;
  }
  return { words, y };
}
