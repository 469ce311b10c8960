/** A picture put into a PDF as it is, so that the one engine decodes, turns and reads it. Nothing is decoded on the way. */

/** One picture, or a strip or tile of one. */
export interface Part {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** PDF's name of the compression, with its parameters; null for bare samples. */
  readonly filter: { readonly name: string; readonly parameters?: string } | null;
  /** A colour space as PDF writes it: "/DeviceGray". */
  readonly colour: string;
  readonly bits: number;
  /** Samples turned over: "[1 0]". */
  readonly decode?: string;
  /** Where it lies in the whole, in pixels from the top left. */
  readonly left: number;
  readonly top: number;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Dots an inch where the file knows; null where it does not. */
  readonly dpi: number | null;
  /** Degrees clockwise that it must be turned to stand upright. */
  readonly turn: 0 | 90 | 180 | 270;
  readonly parts: readonly Part[];
}

/** Pages between half a postcard and a poster are believed; a photograph's "72 dpi" is not. */
const narrowest = 250;
const widest = 1300;
const longSide = 842;

function pointsPerPixel(picture: Picture): number {
  if (picture.dpi !== null) {
    const width = (picture.width * 72) / picture.dpi;
    if (width >= narrowest && width <= widest) return 72 / picture.dpi;
  }
  return longSide / Math.max(picture.width, picture.height);
}

/** A PDF (ISO 32000-1) with one page a picture. */
export function wrapPictures(pictures: readonly Picture[]): Uint8Array {
  const chunks: Buffer[] = [];
  const places: number[] = [];
  let length = 0;
  const write = (chunk: string | Uint8Array): void => {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    chunks.push(bytes);
    length += bytes.byteLength;
  };
  const object = (number: number, body: () => void): void => {
    places[number] = length;
    write(`${number} 0 obj\n`);
    body();
    write('\nendobj\n');
  };
  write('%PDF-1.7\n');
  let next = 3;
  const pages: number[] = [];
  for (const picture of pictures) {
    const scale = pointsPerPixel(picture);
    const names = picture.parts.map((part) => {
      const number = next;
      next += 1;
      object(number, () => {
        write(`<</Type/XObject/Subtype/Image/Width ${part.width}/Height ${part.height}/ColorSpace ${part.colour}/BitsPerComponent ${part.bits}`
          + (part.filter ? `/Filter/${part.filter.name}` + (part.filter.parameters ? `/DecodeParms<<${part.filter.parameters}>>` : '') : '')
          + (part.decode ? `/Decode${part.decode}` : '') + `/Length ${part.data.byteLength}>>stream\n`);
        write(part.data);
        write('\nendstream');
      });
      return number;
    });
    const number = (value: number): string => (value * scale).toFixed(4);
    const content = picture.parts.map((part, index) =>
      `q ${number(part.width)} 0 0 ${number(part.height)} ${number(part.left)} ${number(picture.height - part.top - part.height)} cm /I${index} Do Q`).join('\n');
    const contentNumber = next;
    const pageNumber = next + 1;
    next += 2;
    object(contentNumber, () => write(`<</Length ${content.length}>>stream\n${content}\nendstream`));
    const images = names.map((name, index) => `/I${index} ${name} 0 R`).join(' ');
    object(pageNumber, () => write(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${number(picture.width)} ${number(picture.height)}]/Rotate ${picture.turn}`
      + `/Resources<</XObject<<${images}>>>>/Contents ${contentNumber} 0 R>>`));
    pages.push(pageNumber);
  }
  object(1, () => write('<</Type/Catalog/Pages 2 0 R>>'));
  object(2, () => write(`<</Type/Pages/Count ${pages.length}/Kids[${pages.map((page) => `${page} 0 R`).join(' ')}]>>`));
  const start = length;
  write(`xref\n0 ${next}\n0000000000 65535 f \n`);
  for (let number = 1; number < next; number += 1) write(`${String(places[number] ?? 0).padStart(10, '0')} 00000 n \n`);
  write(`trailer<</Size ${next}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(chunks);
}
