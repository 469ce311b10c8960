/** TIFF 6.0: pages as scanners write them, in strips or tiles. Each compression has its like in PDF, so strips go over as they are. */
import type { Part, Picture } from './wrap.ts';

const tag = {
  width: 256, height: 257, bits: 258, compression: 259, photometric: 262, fillOrder: 266, stripOffsets: 273, orientation: 274, samples: 277,
  rowsPerStrip: 278, stripBytes: 279, xResolution: 282, planar: 284, t4: 292, unit: 296, predictor: 317, palette: 320, tileWidth: 322,
  tileHeight: 323, tileOffsets: 324, tileBytes: 325, jpegTables: 347,
} as const;

const mostPages = 5000;
const mostParts = 20_000;
const sizes: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8 };

type Fields = ReadonlyMap<number, readonly number[]>;

/** All pages. A page in a form that is not known here is left out; null where the file is no TIFF. */
export function tiffPictures(bytes: Uint8Array): Picture[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8) return null;
  const little = view.getUint16(0) === 0x4949;
  if (view.getUint16(2, little) !== 42) return null;
  const pictures: Picture[] = [];
  const seen = new Set<number>();
  let at = view.getUint32(4, little);
  while (at > 0 && at + 2 <= bytes.length && !seen.has(at) && seen.size < mostPages) {
    seen.add(at);
    const count = view.getUint16(at, little);
    const fields = readFields(view, at + 2, count, little);
    const picture = pictureOf(bytes, fields);
    if (picture) pictures.push(picture);
    const next = at + 2 + count * 12;
    at = next + 4 <= bytes.length ? view.getUint32(next, little) : 0;
  }
  return pictures;
}

function readFields(view: DataView, from: number, count: number, little: boolean): Fields {
  const fields = new Map<number, number[]>();
  for (let index = 0; index < count; index += 1) {
    const entry = from + index * 12;
    if (entry + 12 > view.byteLength) break;
    const type = view.getUint16(entry + 2, little);
    const size = sizes[type] ?? (type === 7 ? 1 : 0);
    const length = view.getUint32(entry + 4, little);
    if (size === 0 || length > mostParts * 8) continue;
    const place = size * length <= 4 ? entry + 8 : view.getUint32(entry + 8, little);
    if (place + size * length > view.byteLength) continue;
    fields.set(view.getUint16(entry, little), Array.from({ length }, (_, item) => {
      const at = place + item * size;
      if (type === 3) return view.getUint16(at, little);
      if (type === 4) return view.getUint32(at, little);
      if (type === 5) return view.getUint32(at, little) / Math.max(1, view.getUint32(at + 4, little));
      return view.getUint8(at);
    }));
  }
  return fields;
}

function one(fields: Fields, id: number, usual: number): number {
  return fields.get(id)?.[0] ?? usual;
}

const turns: Readonly<Record<number, Picture['turn']>> = { 3: 180, 6: 90, 8: 270 };

function pictureOf(bytes: Uint8Array, fields: Fields): Picture | null {
  const width = one(fields, tag.width, 0);
  const height = one(fields, tag.height, 0);
  const tiled = fields.has(tag.tileOffsets);
  const offsets = fields.get(tiled ? tag.tileOffsets : tag.stripOffsets) ?? [];
  const lengths = fields.get(tiled ? tag.tileBytes : tag.stripBytes) ?? [];
  if (width === 0 || height === 0 || offsets.length === 0 || offsets.length > mostParts || one(fields, tag.planar, 1) !== 1) return null;
  const partWidth = tiled ? one(fields, tag.tileWidth, width) : width;
  const rows = tiled ? one(fields, tag.tileHeight, height) : Math.min(height, one(fields, tag.rowsPerStrip, height));
  if (partWidth < 1 || rows < 1) return null;
  const across = Math.ceil(width / partWidth);
  const parts: Part[] = [];
  offsets.forEach((offset, index) => {
    const top = Math.floor(index / across) * rows;
    const partHeight = tiled ? rows : Math.min(rows, height - top);
    if (partHeight <= 0) return;
    const data = bytes.subarray(offset, offset + (lengths[index] ?? bytes.length - offset));
    const part = partOf(fields, data, partWidth, partHeight);
    if (part) parts.push({ ...part, width: partWidth, height: partHeight, left: (index % across) * partWidth, top });
  });
  if (parts.length === 0) return null;
  const resolution = one(fields, tag.xResolution, 0) * (one(fields, tag.unit, 2) === 3 ? 2.54 : 1);
  return { width, height, dpi: resolution > 0 ? Math.round(resolution) : null, turn: turns[one(fields, tag.orientation, 1)] ?? 0, parts };
}

function partOf(fields: Fields, data: Uint8Array, width: number, height: number): Pick<Part, 'data' | 'filter' | 'colour' | 'bits' | 'decode'> | null {
  const bits = one(fields, tag.bits, 1);
  const samples = one(fields, tag.samples, 1);
  const photometric = one(fields, tag.photometric, 0);
  const compression = one(fields, tag.compression, 1);
  if (bits > 8 || (samples !== 1 && samples !== 3 && samples !== 4)) return null;
  const palette = fields.get(tag.palette);
  const colour = photometric === 3 && palette ? indexed(palette) : samples === 1 ? '/DeviceGray' : samples === 4 ? '/DeviceCMYK' : '/DeviceRGB';
  // White is zero: samples are turned over, but fax decoding gives black as one already.
  const turnedOver = photometric === 0 && samples === 1 ? { decode: '[1 0]' } : {};
  const look = { colour, bits, ...turnedOver };
  const fax = (k: number, more = ''): Pick<Part, 'data' | 'filter' | 'colour' | 'bits' | 'decode'> => ({
    data: one(fields, tag.fillOrder, 1) === 2 ? mirrored(data) : data, colour: '/DeviceGray', bits: 1,
    filter: { name: 'CCITTFaxDecode', parameters: `/K ${k}/Columns ${width}/Rows ${height}${photometric === 1 ? '/BlackIs1 true' : ''}${more}` },
  });
  const predictor = one(fields, tag.predictor, 1);
  const parameters = predictor === 2 ? `/Predictor 2/Colors ${samples}/BitsPerComponent ${bits}/Columns ${width}` : '';
  switch (compression) {
    case 1: return { ...look, data, filter: null };
    case 2: return fax(0, '/EncodedByteAlign true');
    case 3: return fax((one(fields, tag.t4, 0) & 1) !== 0 ? 1 : 0);
    case 4: return fax(-1);
    case 5: return { ...look, data, filter: { name: 'LZWDecode', parameters } };
    case 7: return { colour: samples === 1 ? '/DeviceGray' : '/DeviceRGB', bits: 8, data: withTables(data, fields.get(tag.jpegTables)), filter: { name: 'DCTDecode' } };
    case 8: case 32946: return { ...look, data, filter: { name: 'FlateDecode', parameters } };
    case 32773: return { ...look, data, filter: { name: 'RunLengthDecode' } };
    default: return null;
  }
}

function hexByte(value: number | undefined): string {
  return ((value ?? 0) >> 8).toString(16).padStart(2, '0');
}

function indexed(palette: readonly number[]): string {
  const count = Math.floor(palette.length / 3);
  const entries = Array.from({ length: count }, (_, index) => hexByte(palette[index]) + hexByte(palette[count + index]) + hexByte(palette[2 * count + index]));
  return `[/Indexed/DeviceRGB ${Math.max(0, count - 1)}<${entries.join('')}>]`;
}

/** Bits stored from the right: every byte turned round. */
function mirrored(data: Uint8Array): Uint8Array {
  return data.map((byte) => {
    let turned = 0;
    for (let bit = 0; bit < 8; bit += 1) if ((byte & (1 << bit)) !== 0) turned |= 0x80 >> bit;
    return turned;
  });
}

/** The tables that all strips share, put in behind each strip's start marker. */
function withTables(data: Uint8Array, tables: readonly number[] | undefined): Uint8Array {
  if (!tables || tables.length < 6) return data;
  return Buffer.concat([data.subarray(0, 2), Uint8Array.from(tables.slice(2, -2)), data.subarray(2)]);
}
