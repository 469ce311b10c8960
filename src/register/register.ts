/** The register of bodies: who owes a report on which subject, the regions of the provinces, and the provinces after the merger. */
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { loadConfiguration } from '../configuration.ts';
import type { Level } from '../report.ts';
import { placeKey, placesOf } from './places.ts';
import { bodyKey } from './words.ts';

const levels = ['central', 'province', 'district', 'commune', 'enterprise', 'press'] as const satisfies readonly Level[];
const words = z.array(z.string().min(1));

export const registerSchema = z.strictObject({
  title: z.string().min(1),
  /** File with the regions, relative to the register. */
  regions: z.string().min(1).optional(),
  /** File with the provinces after the merger, relative to the register. */
  merger: z.string().min(1).optional(),
  groups: z.array(z.strictObject({ id: z.string().min(1), title: z.string().min(1), subject: z.string().min(1) })).default([]),
  bodies: z.array(z.strictObject({
    id: z.string().min(1),
    name: z.string().min(1),
    group: z.string().min(1),
    level: z.enum(levels),
    aliases: words.default([]),
    /** Named by its kind only: listed when it reports, never counted as missing. */
    optional: z.boolean().default(false),
  })).default([]),
  /** One body for each place of a level: "Tỉnh ủy {name}". */
  families: z.array(z.strictObject({
    id: z.string().min(1),
    of: z.literal('provinces'),
    name: z.string().min(1),
    /** In cities under the central government. */
    cityName: z.string().min(1),
    group: z.string().min(1),
    level: z.enum(levels),
  })).default([]),
  sectors: z.array(z.strictObject({ name: z.string().min(1), words })).default([]),
});

const regionsSchema = z.array(z.strictObject({ name: z.string().min(1), provinces: words }));
const mergerSchema = z.array(z.strictObject({ name: z.string().min(1), from: words }));

export interface OwedBody {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly level: Level;
  /** Name of 2023, null for central bodies and enterprises. */
  readonly province: string | null;
  readonly optional: boolean;
}

export interface RegisterGroup {
  readonly id: string;
  readonly title: string;
  /** What its bodies report on. */
  readonly subject: string;
}

export interface Register {
  readonly title: string;
  readonly groups: readonly RegisterGroup[];
  readonly owed: readonly OwedBody[];
  /** Owed bodies by the key of each of their names. */
  readonly byKey: ReadonlyMap<string, OwedBody>;
  /** Region of a province of 2023, by its name. */
  readonly regionOf: ReadonlyMap<string, string>;
  /** Province of 2025 that a province of 2023 went into, by its name. */
  readonly mergedInto: ReadonlyMap<string, string>;
  readonly sectors: readonly { readonly name: string; readonly words: readonly string[] }[];
}

/** Organs that sign for a body: "Ban Thường vụ Tỉnh ủy X" and "Tỉnh ủy X" are one reporting body. */
const organ = new RegExp(`^(?:${['ban thường vụ', 'ban chấp hành', 'ban thường trực', 'thường trực', 'ban cán sự đảng', 'đảng đoàn', 'đảng ủy', 'đảng bộ']
  .map(bodyKey).join('|')}) (?=\\S)`, 'u');

/** The key of a body without the organ that signs for it. */
export function coreKey(name: string): string {
  return bodyKey(name).replace(organ, '').replace(organ, '');
}

/** The name of a province as the regions spell it, so that "Hoà Bình" and "Hòa Bình" are one. */
function named(map: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const byName = new Map(map);
  for (const place of placesOf('province')) {
    const value = map.get(placeKey(place.name));
    if (value !== undefined) byName.set(place.name, value);
  }
  return byName;
}

/** Reads a register with the files it names. Throws CannotWork. */
export function loadRegister(file: string): Register {
  const data = loadConfiguration(file, registerSchema);
  const beside = (name: string) => resolve(dirname(file), name);
  const regions = data.regions === undefined ? [] : loadConfiguration(beside(data.regions), regionsSchema);
  const merger = data.merger === undefined ? [] : loadConfiguration(beside(data.merger), mergerSchema);
  const families = data.families.flatMap((family) => placesOf('province').map((place): OwedBody => ({
    id: `${family.id}-${place.code}`, name: `${place.fullName.startsWith('Thành phố') ? family.cityName : family.name} ${place.name}`,
    group: family.group, level: family.level, province: place.name, optional: false,
  })));
  const owed: OwedBody[] = [...data.bodies.map(({ id, name, group, level, optional }) => ({ id, name, group, level, optional, province: null })), ...families];
  const byKey = new Map<string, OwedBody>();
  const add = (key: string, body: OwedBody) => {
    if (!byKey.has(key)) byKey.set(key, body);
  };
  for (const body of owed) add(bodyKey(body.name), body);
  data.bodies.forEach((body, index) => { for (const alias of body.aliases) add(bodyKey(alias), owed[index]!); });
  for (const body of owed) add(coreKey(body.name), body);
  data.bodies.forEach((body, index) => { for (const alias of body.aliases) add(coreKey(alias), owed[index]!); });
  return {
    title: data.title, groups: data.groups, owed, byKey,
    regionOf: named(new Map(regions.flatMap((region) => region.provinces.map((name) => [placeKey(name), region.name] as const)))),
    mergedInto: named(new Map(merger.flatMap((now) => now.from.map((name) => [placeKey(name), now.name] as const)))),
    sectors: data.sectors.map((sector) => ({ name: sector.name, words: sector.words.map(bodyKey) })),
  };
}
