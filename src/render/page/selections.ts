/** Filters of the tables as selections over the page's dictionaries. */
import { assertionOrder, flag, listedFacts, type Columns } from '../../tables/columns.ts';
import type { Filter } from '../../tables/filter.ts';
import type { Frame } from '../../tables/frame.ts';
import { foldText } from '../../vietnamese/folding.ts';
import type { Selection } from './client/index-data.ts';

/** Values in order of first sight, from 1; 0 is "not known". */
export class Dictionary {
  readonly #places = new Map<string, number>();
  readonly values: string[] = [''];

  of(value: string | null): number {
    if (value === null) return 0;
    const known = this.#places.get(value);
    if (known !== undefined) return known;
    const place = this.values.push(value) - 1;
    this.#places.set(value, place);
    return place;
  }

  /** The place of a value; -2 for one that never occurs, which fits nothing. */
  find(value: string | null): number {
    return value === null ? 0 : this.#places.get(value) ?? -2;
  }
}

export interface Dictionaries {
  readonly frame: Frame;
  readonly columns: Columns;
  readonly documents: ReadonlyMap<string, number>;
  readonly levels: Dictionary;
  readonly provinces: Dictionary;
  readonly regions: Dictionary;
  readonly plans: Dictionary;
  /** Places of the facts' values in the columns. */
  readonly facts: ReadonlyMap<string, number>;
}

const proofs: Readonly<Record<NonNullable<Filter['proof']>, readonly [number, boolean]>> = {
  figure: [flag.figure, true], example: [flag.example, true], either: [flag.figure | flag.example, true], none: [flag.figure | flag.example, false],
};

const placesWhere = <T>(list: readonly T[], fits: (item: T) => boolean): number[] => list.flatMap((item, place) => (fits(item) ? [place] : []));
const inside = (section: string, id: string): boolean => id === section || id.startsWith(`${section}.`);

type Rules = { readonly [K in keyof Required<Filter>]: (value: NonNullable<Filter[K]> | Extract<Filter[K], null>, d: Dictionaries) => Selection };

/** Codes by one of their properties; an intersection is taken where several hold. */
const codesBy = (key: 'id' | 'facet' | 'kind' | 'holder' | 'group') => (value: string, { frame }: Dictionaries): Selection =>
  ({ coding: true, codes: placesWhere(frame.codes, (code) => code[key] === value) });

/** One for each key of a filter: a new key does not compile until it stands here. */
const rules: Rules = {
  report: (value, d) => ({ document: d.documents.get(value) ?? -2 }),
  level: (value, d) => ({ level: d.levels.find(value) }),
  province: (value, d) => ({ province: d.provinces.find(value) }),
  region: (value, d) => ({ region: d.regions.find(value) }),
  plan: (value, d) => ({ plan: d.plans.find(value) }),
  section: (value, d) => ({ sections: placesWhere(d.columns.sectionSets, (set) => set.some((id) => inside(value, id))) }),
  code: codesBy('id'), facet: codesBy('facet'), kind: codesBy('kind'), holder: codesBy('holder'), group: codesBy('group'),
  assertions: (value) => ({ coding: true, assertions: value.reduce((bits, assertion) => bits | (1 << assertionOrder.indexOf(assertion)), 0) }),
  confidence: (value) => ({ coding: true, low: value === 'low' ? 1 : 0 }),
  disagrees: (value, d) => ({ coding: true, disagrees: placesWhere(d.columns.disagreements, (id) => (value === true ? id !== '' : id === value)) }),
  addressee: (value, d) => ({
    coding: true, addressees: placesWhere(d.columns.addresseeSets, (set) => (value === null ? set.length === 0 : set.some((name) => foldText(name) === foldText(value)))),
  }),
  fact: (value, d) => ({ fact: [listedFacts.indexOf(value.kind), value.value === undefined ? -1 : d.facts.get(value.value) ?? -2] }),
  answered: (value, d) => ({ answered: { by: placesWhere(d.frame.codes, (code) => value.by.includes(code.id)), is: value.is } }),
  passage: (value) => ({ passage: value }),
  proof: (value) => ({ proof: proofs[value] }),
};

/** What the page needs to find a filter's statements. A code's id goes before its other properties, as in the tables. */
export function selectionOf(filter: Filter, dictionaries: Dictionaries): Selection {
  let selection: Selection = {};
  for (const [key, value] of Object.entries(filter)) {
    if (value === undefined || (filter.code !== undefined && ['facet', 'kind', 'holder', 'group'].includes(key))) continue;
    const part = rules[key as keyof Filter](value as never, dictionaries);
    const both = selection.codes && part.codes ? { codes: selection.codes.filter((code) => part.codes!.includes(code)) } : {};
    selection = { ...selection, ...part, ...both };
  }
  return selection;
}
