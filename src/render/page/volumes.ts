/**
 * The files of the reports beside the page: volumes that each hold the views of reports whose names follow one another, some dozens of
 * them. A volume is named by what is in it, so that one that stands need not be written again. Where volumes end follows from the names
 * and lengths of the reports alone: a report more or less changes the one or two volumes around it.
 */
import { createHash } from 'node:crypto';
import type { Corpus } from '../../corpus/corpus.ts';
import type { DocumentRows } from '../../corpus/document-rows.ts';
import type { Frame } from '../../tables/frame.ts';
import { renderWords } from '../../words/render.ts';
import type { RenderOptions } from '../options.ts';
import { scriptJson } from './html.ts';
import { reportReader } from './read-report.ts';
import { reportView } from './report-view.ts';
import type { ReportView } from './client/report-data.ts';

/** A report as far as volumes ask: its name, and the bytes of its text. */
export interface VolumeMember {
  readonly name: string;
  readonly bytes: number;
}

/** Which reports stand in which file: names of files without ending, and for each report the place of its volume and its own place there. */
export interface VolumeIndex {
  readonly volumes: readonly string[];
  readonly places: ReadonlyMap<string, readonly [volume: number, place: number]>;
}

/** One name of so many ends a volume. */
const endsAtOneOf = 32;
/** A volume ends where its reports have so many bytes of text together, whatever their names. */
const mostBytes = 1_500_000;

const endsVolume = (name: string): boolean => createHash('sha256').update(name).digest().readUInt32BE(0) % endsAtOneOf === 0;

/** Reports in the order of their names, cut into volumes. */
export function volumesOf<M extends VolumeMember>(members: readonly M[]): M[][] {
  const out: M[][] = [];
  let own: M[] = [];
  let bytes = 0;
  for (const member of members) {
    own.push(member);
    bytes += member.bytes;
    if (bytes < mostBytes && !endsVolume(member.name)) continue;
    out.push(own);
    [own, bytes] = [[], 0];
  }
  return own.length === 0 ? out : [...out, own];
}

/** The places of reports in volumes of these names. */
export function volumeIndex(volumes: readonly (readonly [key: string, members: readonly { readonly name: string }[]])[]): VolumeIndex {
  return {
    volumes: volumes.map(([key]) => key),
    places: new Map(volumes.flatMap(([, members], volume) => members.map(({ name }, place) => [name, [volume, place]] as const))),
  };
}

/** Prepares what makes the view of a document by its name. */
export function viewMaker(corpus: Corpus, frame: Frame, render: RenderOptions, rows?: DocumentRows): (name: string) => ReportView {
  const read = reportReader(corpus, rows);
  const labels = renderWords[render.language].letterhead;
  return (name) => reportView(read(name)!, frame, labels, render);
}

/** A view as it stands in a volume. */
export const viewBytes = (view: ReportView): Buffer => Buffer.from(scriptJson(view), 'utf8');

const begins = (key: string): string => `soiNhan(${JSON.stringify(key)}, `;
const ends = ');\n';
const between = ',\n';

/** A name: what it is for and a hash of the data, always of one length. */
function keyOf(what: string, ...data: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  data.forEach((part) => hash.update(part));
  return `${what}-${hash.digest('hex').slice(0, 20)}`;
}

/** A script that hands data over to the page, as bytes one behind the other, and its name. */
export interface DataScript {
  readonly key: string;
  readonly parts: readonly Uint8Array[];
}

/** The script of data whose JSON is given in parts: what it is for names it. */
export function dataScript(what: string, json: readonly Uint8Array[]): DataScript {
  const key = keyOf(what, ...json);
  return { key, parts: [Buffer.from(begins(key)), ...json, Buffer.from(ends)] };
}

/** The script of a volume. */
export const volumeScript = (views: readonly Uint8Array[]): DataScript =>
  dataScript('tap', [Buffer.from('['), ...views.flatMap((view, place) => (place === 0 ? [view] : [Buffer.from(between), view])), Buffer.from(']')]);

/** The views of a volume's script, cut out by how many bytes each has. */
export function viewsIn(script: Uint8Array, key: string, sizes: readonly number[]): Uint8Array[] {
  let at = begins(key).length + 1;
  return sizes.map((size) => {
    const view = script.subarray(at, at + size);
    at += size + between.length;
    return view;
  });
}

/** The name that a script must have by what is in it; null where it is none of ours. */
export function keyOfScript(script: string): string | null {
  const match = /^soiNhan\("([a-z-]+)-[0-9a-f]+", /u.exec(script);
  return match === null || !script.endsWith(ends) ? null : keyOf(match[1]!, script.slice(match[0].length, -ends.length));
}
