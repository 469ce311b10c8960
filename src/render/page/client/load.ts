/** Getting the index and reports: out of the page itself, or from the files beside it, each when it is first asked for. */
import type { IndexData, Packed, PageConfig, Sparse } from './config.ts';
import type { PageWindow } from './dom.ts';
import type { Columns, DocumentEntry } from './index-data.ts';
import type { ReportView } from './report-data.ts';

export interface Index {
  readonly documents: readonly DocumentEntry[];
  readonly volumes: readonly string[];
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
  /** Place after place, each as often as it counts. */
  const spread = (packed: Packed): Uint32Array => {
    const counts = unpack(packed);
    let total = 0;
    for (let i = 0; i < counts.length; i++) total += counts[i]!;
    const out = new Uint32Array(total);
    for (let i = 0, at = 0; i < counts.length; i++) for (let n = counts[i]!; n > 0; n--) out[at++] = i;
    return out;
  };
  const dense = ([places, values]: Sparse, length: number): Uint32Array => {
    const at = unpack(places);
    const value = unpack(values);
    const out = new Uint32Array(length);
    for (let i = 0; i < at.length; i++) out[at[i]!] = value[i]!;
    return out;
  };
  const opened = ({ documents, volumes, columns }: IndexData): Index => {
    const firstStatement = unpack(columns.firstStatement);
    const statementDocument = new Uint32Array(firstStatement[firstStatement.length - 1] ?? 0);
    for (let d = 0; d + 1 < firstStatement.length; d++) statementDocument.fill(d, firstStatement[d]!, firstStatement[d + 1]!);
    const codingStatement = spread(columns.codings);
    const codings = codingStatement.length;
    return {
      documents, volumes,
      columns: {
        firstStatement, statementDocument, statementSection: unpack(columns.statementSection), statementFlags: unpack(columns.statementFlags),
        codingStatement, codingCode: unpack(columns.codingCode), codingAssertion: unpack(columns.codingAssertion),
        codingLow: dense(columns.codingLow, codings), codingDisagrees: dense(columns.codingDisagrees, codings), codingAddressees: dense(columns.codingAddressees, codings),
        factStatement: spread(columns.facts), factKind: unpack(columns.factKind), factValue: unpack(columns.factValue),
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
    if (kept.size > 24) kept.delete(kept.keys().next().value!);
    return made;
  };
  let opening: Promise<Index> | null = null;
  const index = (): Promise<Index> => {
    opening ??= config.index ? Promise.resolve(opened(config.index)) : fromFile(config.indexFile!).then((data) => opened(data as IndexData));
    return opening;
  };
  return {
    index,
    report: (document) => (config.reports ? Promise.resolve(config.reports[document]!)
      : index().then(async ({ documents, volumes }) => {
        const [volume, place] = documents[document]!.view!;
        return (await fromFile(volumes[volume]!) as ReportView[])[place]!;
      })),
  };
}
