/** PNG (ISO/IEC 15948): handed on as it is where PDF knows its samples; with transparency or interlacing unpacked to grey. */
import { inflateSync } from 'node:zlib';
import type { Picture } from './wrap.ts';

const colourType = { grey: 0, rgb: 2, palette: 3, greyAlpha: 4, rgba: 6 } as const;
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

export function pngPicture(bytes: Uint8Array, mostBytes: number): Picture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 33) return null;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const [bits, type, interlaced] = [bytes[24] ?? 0, bytes[25] ?? 0, bytes[28] === 1];
  const samples = channels[type];
  if (width === 0 || height === 0 || samples === undefined) return null;
  let dpi: number | null = null;
  let palette: Uint8Array | null = null;
  let transparent: Uint8Array | null = null;
  const data: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const body = bytes.subarray(at + 8, Math.min(bytes.length, at + 8 + length));
    if (name === 'IDAT') data.push(body);
    else if (name === 'PLTE') palette = body;
    else if (name === 'tRNS') transparent = body;
    else if (name === 'pHYs' && body.length >= 9 && body[8] === 1) dpi = Math.round(view.getUint32(at + 8) * 0.0254);
    else if (name === 'IEND') break;
    at += 12 + length;
  }
  const packed = Buffer.concat(data);
  const whole = { width, height, dpi, turn: 0 } as const;
  const alpha = type === colourType.greyAlpha || type === colourType.rgba;
  if (!alpha && !interlaced && bits <= 8) {
    const colour = type === colourType.rgb ? '/DeviceRGB' : type === colourType.palette
      ? `[/Indexed/DeviceRGB ${Math.max(0, Math.floor((palette?.length ?? 3) / 3) - 1)}<${Buffer.from(palette ?? new Uint8Array(3)).toString('hex')}>]`
      : '/DeviceGray';
    const parameters = `/Predictor 15/Colors ${samples}/BitsPerComponent ${bits}/Columns ${width}`;
    return { ...whole, parts: [{ data: packed, width, height, filter: { name: 'FlateDecode', parameters }, colour, bits, left: 0, top: 0 }] };
  }
  const grey = unpack({ width, height, bits, type, samples, interlaced, palette, transparent }, packed, mostBytes);
  return grey && { ...whole, parts: [{ data: grey, width, height, filter: null, colour: '/DeviceGray', bits: 8, left: 0, top: 0 }] };
}

interface Header {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly type: number;
  readonly samples: number;
  readonly interlaced: boolean;
  readonly palette: Uint8Array | null;
  readonly transparent: Uint8Array | null;
}

/** Adam7: where each pass begins and how far its pixels are apart, across and down. */
const passes = [[0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2], [0, 1, 1, 2]] as const;

function unpack(header: Header, packed: Buffer, mostBytes: number): Uint8Array | null {
  const { width, height, bits, samples } = header;
  if (width * height > mostBytes) return null;
  let raw: Buffer;
  try {
    raw = inflateSync(packed, { maxOutputLength: Math.min(mostBytes, (Math.ceil((width * bits * samples) / 8) + 8) * height + 4096) * 2 });
  } catch {
    return null;
  }
  const grey = new Uint8Array(width * height).fill(255);
  const list: readonly (readonly [number, number, number, number])[] = header.interlaced ? passes : [[0, 0, 1, 1]];
  let at = 0;
  for (const [fromX, fromY, stepX, stepY] of list) {
    const across = Math.ceil((width - fromX) / stepX);
    const down = Math.ceil((height - fromY) / stepY);
    if (across <= 0 || down <= 0) continue;
    const size = Math.ceil((across * bits * samples) / 8);
    let above = new Uint8Array(size);
    for (let y = 0; y < down; y += 1) {
      const line = unfilter(raw.subarray(at + 1, at + 1 + size), raw[at] ?? 0, above, Math.max(1, (bits * samples) >> 3));
      at += 1 + size;
      for (let x = 0; x < across; x += 1) grey[(fromY + y * stepY) * width + fromX + x * stepX] = greyAt(header, line, x);
      above = line;
    }
  }
  return grey;
}

function unfilter(line: Uint8Array, filter: number, above: Uint8Array, back: number): Uint8Array<ArrayBuffer> {
  const made = new Uint8Array(above.length);
  for (let index = 0; index < made.length; index += 1) {
    const left = index >= back ? made[index - back] ?? 0 : 0;
    const up = above[index] ?? 0;
    const corner = index >= back ? above[index - back] ?? 0 : 0;
    const guess = filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : filter === 4 ? paeth(left, up, corner) : 0;
    made[index] = (line[index] ?? 0) + guess;
  }
  return made;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

function luma(red: number, green: number, blue: number): number {
  return red * 0.299 + green * 0.587 + blue * 0.114;
}

/** One pixel over white paper. */
function greyAt({ bits, type, samples, palette, transparent }: Header, line: Uint8Array, x: number): number {
  const sample = (index: number): number => {
    if (bits === 8) return line[x * samples + index] ?? 0;
    if (bits === 16) return line[(x * samples + index) * 2] ?? 0;
    const perByte = 8 / bits;
    const value = ((line[Math.floor(x / perByte)] ?? 0) >> ((perByte - 1 - (x % perByte)) * bits)) & ((1 << bits) - 1);
    return type === colourType.palette ? value : Math.round((value * 255) / ((1 << bits) - 1));
  };
  let value: number;
  let alpha = 255;
  if (type === colourType.palette) {
    const index = sample(0);
    value = luma(palette?.[index * 3] ?? 0, palette?.[index * 3 + 1] ?? 0, palette?.[index * 3 + 2] ?? 0);
    alpha = transparent?.[index] ?? 255;
  } else if (samples >= 3) {
    value = luma(sample(0), sample(1), sample(2));
    if (samples === 4) alpha = sample(3);
  } else {
    value = sample(0);
    if (samples === 2) alpha = sample(1);
  }
  return Math.round((value * alpha + 255 * (255 - alpha)) / 255);
}
