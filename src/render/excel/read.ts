/** Reading sheets of a workbook back, for checking what was published: also one that a spreadsheet program has saved again. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

/** Rows by number from 1, cells by place from 0. Dates are serial numbers. */
export type ReadSheet = ReadonlyMap<number, readonly (string | number | undefined)[]>;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(xml: string): string {
  return xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) =>
    hex ? String.fromCodePoint(parseInt(hex, 16)) : decimal ? String.fromCodePoint(Number(decimal)) : entities[name ?? ''] ?? whole)
    .replace(/_x([0-9A-Fa-f]{4})_/gu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** The words of all <t> in a piece, without those of phonetic readings. */
const wordsIn = (xml: string): string => [...xml.matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/gu)].map((match) => plain(match[1]!)).join('');

function columnIndex(letters: string): number {
  let n = 0;
  for (const letter of letters) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

function readSheet(xml: string, shared: readonly string[]): ReadSheet {
  const rows = new Map<number, (string | number | undefined)[]>();
  for (const match of xml.matchAll(/<c r="([A-Z]+)(\d+)"([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/gu)) {
    const [, letters, line, attributes, inner] = match;
    if (inner === undefined) continue;
    const type = /\bt="(\w+)"/u.exec(attributes!)?.[1] ?? 'n';
    const value = /<v>([\s\S]*?)<\/v>/u.exec(inner)?.[1];
    const row = rows.get(Number(line)) ?? [];
    row[columnIndex(letters!)] = type === 'inlineStr' ? wordsIn(inner)
      : value === undefined ? undefined
        : type === 's' ? shared[Number(value)] ?? '' : type === 'n' ? Number(value) : plain(value);
    rows.set(Number(line), row);
  }
  return rows;
}

/** The named sheets of a workbook; one that it lacks is missing from the answer. Throws where the file is no workbook. */
export function readSheets(file: string, names: readonly string[]): Map<string, ReadSheet> {
  const bytes = readFileSync(file);
  const few = unzipSync(bytes, { filter: ({ name }) => ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml'].includes(name) });
  const targets = new Map([...strFromU8(few['xl/_rels/workbook.xml.rels']!).matchAll(/<Relationship\b[^>]*>/gu)].map(([tag]) =>
    [/\bId="([^"]+)"/u.exec(tag)?.[1] ?? '', (/\bTarget="([^"]+)"/u.exec(tag)?.[1] ?? '').replace(/^\/?(?:xl\/)?/u, 'xl/')]));
  const parts = new Map<string, string>();
  for (const [tag] of strFromU8(few['xl/workbook.xml']!).matchAll(/<sheet\b[^>]*>/gu)) {
    const name = plain(/\bname="([^"]+)"/u.exec(tag)?.[1] ?? '');
    if (names.includes(name)) parts.set(targets.get(/\br:id="([^"]+)"/u.exec(tag)?.[1] ?? '') ?? '', name);
  }
  const shared = few['xl/sharedStrings.xml'] ? [...strFromU8(few['xl/sharedStrings.xml']).matchAll(/<si>([\s\S]*?)<\/si>|<si\/>/gu)].map((match) => wordsIn(match[1] ?? '')) : [];
  const sheets = unzipSync(bytes, { filter: ({ name }) => parts.has(name) });
  return new Map(Object.entries(sheets).map(([part, xml]) => [parts.get(part)!, readSheet(strFromU8(xml), shared)]));
}
