/**
 * Matching an issuing body to the register: level, province, district, region and sector from its name, the name of the body above,
 * the place on the letterhead and the bodies that the preamble names. What is in no list keeps what its own words tell.
 */
import type { Body, DocumentKind, Level } from '../report.ts';
import { areasOf, type Area } from './areas.ts';
import { nearest, placeKey, placesNamed, placesOf, type Place, type PlaceLevel } from './places.ts';
import { coreKey, type OwedBody, type Register } from './register.ts';
import { bodyKey } from './words.ts';

export interface Issuer {
  readonly kind: DocumentKind;
  readonly name: string | null;
  readonly parent: string | null;
  /** Place on the letterhead. */
  readonly place: string | null;
  /** Number and symbol. */
  readonly number: string | null;
  /** Bodies that the preamble names: the one above, mostly ("UBND huyện Sơn Tây"). */
  readonly mentions: readonly string[];
}

const enterprise = /^(?:tập đoàn|tổng công t[iy]|công t[iy]|ngân hàng|tổng cty|doanh nghiệp|xí nghiệp)(?![\p{L}\d])/u;
const central = new RegExp(`trung ương|tối cao|(?:thanh tra )?chính phủ|quốc hội|kiểm toán nhà nước|văn phòng chủ tịch nước|${bodyKey('ủy ban quản lý vốn')}|^bộ (?!chỉ huy|phận)|^tổng cục|ban cán sự đảng bộ |^tổng liên đoàn|^ban chỉ đạo trung ương|^thông tấn xã|^bảo hiểm xã hội việt nam|^đài (?:truyền hình|tiếng nói) việt nam`, 'u');
const provincial = new RegExp(`^(?:sở|${bodyKey('ban quản lý khu')}|${bodyKey('ban quản lý các khu')})(?![\\p{L}\\d])`, 'u');
const districtOffice = /^(?:phòng|chi cục thuế)(?![\p{L}\d])/u;

interface Located {
  readonly province: Place | null;
  readonly district: Place | null;
  readonly commune: Place | null;
  readonly confidence: number;
}

const outward: readonly PlaceLevel[] = ['commune', 'district', 'province'];

function ancestor(place: Place, level: PlaceLevel): Place | null {
  for (let at: Place | null = place; at; at = at.parent) if (at.level === level) return at;
  return null;
}

/** Whether a place lies in what the other names say: a district or province of that name above it. */
function supported(place: Place, context: readonly Area[]): number {
  let score = 0;
  for (let above = place.parent; above; above = above.parent) {
    const key = placeKey(above.name);
    if (context.some((area) => area.key === key && (area.level === above.level || area.city))) score += 1;
  }
  return score;
}

/** Whether the context names an area above that the place does not lie in. */
function contradicted(place: Place, context: readonly Area[]): boolean {
  for (let above = place.parent; above; above = above.parent) {
    const level = above.level;
    const said = context.filter((area) => area.level === level && !area.city && area.key !== '');
    if (said.length > 0 && !said.some((area) => area.key === placeKey(above.name))) return true;
  }
  return false;
}

function find(level: PlaceLevel, key: string, context: readonly Area[], kind = ''): { place: Place; confidence: number } | null {
  const named = placesNamed(level, placeKey(key)).filter((place) => !contradicted(place, context));
  const ofKind = named.filter((place) => bodyKey(place.fullName).startsWith(`${kind} `));
  const exact = kind !== '' && ofKind.length > 0 ? ofKind : named;
  if (exact.length === 1) return { place: exact[0]!, confidence: level === 'province' || supported(exact[0]!, context) > 0 ? 1 : level === 'district' ? 0.85 : 0.6 };
  if (exact.length > 1) {
    const best = exact.toSorted((a, b) => supported(b, context) - supported(a, context));
    const first = supported(best[0]!, context);
    return first > 0 && first > supported(best[1]!, context) ? { place: best[0]!, confidence: 0.95 } : null;
  }
  if (level === 'province') return nearest(key, placesOf('province'));
  const above = context.flatMap((area) => (area.key === '' ? [] : outward.flatMap((one) => placesNamed(one, placeKey(area.key))))).filter((place) => place.level !== level);
  const candidates = above.length === 0 ? [] : placesOf(level).filter((place) => above.some((one) => ancestor(place, one.level) === one));
  return candidates.length === 0 ? null : nearest(key, candidates);
}

function locate(area: Area | undefined, level: PlaceLevel, context: readonly Area[]): Located {
  const none: Located = { province: null, district: null, commune: null, confidence: 0.5 };
  const contextProvince = () => {
    for (const other of context) {
      if ((other.level === 'province' || other.city) && other.key !== '') {
        const hit = find('province', other.key, []);
        if (hit) return hit.place;
      }
    }
    for (const other of context) {
      if (other.level !== 'district' || other.key === '') continue;
      const hit = find('district', other.key, context.filter((one) => one !== other), other.kind);
      if (hit) return ancestor(hit.place, 'province');
    }
    return null;
  };
  if (!area || area.key === '') return { ...none, province: contextProvince() };
  const hit = find(level, area.key, context, area.kind);
  if (!hit) return { ...none, province: contextProvince() };
  return {
    province: ancestor(hit.place, 'province'), district: ancestor(hit.place, 'district'), commune: hit.place.level === 'commune' ? hit.place : null, confidence: hit.confidence,
  };
}

/** The innermost area of a name, and the level that it stands for once "thành phố" is told apart. */
function innermost(areas: readonly Area[], hints: string): { area: Area; level: PlaceLevel } | null {
  for (const level of outward) {
    const area = areas.find((one) => one.level === level && !one.city && one.key !== '') ?? (level === 'province' ? areas.find((one) => one.city && one.key !== '') : undefined)
      ?? areas.find((one) => one.level === level && !one.city);
    if (!area) continue;
    if (!area.city) return { area, level };
    const isProvince = placesOf('province').some((place) => place.fullName.startsWith('Thành phố') && placeKey(place.name) === area.key);
    const inProvince = areas.some((one) => one.level === 'province' && !one.city);
    return { area, level: (isProvince && !inProvince) || /[-/]TU$/i.test(hints) ? 'province' : 'district' };
  }
  return null;
}

function owedBody(register: Register | null, name: string, level: Level | null, located: Located): { body: OwedBody; confidence: number } | null {
  if (!register) return null;
  const exact = register.byKey.get(bodyKey(name));
  if (exact) return { body: exact, confidence: 1 };
  const core = register.byKey.get(coreKey(name));
  if (core && (core.province === null || level === 'province')) return { body: core, confidence: 0.9 };
  // "Ban Thường vụ Thành uỷ TP. Hồ Chí Minh", "Tỉnh ủy Thừa Thiên - Huế": the committee of a province by its place.
  if (level === 'province' && located.province && new RegExp(`^(?:${bodyKey('tỉnh ủy')}|${bodyKey('thành ủy')})(?![\\p{L}])`, 'u').test(coreKey(name))) {
    const here = register.owed.find((body) => body.province === located.province!.name);
    if (here) return { body: here, confidence: 0.9 };
  }
  return null;
}

function levelOf(key: string, inner: PlaceLevel | null, parentKey: string): Level | null {
  if (enterprise.test(key.replace(/^(?:đảng ủy|đảng bộ) /u, ''))) return 'enterprise';
  if (inner !== null) return inner;
  if (provincial.test(key)) return 'province';
  if (districtOffice.test(key)) return 'district';
  if (central.test(key) || central.test(parentKey)) return 'central';
  return null;
}

/** The issuer as the register knows it, or as far as its own words tell; null without a name. */
export function matchBody(register: Register | null, issuer: Issuer): Body | null {
  const { name } = issuer;
  if (name === null) {
    return issuer.kind === 'press' ? { id: null, name: '', level: 'press', province: provinceOf(issuer.place), district: null, region: regionOf(register, provinceOf(issuer.place)), sector: null, confidence: 0.7 } : null;
  }
  const key = bodyKey(name);
  const own = areasOf(name);
  const parentAreas = areasOf(issuer.parent ?? '');
  const hints = issuer.number ?? '';
  const inner = innermost(own, hints) ?? innermost(parentAreas, hints);
  const context = [...own, ...parentAreas, ...issuer.mentions.flatMap(areasOf)].filter((area) => area !== inner?.area);
  if (issuer.place !== null) context.push({ level: 'province', city: true, kind: '', key: placeKey(issuer.place) });
  let level: Level | null = levelOf(key, inner?.level ?? null, bodyKey(issuer.parent ?? ''));
  const located = locate(inner?.area, inner?.level ?? 'province', level === 'central' || level === 'enterprise' ? [] : context);
  const owed = owedBody(register, name, level, located);
  if (owed && level === null) level = owed.body.level;
  const province = located.province?.name ?? owed?.body.province ?? null;
  const unit = located.commune ?? (level === 'district' ? located.district : level === 'province' ? located.province : null);
  return {
    id: owed ? owed.body.id : unit && /^(?:ubnd|hđnd|ban|tỉnh|thành|huyện|quận|thị|đảng)/u.test(key) ? `place-${unit.code}` : null,
    name, level: issuer.kind === 'press' ? 'press' : level,
    province, district: located.district?.name ?? null, region: regionOf(register, province),
    sector: register?.sectors.find((sector) => sector.words.some((word) => ` ${key} `.includes(` ${word} `)))?.name ?? null,
    confidence: owed?.confidence ?? (level === null ? 0.3 : located.confidence),
  };
}

function provinceOf(place: string | null): string | null {
  return place === null ? null : find('province', placeKey(place), [])?.place.name ?? null;
}

function regionOf(register: Register | null, province: string | null): string | null {
  return province === null ? null : register?.regionOf.get(province) ?? null;
}
