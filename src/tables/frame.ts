/** The coding frame as tables need it: facets, codes and outline, each in its own order, with the labels that readers see. */
import type { Assertion } from '../report.ts';

export interface FrameCode {
  readonly id: string;
  readonly facet: string;
  readonly label: string;
  readonly kind: string | null;
  readonly holder: string | null;
  readonly group: string | null;
}

export interface FrameFacet {
  readonly id: string;
  readonly label: string;
  readonly assertions: readonly Assertion[];
}

export interface FrameSection {
  readonly id: string;
  readonly title: string;
  readonly facets: readonly string[];
  readonly kind: string | null;
  readonly holder: string | null;
  readonly group: string | null;
}

export interface Frame {
  readonly facets: readonly FrameFacet[];
  readonly codes: readonly FrameCode[];
  readonly outline: readonly FrameSection[];
}

/** Assertions by which a report says nothing of its own: the code is only named, or denied. */
const noFinding: ReadonlySet<Assertion> = new Set(['mentioned', 'absent']);

/** The assertions of a facet that are findings. */
export function findingsOf(facet: FrameFacet): Assertion[] {
  return facet.assertions.filter((assertion) => !noFinding.has(assertion));
}

export function codesOf(frame: Frame, facet: string): FrameCode[] {
  return frame.codes.filter((code) => code.facet === facet);
}

/** For each code the place of its facet. */
export function facetPlaces({ facets, codes }: Frame): number[] {
  const places = new Map(facets.map(({ id }, place) => [id, place]));
  return codes.map(({ facet }) => places.get(facet) ?? -1);
}

/** The facets that sections of the outline are for, by section id; a section inherits nothing. */
export function sectionFacets(frame: Frame): ReadonlyMap<string, readonly string[]> {
  return new Map(frame.outline.map((section) => [section.id, section.facets]));
}

/** The title of the first section that is for this group, kind or holder, without a leading "Về" or "Đối với"; null where none is. */
export function titleFor(frame: Frame, key: 'group' | 'kind' | 'holder', value: string): string | null {
  const title = frame.outline.find((section) => section[key] === value)?.title;
  if (title === undefined) return null;
  const bare = title.replace(/^(?:Về|Đối với)\s+/u, '');
  return bare.charAt(0).toLocaleUpperCase('vi') + bare.slice(1);
}
