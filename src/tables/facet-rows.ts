/** The rows that every table of one facet has: its codes in the codebook's order, under their kind, holder or group, and a total. */
import { tableWords } from '../words/tables.ts';
import type { TableContext } from './context.ts';
import type { Filter } from './filter.ts';
import { codesOf, titleFor, type FrameCode, type FrameFacet } from './frame.ts';
import type { Row } from './table.ts';

export interface FacetRow {
  readonly id: string;
  readonly kind: Row['kind'];
  readonly label: string;
  /** Without an assertion. */
  readonly filter: Filter;
  readonly code: FrameCode | null;
}

export interface FacetRows {
  readonly rows: readonly FacetRow[];
  /** For each code of the frame, the places of the rows that count it; empty for other facets' codes. */
  readonly rowsOf: readonly (readonly number[])[];
}

/** The facet's name for readers. */
export function facetLabel(context: TableContext, facet: FrameFacet): string {
  return tableWords[context.language].facets[facet.id] ?? facet.label;
}

/** Headings above a code, outermost first. */
function above(context: TableContext, code: FrameCode): { id: string; label: string; filter: Filter }[] {
  const { frame, language } = context;
  const words = tableWords[language];
  const out: { id: string; label: string; filter: Filter }[] = [];
  const named = (key: 'group' | 'kind' | 'holder', value: string): string =>
    (language === 'en' ? words[key === 'kind' ? 'kinds' : 'holders'][value] : undefined) ?? titleFor(frame, key, value)
      ?? words[key === 'kind' ? 'kinds' : 'holders'][value] ?? value;
  if (code.group !== null) out.push({ id: `=${code.group}`, label: named('group', code.group), filter: { facet: code.facet, group: code.group } });
  if (code.kind !== null) {
    const kind = named('kind', code.kind);
    out.push({ id: `=${code.kind}`, label: kind, filter: { facet: code.facet, kind: code.kind } });
    if (code.holder !== null) {
      const holder = named('holder', code.holder);
      out.push({
        id: `=${code.kind}/${code.holder}`, label: `${kind} – ${holder.charAt(0).toLocaleLowerCase('vi')}${holder.slice(1)}`,
        filter: { facet: code.facet, kind: code.kind, holder: code.holder },
      });
    }
  }
  return out;
}

export function facetRows(context: TableContext, facet: FrameFacet): FacetRows {
  const rows: FacetRow[] = [];
  const seen = new Set<string>();
  const over = new Map<string, string[]>();
  for (const code of codesOf(context.frame, facet.id)) {
    const heads = above(context, code);
    for (const head of heads) {
      if (seen.has(head.id)) continue;
      seen.add(head.id);
      rows.push({ ...head, kind: 'group', code: null });
    }
    rows.push({ id: code.id, kind: 'plain', label: code.label, filter: { code: code.id }, code });
    over.set(code.id, heads.map((head) => head.id));
  }
  const total = '=total';
  rows.push({ id: total, kind: 'total', label: tableWords[context.language].total, filter: { facet: facet.id }, code: null });
  const places = new Map(rows.map((row, place) => [row.id, place]));
  return {
    rows,
    rowsOf: context.frame.codes.map((code) => (code.facet === facet.id ? [code.id, ...over.get(code.id) ?? [], total] : []).map((id) => places.get(id)!)),
  };
}
