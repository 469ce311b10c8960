/** Recommendations by whom they are addressed to, and what each is asked for. */
import { foldText } from '../vietnamese/folding.ts';
import { tableWords } from '../words/tables.ts';
import { assertionOrder, columnsOf } from './columns.ts';
import type { TableContext } from './context.ts';
import { reports, share, statements, text, told, type Row, type TableContent, type TableDefinition } from './table.ts';
import { tallyCodings, type Tallies } from './tally.ts';

const recommended = assertionOrder.indexOf('recommended');

interface Addressees {
  readonly tallies: Tallies;
  /** Folded name to the printed form that is most frequent; "" stands for none named. */
  readonly labels: ReadonlyMap<string, string>;
  /** Keys, most named first, none named last. */
  readonly keys: readonly string[];
}

function count(context: TableContext): Addressees {
  const data = columnsOf(context);
  const forms = new Map<string, Map<string, number>>();
  const keysOfSet = data.addresseeSets.map((set) => (set.length === 0 ? [''] : set.map((name) => foldText(name))));
  const tallies = tallyCodings(data, ({ coding, code }, under) => {
    if (data.codingAssertion[coding] !== recommended) return;
    const set = data.codingAddressees[coding]!;
    keysOfSet[set]!.forEach((key, index) => {
      under(key);
      under(`${key}\n${code}`);
      const name = data.addresseeSets[set]![index];
      if (name === undefined) return;
      const printed = forms.get(key) ?? new Map<string, number>();
      printed.set(name, (printed.get(name) ?? 0) + 1);
      forms.set(key, printed);
    });
    under('=total');
  });
  const labels = new Map([...forms].map(([key, printed]) => [key, [...printed].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0]]));
  const keys = [...labels.keys()].toSorted((a, b) => tallies.of(b).reports - tallies.of(a).reports || tallies.of(b).statements - tallies.of(a).statements || (a < b ? -1 : 1));
  if (tallies.of('').reports > 0) keys.push('');
  return { tallies, labels, keys };
}

const filterOf = (key: string, label: string | undefined) => ({ assertions: ['recommended'] as const, addressee: key === '' ? null : label ?? null });

function make(context: TableContext): TableContent[] {
  const facets = context.frame.facets.filter((facet) => facet.assertions.includes('recommended'));
  if (facets.length === 0) return [];
  const words = tableWords[context.language];
  const { tallies, labels, keys } = count(context);
  const total = tallies.of('=total');
  const nobody = context.language === 'vi' ? 'Không nêu rõ nơi nhận kiến nghị' : 'Nobody named';
  const name = (key: string) => (key === '' ? text(nobody) : told(labels.get(key)!));
  const codes = context.frame.codes;
  const top = (key: string): string => codes.map((code, index) => ({ code, n: tallies.of(`${key}\n${index}`).reports }))
    .filter(({ n }) => n > 0).toSorted((a, b) => b.n - a.n).slice(0, 3).map(({ code, n }) => `${code.label} (${n})`).join('; ');
  const main: TableContent = {
    id: 'kien-nghi', sheet: context.language === 'vi' ? 'Kiến nghị' : 'Recommendations', facet: facets[0]!.id, scope: 'main', leftOut: 0,
    heading: { vi: 'Đề xuất, kiến nghị theo nơi được kiến nghị', en: 'Recommendations by addressee' },
    note: {
      vi: 'Chỉ tính những việc báo cáo kiến nghị cơ quan cấp trên hoặc cơ quan khác làm. Một kiến nghị gửi nhiều nơi được tính cho từng nơi; tỷ lệ tính trên số báo cáo có kiến nghị. Số trong ngoặc là số báo cáo.',
      en: 'What reports ask of bodies above or outside. A recommendation to several bodies counts for each; shares are of the reports that recommend anything. In brackets: reports.',
    },
    columns: [
      { id: 'addressee', heading: { vi: 'Nơi được kiến nghị', en: 'Addressee' }, over: null, type: 'text', width: 40 },
      { id: 'reports', heading: { vi: 'Số báo cáo', en: 'Reports' }, over: null, type: 'count', width: 10 },
      { id: 'statements', heading: { vi: 'Số nhận định', en: 'Statements' }, over: null, type: 'count', width: 10 },
      { id: 'share', heading: { vi: 'Tỷ lệ', en: 'Share' }, over: null, type: 'share', width: 9 },
      { id: 'top', heading: { vi: 'Nội dung kiến nghị nhiều nhất', en: 'Asked for most' }, over: null, type: 'text', width: 80 },
    ],
    rows: [
      ...keys.map((key): Row => {
        const one = tallies.of(key);
        const filter = filterOf(key, labels.get(key));
        return {
          id: key === '' ? '=nobody' : key, kind: 'plain',
          cells: [name(key), reports(one.reports, filter), statements(one.statements, filter), share(one.reports, total.reports), text(top(key))],
        };
      }),
      { id: '=total', kind: 'total', cells: [text(words.total), reports(total.reports, { assertions: ['recommended'] }), statements(total.statements, { assertions: ['recommended'] }), null, null] },
    ],
  };
  const detail: TableContent = {
    id: 'kien-nghi-noi-dung', sheet: context.language === 'vi' ? 'Kiến nghị - nội dung' : 'Recommendations in detail', facet: facets[0]!.id, scope: 'detail', leftOut: 0,
    heading: { vi: 'Nội dung kiến nghị với từng nơi', en: 'What each addressee is asked for' },
    note: { vi: 'Mỗi dòng là một nội dung được kiến nghị với một nơi.', en: 'One line for each thing asked of one addressee.' },
    columns: [main.columns[0]!, { id: 'label', heading: { vi: 'Nội dung kiến nghị', en: 'Asked for' }, over: null, type: 'text', width: 52 }, main.columns[1]!, main.columns[2]!],
    rows: keys.flatMap((key) => codes.flatMap((code, index): Row[] => {
      const one = tallies.of(`${key}\n${index}`);
      const filter = { ...filterOf(key, labels.get(key)), code: code.id };
      return one.reports === 0 ? [] : [{
        id: `${key} ${code.id}`, kind: 'plain', cells: [name(key), text(code.label), reports(one.reports, filter), statements(one.statements, filter)],
      }];
    })),
  };
  return [main, detail];
}

export const recommendationTables: TableDefinition = { id: 'recommendations', make };
