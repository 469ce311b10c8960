/** Getting the index and reports: out of the page itself, or from the files beside it, each when it is first asked for. */
import type { IndexData, Packed, PageConfig } from './config.ts';
import type { PageWindow } from './dom.ts';
import type { Columns, DocumentEntry } from './index-data.ts';
import type { ReportView } from './report-data.ts';

export interface Index {
  readonly documents: readonly DocumentEntry[];
  readonly columns: Columns;
}

export interface Loader {
  readonly index: () => Promise<Index>;
  readonly report: (document: number) => Promise<ReportView>;
}

/** Stands on its own, as it is put into the page as text. */
export function makeLoader(window: PageWindow, config: PageConfig): Loader {
  const unpack = ([bytes, base64]: Packed): ArrayLike<number> => {
    const text = window.atob(base64);
    const raw = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i++) raw[i] = text.charCodeAt(i);
    return bytes === 1 ? raw : bytes === 2 ? new Uint16Array(raw.buffer) : new Uint32Array(raw.buffer);
  };
  const opened = ({ documents, columns }: IndexData): Index => {
    const firstStatement = unpack(columns.firstStatement);
    const statementDocument = new Uint32Array(firstStatement[firstStatement.length - 1] ?? 0);
    for (let d = 0; d + 1 < firstStatement.length; d++) statementDocument.fill(d, firstStatement[d]!, firstStatement[d + 1]!);
    return {
      documents,
      columns: {
        firstStatement, statementDocument, statementSection: unpack(columns.statementSection), statementFlags: unpack(columns.statementFlags),
        codingStatement: unpack(columns.codingStatement), codingCode: unpack(columns.codingCode), codingAssertion: unpack(columns.codingAssertion),
        codingLow: unpack(columns.codingLow), codingDisagrees: unpack(columns.codingDisagrees), codingAddressees: unpack(columns.codingAddressees),
        factStatement: unpack(columns.factStatement), factKind: unpack(columns.factKind), factValue: unpack(columns.factValue),
        findings: columns.findings, passages: columns.passages,
      },
    };
  };
  const policy = window.trustedTypes?.createPolicy('soi', { createScriptURL: (url) => url });
  const waiting = new Map<string, (value: unknown) => void>();
  window.soiNhan = (key, value) => {
    waiting.get(key)?.(value);
    waiting.delete(key);
  };
  const kept = new Map<string, Promise<unknown>>();
  const fromFile = (key: string): Promise<unknown> => {
    const known = kept.get(key);
    if (known) return known;
    const made = new Promise<unknown>((resolve, reject) => {
      waiting.set(key, resolve);
      const script = window.document.createElement('script');
      const url = `trang/${key}.js`;
      script.src = policy ? policy.createScriptURL(url) : url;
      script.addEventListener('error', () => {
        kept.delete(key);
        reject(new Error(url));
      });
      window.document.head.append(script);
    });
    kept.set(key, made);
    if (kept.size > 400) kept.delete(kept.keys().next().value!);
    return made;
  };
  let index: Promise<Index> | null = null;
  return {
    index: () => {
      index ??= config.index ? Promise.resolve(opened(config.index)) : fromFile('chi-muc').then((data) => opened(data as IndexData));
      return index;
    },
    report: (document) => (config.reports ? Promise.resolve(config.reports[document]!) : fromFile(`bao-cao-${document}`) as Promise<ReportView>),
  };
}
