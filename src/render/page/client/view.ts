/** What the page does: a number opens its statements, a statement opens its report at the place. Nothing is ever set as HTML. */
import type { PageConfig } from './config.ts';
import type { PageElement, PageWindow } from './dom.ts';
import type { Columns, DocumentEntry, Found, Selection } from './index-data.ts';
import type { Index, Loader } from './load.ts';
import type { ReportView, Segment } from './report-data.ts';

interface Tools {
  readonly select: (columns: Columns, documents: readonly DocumentEntry[], wanted: Selection) => Found[];
  readonly load: Loader;
  readonly fold: (text: string) => string;
  readonly segmentsOf: (view: ReportView, ordinal: number) => Segment[];
}

/** Stands on its own, as it is put into the page as text. */
export function runPage(window: PageWindow, config: PageConfig, { select, load, fold, segmentsOf }: Tools): void {
  const { document, location } = window;
  const { words } = config;
  const pageful = 20;
  const panel = document.getElementById('khung')!;
  const panelBody = document.getElementById('khung-than')!;
  const panelTitle = document.getElementById('khung-ten')!;
  const filterBar = document.getElementById('khung-loc')!;
  const back = document.getElementById('khung-lai')!;
  let lastNumber = '';
  let asked = 0;

  const make = (name: string, className: string, ...children: readonly (PageElement | string)[]): PageElement => {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...children);
    return element;
  };
  const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
    template.replace(/\{(\w+)\}/gu, (_, name: string) => (typeof values[name] === 'number' ? values[name].toLocaleString(config.language === 'vi' ? 'vi-VN' : 'en-GB') : values[name] ?? ''));

  /** Pieces of text; those that prove one of `codings` are marked. */
  const pieces = (segments: readonly Segment[], view: ReportView, marked: (coding: number) => boolean): (PageElement | string)[] =>
    segments.map(([text, , codings]) => {
      const shown = codings.filter(marked);
      if (shown.length === 0) return text;
      const mark = make('mark', shown.every((coding) => config.noFinding.includes(view.codings[coding]![2])) ? 'khong' : '', text);
      mark.title = shown.map((coding) => {
        const [, code, assertion, low, reason] = view.codings[coding]!;
        return `${config.codes[code] ?? ''} – ${config.assertions[assertion] ?? ''}${low ? ` (${words.low})` : ''}\n${words.why}: ${view.reasons[reason] ?? ''}`;
      }).join('\n\n');
      return mark;
    });

  const chips = (view: ReportView, codings: readonly number[]): PageElement => make('p', 'ma', ...codings.map((coding) => {
    const [, code, assertion, low] = view.codings[coding]!;
    return make('span', low ? 'chip ngo' : 'chip', `${config.codes[code] ?? ''} · ${config.assertions[assertion] ?? ''}${low ? ` · ${words.low}` : ''}`);
  }));

  const place = (view: ReportView, ordinal: number): string => {
    const [section, page] = view.statements[ordinal]!;
    return [section === '' ? '' : config.sections[section] ?? `${words.section} ${section}`, page > 0 ? `${words.page} ${page}` : ''].filter((part) => part !== '').join(', ');
  };

  const open = (title: string): number => {
    panel.hidden = false;
    document.body.classList.add('co-khung');
    panelTitle.textContent = title;
    panelBody.replaceChildren(make('p', 'cho', words.loading));
    panelTitle.focus();
    asked += 1;
    return asked;
  };

  const quote = (view: ReportView, entry: DocumentEntry, documentPlace: number, ordinal: number, codings: readonly number[]): PageElement => {
    const link = make('a', '', words.open);
    link.setAttribute('href', `#bc=${documentPlace}&nd=${ordinal}`);
    const own = view.codings.flatMap(([statement], coding) => (statement === ordinal && (codings.length === 0 || codings.includes(coding)) ? [coding] : []));
    return make('article', 'trich',
      make('blockquote', '', ...pieces(segmentsOf(view, ordinal), view, (coding) => own.includes(coding))),
      chips(view, own),
      make('p', 'nguon', [entry.source, place(view, ordinal)].filter((part) => part !== '').join(', '), ' · ', link));
  };

  /** Statements with the choices of the filter bar applied. */
  const narrowed = (index: Index, found: readonly Found[]): Found[] => {
    const chosen = [...filterBar.querySelectorAll('select')].map((element) => [element.dataset['key']!, Number(element.value)] as const).filter(([, value]) => value >= 0);
    return found.filter(({ statement }) => {
      const entry = index.documents[index.columns.statementDocument[statement]!]!;
      return chosen.every(([key, value]) => entry[key as 'level' | 'province' | 'plan'] === value);
    });
  };

  const showNumber = async (number: number): Promise<void> => {
    const mine = open(lastNumber || words.quotes);
    back.hidden = true;
    filterBar.hidden = false;
    const index = await load.index();
    const all = select(index.columns, index.documents, config.selections[number]!);
    const search = filterBar.querySelector('input')!;
    /** Codings of a report's view that belong to a finding: the same code and assertion in the same statement. */
    const inView = (view: ReportView, ordinal: number, codings: readonly number[]): number[] => view.codings.flatMap(([statement, code, assertion], own) => (
      statement === ordinal && codings.some((coding) => index.columns.codingCode[coding] === code && index.columns.codingAssertion[coding] === assertion) ? [own] : []));
    const list = async (): Promise<void> => {
      asked += 1;
      const turn = asked;
      const found = narrowed(index, all);
      const wanted = fold(search.value.trim());
      const count = make('p', 'dem', '');
      const items = make('div', '');
      const more = make('button', 'them', words.more);
      more.setAttribute('type', 'button');
      panelBody.replaceChildren(count, items, more);
      const reports = new Set(found.map(({ statement }) => index.columns.statementDocument[statement])).size;
      let next = 0;
      let shown = 0;
      const some = async (): Promise<void> => {
        more.hidden = true;
        for (let fresh = 0; fresh < pageful && next < found.length; next++) {
          const { statement, codings } = found[next]!;
          const at = index.columns.statementDocument[statement]!;
          const view = await load.report(at).catch(() => null);
          if (turn !== asked) return;
          if (view === null) {
            items.append(make('p', 'loi', words.missing));
            break;
          }
          const ordinal = statement - index.columns.firstStatement[at]!;
          if (wanted !== '' && !fold(segmentsOf(view, ordinal).map(([text]) => text).join('')).includes(wanted)) continue;
          items.append(quote(view, index.documents[at]!, at, ordinal, inView(view, ordinal, codings)));
          fresh += 1;
          shown += 1;
        }
        more.hidden = next >= found.length;
        count.textContent = found.length === 0 || (shown === 0 && next >= found.length) ? words.none : fill(words.shown, { shown, all: found.length, reports });
      };
      more.addEventListener('click', () => { void some(); });
      await some();
    };
    if (mine !== asked) return;
    filterBar.oninputs = () => { void list(); };
    await list();
  };

  const showReport = async (at: number, ordinal: number): Promise<void> => {
    const mine = open(words.report);
    filterBar.hidden = true;
    back.hidden = lastNumber === '';
    const [index, view] = await Promise.all([load.index(), load.report(at).catch(() => null)]);
    if (mine !== asked) return;
    const entry = index.documents[at];
    if (!view || !entry) {
      panelBody.replaceChildren(make('p', 'loi', words.missing));
      return;
    }
    panelTitle.textContent = entry.title;
    const head = make('dl', 'dau', ...view.head.flatMap(([label, value]) => [make('dt', '', label), make('dd', '', value)]), make('dt', '', ''), make('dd', 'tep', entry.name));
    let page = 0;
    let target: PageElement | null = null;
    const body = view.blocks.flatMap(([kind, label, ownPage, segments]): PageElement[] => {
      const out: PageElement[] = [];
      if (ownPage > page) {
        page = ownPage;
        out.push(make('p', 'so-trang', `${words.page} ${page}`));
      }
      const paragraph = make('p', `k-${kind}`, ...(label === '' ? [] : [`${label} `]));
      for (let i = 0; i < segments.length;) {
        const statement = segments[i]![1];
        let end = i + 1;
        while (end < segments.length && segments[end]![1] === statement) end += 1;
        const inside = pieces(segments.slice(i, end), view, () => true);
        if (statement >= 0 && statement === ordinal) {
          const span = make('span', 'chon', ...inside);
          target ??= span;
          paragraph.append(span);
        } else paragraph.append(...inside);
        i = end;
      }
      out.push(paragraph);
      return out;
    });
    const notes = view.notes.length === 0 ? [] : [make('h3', '', words.notes), ...view.notes.map(([label, text]) => make('p', 'chu', `${label} ${text}`))];
    panelBody.replaceChildren(head, ...body, ...notes);
    if (target) (target as PageElement).scrollIntoView({ block: 'center' });
  };

  const close = (): void => {
    panel.hidden = true;
    asked += 1;
    document.body.classList.remove('co-khung');
    window.history.replaceState(null, '', `${location.pathname}#`);
  };

  const route = (): void => {
    const parts = new Map(location.hash.slice(1).split('&').map((part) => part.split('=') as [string, string]));
    const number = Number(parts.get('so'));
    const report = Number(parts.get('bc'));
    if (parts.has('so') && config.selections[number]) void showNumber(number);
    else if (parts.has('bc') && Number.isInteger(report)) void showReport(report, Number(parts.get('nd') ?? -1));
  };

  /** Rows of a long table that hold the words typed above it. */
  const narrowTable = (input: PageElement): void => {
    const wanted = fold(input.value.trim());
    for (const row of input.closest('.bang')!.querySelectorAll('tbody tr')) row.hidden = wanted !== '' && !fold(row.textContent).includes(wanted);
  };

  /** What a number in a table counts, from its row and its column. */
  const titleOf = (number: PageElement): string => {
    const row = number.closest('tr');
    const table = number.closest('table');
    if (!row || !table) return words.quotes;
    const at = [...row.querySelectorAll('th, td')].indexOf(number.closest('td')!);
    const column = [...table.querySelectorAll('col')][at];
    return fill(words.behind, { row: row.querySelector('th')?.textContent ?? '', column: column?.title ?? '' });
  };

  const activate = (target: PageElement): boolean => {
    const number = target.closest('[data-n]');
    if (!number) return false;
    lastNumber = titleOf(number);
    const hash = `#so=${number.dataset['n']!}`;
    if (location.hash === hash) route();
    else location.hash = hash;
    return true;
  };

  document.addEventListener('click', (event) => {
    if (activate(event.target)) event.preventDefault();
    else if (event.target.closest('#khung-dong')) close();
    else if (event.target.closest('#khung-lai')) window.history.back();
    else if (event.target.closest('#in')) window.print();
    else if (event.target.closest('#bo-loc')) {
      for (const element of filterBar.querySelectorAll('select')) element.value = '-1';
      filterBar.querySelector('input')!.value = '';
      filterBar.oninputs?.();
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !panel.hidden) close();
    if ((event.key === 'Enter' || event.key === ' ') && event.target.closest('svg') && activate(event.target)) event.preventDefault();
  });
  document.addEventListener('input', (event) => {
    if (event.target.closest('#khung-loc')) filterBar.oninputs?.();
    else if (event.target.closest('input.loc')) narrowTable(event.target);
  });
  window.addEventListener('hashchange', route);
  document.body.classList.add('co-ma-lenh');
  route();
}
