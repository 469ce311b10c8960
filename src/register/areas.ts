/** The areas that a name speaks of: "UBND xã Sơn Dung, huyện Sơn Tây" names a commune and a district. */
import type { PlaceLevel } from './places.ts';
import { bodyKey } from './words.ts';

export interface Area {
  readonly level: PlaceLevel;
  /** "thành phố" may be a province or a district: both are open until the place is looked up. */
  readonly city: boolean;
  /** The word for its kind, folded: "huyện", "thị xã"; empty where a committee's name said it ("Huyện ủy"). */
  readonly kind: string;
  /** Folded name, "sơn dung"; empty where only the kind is said ("Thanh tra tỉnh"). */
  readonly key: string;
}

const kinds: Readonly<Record<string, PlaceLevel>> = {
  'tỉnh ủy': 'province', 'thành ủy': 'province', 'huyện ủy': 'district', 'quận ủy': 'district', 'thị ủy': 'district',
  'tỉnh đoàn': 'province', 'thành đoàn': 'province', 'huyện đoàn': 'district', 'quận đoàn': 'district', 'thị đoàn': 'district',
  'thành phố': 'province', 'thị xã': 'district', 'thị trấn': 'commune', 'đặc khu': 'commune',
  tỉnh: 'province', huyện: 'district', quận: 'district', xã: 'commune', phường: 'commune',
};
const kindKeys = new Map(Object.entries(kinds).map(([kind, level]) => [bodyKey(kind), level]));
const pattern = new RegExp(`(?<![\\p{L}\\d])(${[...kindKeys.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\d])`, 'gu');
/** A name ends before a mark, before a verb or before another body. */
const nameEnd = / (?:[,.;:()"/]|-(?= (?:ubnd|tỉnh|huyện))|(?:và|của|về|báo cáo|xin|đã|ban hành|kính|gồm|ubnd|hđnd|trực thuộc|thuộc|xem|năm|việt nam)(?![\p{L}\d]))/u;
const longestName = 6;
const cities = new Set(['thành phố', 'thành ủy', 'thành đoàn'].map(bodyKey));
const unionWord = bodyKey('đoàn');
const committeeWord = bodyKey('ủy');
const societyKey = /^(?:xã hội)/u;

/** All areas that a name says, in order. Takes any text; only names of up to six syllables count. */
export function areasOf(name: string): Area[] {
  const key = bodyKey(name);
  const hits = [...key.matchAll(pattern)].filter((hit) => !societyKey.test(key.slice(hit.index)));
  return hits.flatMap((hit, index): Area[] => {
    const from = hit.index + hit[0].length;
    const rest = key.slice(from, hits[index + 1]?.index ?? key.length);
    const end = nameEnd.exec(rest)?.index ?? rest.length;
    const words = rest.slice(0, end).trim().split(' ').filter((word) => word !== '');
    if (words.length > longestName) return [];
    const kind = hit[0];
    return [{ level: kindKeys.get(kind)!, city: cities.has(kind), kind: kind.endsWith(committeeWord) || kind.endsWith(unionWord) ? '' : kind, key: words.join(' ').replace(/ ?- ?/g, ' ') }];
  });
}
