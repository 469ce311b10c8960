/** Where the statements behind a number begin in the workbook. */
import { assertionOrder } from '../../tables/columns.ts';
import type { Frame } from '../../tables/frame.ts';
import type { Filter } from '../../tables/filter.ts';

/** First places by key; what is set first stands. */
export class Anchors {
  readonly #places = new Map<string, string>();

  set(key: string, place: string): void {
    if (!this.#places.has(key)) this.#places.set(key, place);
  }

  get(key: string): string | null {
    return this.#places.get(key) ?? null;
  }

  first(keys: readonly string[]): string | null {
    for (const key of keys) {
      const place = this.get(key);
      if (place !== null) return place;
    }
    return null;
  }
}

/** Keys of a coding's block, from the broad to the narrow. */
export function codingKeys(code: string, assertion: string, level: string | null): string[] {
  return [`code ${code}`, `code ${code} ${assertion}`, `code ${code} ${assertion} ${level ?? ''}`];
}

/** The place that a count links to: the narrowest block that begins with what it counts; null where the workbook lists nothing of it. */
export function placeOf(anchors: Anchors, frame: Frame, filter: Filter): string | null {
  if (filter.passage !== undefined) return null;
  if (filter.fact && filter.facet === undefined) return anchors.get(`fact ${filter.fact.kind} ${filter.fact.value ?? ''}`);
  const codes = filter.code !== undefined ? [filter.code]
    : (['facet', 'kind', 'holder', 'group'] as const).some((key) => filter[key] !== undefined)
      ? frame.codes.filter((code) => (['facet', 'kind', 'holder', 'group'] as const).every((key) => filter[key] === undefined || code[key] === filter[key])).map((code) => code.id)
      : filter.assertions || filter.disagrees !== undefined ? frame.codes.map((code) => code.id) : null;
  if (codes) {
    const assertions = filter.assertions ?? assertionOrder;
    return anchors.first(codes.flatMap((code) => [
      ...(filter.level === undefined ? [] : assertions.map((assertion) => `code ${code} ${assertion} ${filter.level ?? ''}`)),
      ...assertions.map((assertion) => `code ${code} ${assertion}`),
    ]));
  }
  if (filter.section !== undefined) {
    return anchors.first([
      ...(filter.report === undefined ? [] : [`section ${filter.section} in ${filter.report}`]),
      ...(filter.level === undefined ? [] : [`section ${filter.section} of ${filter.level ?? ''}`]),
      `section ${filter.section}`,
    ]);
  }
  return filter.report === undefined ? anchors.get('statements') : anchors.get(`report ${filter.report}`);
}
