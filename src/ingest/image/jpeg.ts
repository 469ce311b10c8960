/** What a JPEG file (ITU-T T.81, JFIF, Exif) says of itself: size, colours, resolution, which side is up. */
import type { Picture } from './wrap.ts';

interface Header {
  width: number;
  height: number;
  components: number;
  dpi: number | null;
  turn: Picture['turn'];
  adobe: boolean;
}

/** Start-of-frame markers: all but DHT, JPG and DAC in the range. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

export function jpegHeader(bytes: Uint8Array): Header | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header: Header = { width: 0, height: 0, components: 0, dpi: null, turn: 0, adobe: false };
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) {
      at += 1;
      continue;
    }
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff || marker === 0 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    if (marker === 0xda || marker === 0xd9) break;
    const size = view.getUint16(at + 2);
    const body = bytes.subarray(at + 4, at + 2 + size);
    if (isFrame(marker) && body.length >= 6) {
      header.height = view.getUint16(at + 5);
      header.width = view.getUint16(at + 7);
      header.components = bytes[at + 9] ?? 0;
    } else if (marker === 0xe0 && latin(body, 4) === 'JFIF' && body.length >= 12) {
      const density = view.getUint16(at + 12);
      if (body[7] === 1) header.dpi = density;
      else if (body[7] === 2) header.dpi = Math.round(density * 2.54);
    } else if (marker === 0xe1 && latin(body, 4) === 'Exif') header.turn = orientation(body.subarray(6));
    else if (marker === 0xee && latin(body, 5) === 'Adobe') header.adobe = true;
    at += 2 + Math.max(2, size);
  }
  return header.width > 0 && header.height > 0 ? header : null;
}

function latin(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}

const orientationTag = 0x0112;
const turns: Readonly<Record<number, Picture['turn']>> = { 3: 180, 6: 90, 8: 270 };

function orientation(tiff: Uint8Array): Picture['turn'] {
  if (tiff.length < 14) return 0;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return 0;
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > tiff.length) return 0;
    if (view.getUint16(entry, little) === orientationTag) return turns[view.getUint16(entry + 8, little)] ?? 0;
  }
  return 0;
}

export function jpegPicture(bytes: Uint8Array): Picture | null {
  const header = jpegHeader(bytes);
  if (!header) return null;
  const { width, height, dpi, turn, components, adobe } = header;
  const colour = components === 1 ? '/DeviceGray' : components === 4 ? '/DeviceCMYK' : '/DeviceRGB';
  return {
    width, height, dpi, turn,
    parts: [{
      data: bytes, width, height, filter: { name: 'DCTDecode' }, colour, bits: 8, left: 0, top: 0,
      ...(components === 4 && adobe ? { decode: '[1 0 1 0 1 0 1 0]' } : {}),
    }],
  };
}
