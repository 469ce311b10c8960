/** What counts are broken down by: level of the body, region, province, group of the plan. Only what the corpus knows of. */
import type { Level } from '../report.ts';
import type { Text } from '../words/catalogue.ts';
import { tableWords } from '../words/tables.ts';
import { columnsOf, type DocumentInfo } from './columns.ts';
import type { TableContext } from './context.ts';
import type { Filter } from './filter.ts';

export type DimensionId = 'level' | 'region' | 'province' | 'plan';

export interface DimensionValue {
  readonly value: string | null;
  readonly label: string;
  readonly filter: Filter;
  /** Counted reports with this value. */
  readonly reports: number;
}

export interface Dimension {
  readonly id: DimensionId;
  /** "Cấp", as a column's heading. */
  readonly heading: Text;
  /** "theo cấp của cơ quan báo cáo", as the tail of a table's heading. */
  readonly by: Text;
  /** Short, for sheet names. */
  readonly short: Text;
  readonly values: readonly DimensionValue[];
  /** Place of each counted report's value in `values`, by the report's place in the columns. */
  readonly valueOf: Uint16Array;
}

const levels: readonly Level[] = ['central', 'province', 'district', 'commune', 'enterprise', 'press'];

const kinds: readonly { id: DimensionId; heading: Text; by: Text; short: Text; of: (d: DocumentInfo) => string | null }[] = [
  { id: 'level', heading: { vi: 'Cấp', en: 'Level' }, by: { vi: 'theo cấp của cơ quan báo cáo', en: 'by level of the reporting body' },
    short: { vi: 'theo cấp', en: 'by level' }, of: (d) => d.level },
  { id: 'region', heading: { vi: 'Vùng', en: 'Region' }, by: { vi: 'theo vùng', en: 'by region' }, short: { vi: 'theo vùng', en: 'by region' }, of: (d) => d.region },
  { id: 'province', heading: { vi: 'Tỉnh, thành phố', en: 'Province' }, by: { vi: 'theo tỉnh, thành phố', en: 'by province' },
    short: { vi: 'theo tỉnh', en: 'by province' }, of: (d) => d.province },
  { id: 'plan', heading: { vi: 'Nhóm theo Kế hoạch', en: 'Group of the plan' }, by: { vi: 'theo nhóm của Kế hoạch', en: 'by group of the plan' },
    short: { vi: 'theo nhóm', en: 'by group' }, of: (d) => d.plan },
];

/** Vietnamese order of names ("Đà Nẵng" after "Cần Thơ"). */
const collator = new Intl.Collator('vi');

/** The values that occur, known ones in their own order, the unknown last. Empty where nothing is known at all. */
export function dimension(context: TableContext, id: DimensionId): Dimension | null {
  const kind = kinds.find((one) => one.id === id)!;
  const words = tableWords[context.language];
  const { documents } = columnsOf(context);
  const counts = new Map<string | null, number>();
  for (const document of documents) counts.set(kind.of(document), (counts.get(kind.of(document)) ?? 0) + 1);
  const known = [...counts.keys()].filter((value) => value !== null);
  if (known.length === 0) return null;
  const plans = context.coverage?.plans ?? [];
  const place = (value: string): number =>
    id === 'level' ? levels.indexOf(value as Level) : id === 'plan' ? plans.findIndex((plan) => plan.id === value) : 0;
  const label = (value: string): string =>
    id === 'level' ? words.levels[value as Level] : id === 'plan' ? plans.find((plan) => plan.id === value)?.label ?? value : value;
  const sorted: (string | null)[] = known.toSorted((a, b) => place(a) - place(b) || collator.compare(a, b));
  if (counts.has(null)) sorted.push(null);
  const places = new Map(sorted.map((value, index) => [value, index]));
  return {
    id, heading: kind.heading, by: kind.by, short: kind.short,
    values: sorted.map((value) => ({
      value, label: value !== null ? label(value) : id === 'plan' ? words.coverage.outside : words.unknown, filter: { [id]: value }, reports: counts.get(value) ?? 0,
    })),
    valueOf: Uint16Array.from(documents, (document) => places.get(kind.of(document))!),
  };
}
