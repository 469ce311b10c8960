/**
 * The sheets that hold the statements behind the numbers: one a facet with every coding, in blocks by code, assertion and level;
 * one a kind of fact; and all statements by section, where the corpus is small enough for a workbook.
 */
import { slicer } from '../../corpus/slices.ts';
import { assertionOrder, columnsOf, listedFacts, type Columns, type DocumentInfo } from '../../tables/columns.ts';
import type { TableContext } from '../../tables/context.ts';
import { facetLabel } from '../../tables/facet-rows.ts';
import { codesOf, type Frame, type FrameCode, type FrameFacet } from '../../tables/frame.ts';
import { sectionLabel } from '../../tables/listing.ts';
import { sheetName } from '../../tables/slug.ts';
import type { Language } from '../../words/catalogue.ts';
import { tableWords } from '../../words/tables.ts';
import { codingKeys, type Anchors } from './anchors.ts';
import type { SharedStrings } from './shared-strings.ts';
import { empty, number, words, type Sheet, type SheetCell, type SheetColumn, type SheetHead } from './sheet.ts';
import { placeIn } from './xml.ts';

/**
 * How much is listed: all, up to `whole`; of more, a sample in which every block shows as many as fit, and says how many more there are. A
 * sample is shorter than the longest whole list, since nobody reads it to its end.
 */
export interface Room { readonly whole: number; readonly sample: number }

/** Of codings, in all facets' sheets together; of facts, in the sheet of each kind. */
const room = { codings: { whole: 60_000, sample: 30_000 }, facts: { whole: 15_000, sample: 7_500 } } as const satisfies Record<string, Room>;

export interface EvidenceWriter {
  readonly context: TableContext;
  readonly anchors: Anchors;
  readonly strings: SharedStrings;
  readonly mask: (words: string) => string;
  /** Opens a sheet under a name that no other has. */
  readonly open: (name: string, head: Omit<SheetHead, 'back'>) => Sheet;
  readonly close: (sheet: Sheet) => void;
}

const told = {
  label: { vi: 'Nội dung', en: 'Finding', width: 36 }, assertion: { vi: 'Cách nêu', en: 'How', width: 14 }, body: { vi: 'Cơ quan báo cáo', en: 'Body', width: 30 },
  level: { vi: 'Cấp', en: 'Level', width: 11 }, province: { vi: 'Tỉnh, thành phố', en: 'Province', width: 16 }, number: { vi: 'Số, ký hiệu', en: 'Number', width: 15 },
  date: { vi: 'Ngày', en: 'Date', width: 11 }, section: { vi: 'Mục', en: 'Section', width: 9 }, page: { vi: 'Trang', en: 'Page', width: 7 },
  quote: { vi: 'Nguyên văn', en: 'Quote', width: 90 }, evidence: { vi: 'Từ ngữ làm căn cứ', en: 'Evidence', width: 30 },
  confidence: { vi: 'Mức chắc chắn', en: 'Confidence', width: 9 }, report: { vi: 'Tệp', en: 'File', width: 26 }, value: { vi: 'Giá trị', en: 'Value', width: 40 },
};

type Told = keyof typeof told;

const heads = (ids: readonly Told[], language: Language): SheetColumn[] => ids.map((id) => ({ heading: told[id][language], over: null, width: told[id].width }));

const where: readonly Told[] = ['body', 'level', 'province', 'number', 'date', 'section', 'page', 'quote', 'report'];

interface Place { readonly section: string | null; readonly page: number | null; readonly quote: string }

interface OfDocument { readonly before: readonly SheetCell[]; readonly after: SheetCell }

const ofDocuments = new WeakMap<SharedStrings, Map<DocumentInfo, OfDocument>>();

/** The cells that all statements of a report share, made once. */
function documentCells({ context, strings, mask }: EvidenceWriter, document: DocumentInfo): OfDocument {
  const known = ofDocuments.get(strings) ?? new Map<DocumentInfo, OfDocument>();
  ofDocuments.set(strings, known);
  let made = known.get(document);
  if (!made) {
    const levels = tableWords[context.language].levels;
    const shared = (text: string | null): SheetCell => ({ value: text === null ? empty : strings.of(text), look: 'line' });
    made = {
      before: [shared(document.body === null ? null : mask(document.body)), shared(document.level === null ? null : levels[document.level]), shared(document.province),
        shared(document.number), { value: document.date === null ? empty : { kind: 'date', iso: document.date }, look: 'date' }],
      after: shared(mask(document.name)),
    };
    known.set(document, made);
  }
  return made;
}

function whereCells(writer: EvidenceWriter, document: DocumentInfo, { section, page, quote }: Place): SheetCell[] {
  const { before, after } = documentCells(writer, document);
  return [
    ...before, { value: writer.strings.of(sectionLabel(writer.context, section)), look: 'line' }, { value: page === null ? empty : number(page), look: 'integer' },
    { value: words(writer.mask(quote)), look: 'text' }, after,
  ];
}

/** Number of a block: code (facet by facet), assertion, level. */
const blockOf = (code: number, assertion: number, level: number): number => (code * 8 + assertion) * 8 + level;

/** How many of each block are shown at most, so that all together stay within the room. */
export function shownOf(sizes: ReadonlyMap<number, number>, { whole, sample }: Room): number {
  const sorted = [...sizes.values()].toSorted((a, b) => a - b);
  if (sorted.reduce((sum, size) => sum + size, 0) <= whole) return Number.MAX_SAFE_INTEGER;
  let left = sample;
  for (let i = 0; i < sorted.length; i++) {
    const each = Math.floor(left / (sorted.length - i));
    if (sorted[i]! > each) return each;
    left -= sorted[i]!;
  }
  return Number.MAX_SAFE_INTEGER;
}

/** A coding that will be shown. */
interface Stored { readonly text: string; readonly evidence: string; readonly confidence: number; readonly section: string | null; readonly page: number | null }

/** The frame's codes facet by facet. */
function codesByFacet(frame: Frame): FrameCode[] {
  return frame.facets.flatMap((facet) => codesOf(frame, facet.id));
}

interface Aside {
  /** Block times 2^32 plus place in `stored`, sorted. */
  readonly order: Float64Array;
  readonly stored: readonly Stored[];
  readonly documentOf: Uint32Array;
  readonly sizes: ReadonlyMap<number, number>;
  readonly shown: number;
}

type StoredRow = [code: string, evidence: string, confidence: number, section: string | null, page: number | null, start: number, end: number];

/** Reads single codings of a document. `nth` counts those of their statement, leaving out codes that the frame does not know. */
function codingReader(context: TableContext): (document: number, statement: number, nth: number) => StoredRow {
  const rows = context.corpus.prepare(`SELECT c.code, c.evidence, c.confidence, s.section, s.page, s.start, s."end" FROM codings c JOIN statements s ON s.document = c.document AND s.ordinal = c.statement
    WHERE c.document = ? AND c.statement = ? ORDER BY c.ordinal`).raw();
  const known = new Set(context.frame.codes.map(({ id }) => id));
  return (document, statement, nth) => (rows.all(document, statement) as StoredRow[]).filter(([code]) => known.has(code))[nth]!;
}

/** Puts the words of the codings aside that will be shown, and gives their order: by block, then as they stand in the corpus. */
function setAside(context: TableContext, data: Columns): Aside {
  const { corpus, frame } = context;
  const codes = new Map(codesByFacet(frame).map((code, index) => [code.id, index]));
  const place = frame.codes.map((code) => codes.get(code.id)!);
  const levels = Object.keys(tableWords[context.language].levels);
  const levelOf = data.documents.map(({ level }) => (level === null ? levels.length : levels.indexOf(level)));
  const blockAt = (coding: number): number =>
    blockOf(place[data.codingCode[coding]!]!, data.codingAssertion[coding]!, levelOf[data.statementDocument[data.codingStatement[coding]!]!]!);
  const sizes = new Map<number, number>();
  for (let i = 0; i < data.codingStatement.length; i++) sizes.set(blockAt(i), (sizes.get(blockAt(i)) ?? 0) + 1);
  const shown = shownOf(sizes, room.codings);

  const { slice } = slicer(corpus);
  const read = codingReader(context);
  const order = new Float64Array(Math.min(data.codingStatement.length, room.codings.whole));
  const documentOf = new Uint32Array(order.length);
  const stored: Stored[] = [];
  const taken = new Map<number, number>();
  for (let coding = 0, first = 0; coding < data.codingStatement.length; coding++) {
    const statement = data.codingStatement[coding]!;
    if (statement !== data.codingStatement[first]) first = coding;
    const block = blockAt(coding);
    const before = taken.get(block) ?? 0;
    if (before >= shown) continue;
    taken.set(block, before + 1);
    const d = data.statementDocument[statement]!;
    const { id } = data.documents[d]!;
    const [, evidence, confidence, section, page, start, end] = read(id, statement - data.firstStatement[d]!, coding - first);
    const proof = (JSON.parse(evidence) as [number, number][]).map(([from, to]) => slice(id, from, to)).join(' … ');
    order[stored.length] = block * 2 ** 32 + stored.length;
    documentOf[stored.length] = d;
    stored.push({ text: slice(id, start, end), evidence: proof, confidence, section, page });
  }
  return { order: order.subarray(0, stored.length).sort(), stored, documentOf, sizes, shown };
}

function facetHead(context: TableContext, facet: FrameFacet): Omit<SheetHead, 'back'> {
  const { language } = context;
  return {
    title: language === 'vi' ? `Dẫn chứng: ${facet.label.toLocaleLowerCase('vi')}` : `Evidence: ${facetLabel(context, facet)}`,
    note: language === 'vi'
      ? 'Mỗi dòng là một nội dung được gán cho một nhận định, xếp theo nội dung, cách nêu, cấp rồi tên tệp. Dùng bộ lọc ở dòng tiêu đề để chọn. Mức chắc chắn từ 0 đến 1; dưới 0,5 là chưa chắc chắn.'
      : 'One line for each finding in a statement, by finding, assertion, level and file. Confidence goes from 0 to 1; below 0.5 is uncertain.',
    columns: heads(['label', 'assertion', ...where, 'evidence', 'confidence'], language),
  };
}

/** The words for what a block leaves out. */
const furtherOf = (n: number, language: Language): string => (language === 'vi'
  ? `… còn ${n.toLocaleString('vi-VN')} nhận định nữa không liệt kê ở đây; xem statements.jsonl.` : `… ${n.toLocaleString('en-GB')} more are not listed here; see statements.jsonl.`);

/** One sheet a facet. */
export function writeCodings(writer: EvidenceWriter): void {
  const { context, anchors, strings, mask } = writer;
  const data = columnsOf(context);
  const labels = tableWords[context.language].assertions;
  const { order, stored, documentOf, sizes, shown } = setAside(context, data);
  const codes = codesByFacet(context.frame);
  let at = 0;
  let before = -1;
  for (const facet of context.frame.facets) {
    const sheet = writer.open(sheetName(context.language === 'vi' ? `DC ${facet.label}` : `Evidence ${facetLabel(context, facet)}`), facetHead(context, facet));
    for (; at < order.length; at++) {
      const block = Math.floor(order[at]! / 2 ** 32);
      const code = codes[block >> 6]!;
      if (code.facet !== facet.id) break;
      const n = order[at]! - block * 2 ** 32;
      const assertion = assertionOrder[(block >> 3) & 7]!;
      const document = data.documents[documentOf[n]!]!;
      const row = stored[n]!;
      const label: SheetCell[] = [{ value: strings.of(code.label), look: 'line' }, { value: strings.of(labels[assertion]), look: 'line' }];
      const line = sheet.add([
        ...label, ...whereCells(writer, document, { section: row.section, page: row.page, quote: row.text }),
        { value: words(mask(row.evidence)), look: 'text' }, { value: number(Math.round(row.confidence * 100) / 100), look: 'decimal' },
      ]);
      if (block !== before) for (const anchor of codingKeys(code.id, assertion, document.level)) anchors.set(anchor, placeIn(sheet.name, `A${line}`));
      before = block;
      const last = at + 1 === order.length || Math.floor(order[at + 1]! / 2 ** 32) !== block;
      if (last && sizes.get(block)! > shown) sheet.add([...label, { value: words(furtherOf(sizes.get(block)! - shown, context.language)), look: 'line' }]);
    }
    writer.close(sheet);
  }
}

/** `value` and `document` are places in the columns. */
interface ListedFact extends Place { readonly value: number; readonly document: number }

interface OfKind { readonly listed: readonly ListedFact[]; readonly sizes: ReadonlyMap<number, number>; readonly shown: number }

/** The facts of a kind, each value once a statement and as many of each as fit, by value and then as they stand in the corpus. */
function factsOfKind(context: TableContext, data: Columns, kind: number): OfKind {
  const placeOf = context.corpus.prepare('SELECT section, page, start, "end" FROM statements WHERE document = ? AND ordinal = ?').raw();
  const { slice } = slicer(context.corpus);
  const found: { statement: number; value: number }[] = [];
  const sizes = new Map<number, number>();
  for (let i = 0, before = -1, ofStatement = new Set<number>(); i < data.factKind.length; i++) {
    if (data.factKind[i] !== kind) continue;
    const statement = data.factStatement[i]!;
    const value = data.factValue[i]!;
    if (statement !== before) ofStatement = new Set();
    before = statement;
    if (ofStatement.has(value)) continue;
    ofStatement.add(value);
    found.push({ statement, value });
    sizes.set(value, (sizes.get(value) ?? 0) + 1);
  }
  const shown = shownOf(sizes, room.facts);
  const taken = new Map<number, number>();
  const listed: ListedFact[] = [];
  for (const { statement, value } of found) {
    const before = taken.get(value) ?? 0;
    if (before >= shown) continue;
    taken.set(value, before + 1);
    const document = data.statementDocument[statement]!;
    const { id } = data.documents[document]!;
    const [section, page, start, end] = placeOf.get(id, statement - data.firstStatement[document]!) as [string | null, number | null, number, number];
    listed.push({ value, document, section, page, quote: slice(id, start, end) });
  }
  const words = data.factValues;
  return { listed: listed.toSorted((a, b) => (words[a.value]! < words[b.value]! ? -1 : words[a.value]! > words[b.value]! ? 1 : 0)), sizes, shown };
}

/** Sheets of the facts that tables count by value. */
export function writeFacts(writer: EvidenceWriter): void {
  const { context, anchors, strings, mask } = writer;
  const { language } = context;
  const data = columnsOf(context);
  for (const [place, kind] of listedFacts.entries()) {
    const { listed, sizes, shown } = factsOfKind(context, data, place);
    if (listed.length === 0) continue;
    const label = tableWords[language].facts[kind];
    const sheet = writer.open(sheetName(language === 'vi' ? `DC ${label}` : `Evidence ${label}`), {
      title: language === 'vi' ? `Dẫn chứng: ${label.toLocaleLowerCase('vi')}` : `Evidence: ${label}`,
      note: language === 'vi' ? 'Mỗi dòng là một nhận định có nhắc đến, xếp theo giá trị rồi tên tệp.' : 'One line for each statement that names it, by value and file.',
      columns: heads(['value', ...where], language).map((column, index) => (index === 0 ? { ...column, heading: label } : column)),
    });
    for (const [index, row] of listed.entries()) {
      const value = data.factValues[row.value]!;
      const first: SheetCell = { value: strings.of(mask(value)), look: 'line' };
      const line = sheet.add([first, ...whereCells(writer, data.documents[row.document]!, row)]);
      anchors.set(`fact ${kind} ${value}`, placeIn(sheet.name, `A${line}`));
      anchors.set(`fact ${kind} `, placeIn(sheet.name, `A${line}`));
      const further = sizes.get(row.value)! - shown;
      if (further > 0 && listed[index + 1]?.value !== row.value) sheet.add([first, { value: words(furtherOf(further, language)), look: 'line' }]);
    }
    writer.close(sheet);
  }
}

/** All statements are listed up to this many; beyond it they stand in statements.jsonl alone. */
const mostStatements = 30_000;

/** All statements by section, level and file; false where they are too many for a workbook. */
export function writeStatementsSheet(writer: EvidenceWriter): boolean {
  const { context, anchors } = writer;
  const { corpus, language, frame } = context;
  const data = columnsOf(context);
  if (data.statementDocument.length > mostStatements) return false;
  const outline = new Map(frame.outline.map((section, index) => [section.id, index]));
  const levels = Object.keys(tableWords[language].levels);
  const levelOf = (document: DocumentInfo): number => (document.level === null ? levels.length : levels.indexOf(document.level));
  const rows = corpus.prepare('SELECT ordinal, section, page, start, "end" FROM statements WHERE document = ? ORDER BY ordinal').raw();
  const { slice } = slicer(corpus);
  const all = data.documents.flatMap((document, d) =>
    (rows.all(document.id) as [number, string | null, number | null, number, number][]).map(([ordinal, section, page, start, end]) => ({
      d, set: data.sectionSets[data.statementSection[data.firstStatement[d]! + ordinal]!]!, section, page, quote: slice(document.id, start, end),
      order: (section === null ? 1000 : outline.get(section) ?? 999) * 8 + levelOf(document),
    }))).toSorted((a, b) => a.order - b.order);
  const sheet = writer.open(sheetName(language === 'vi' ? 'Toàn bộ nhận định' : 'All statements'), {
    title: language === 'vi' ? 'Toàn bộ nhận định' : 'All statements',
    note: language === 'vi' ? 'Mọi nhận định của các báo cáo được tổng hợp, kể cả nhận định không được gán nội dung nào, xếp theo mục của đề cương, cấp rồi tên tệp.'
      : 'Every statement of the counted reports, coded or not, by section of the outline, level and file.',
    columns: heads(where, language),
  });
  for (const row of all) {
    const document = data.documents[row.d]!;
    const place = placeIn(sheet.name, `A${sheet.add(whereCells(writer, document, row))}`);
    anchors.set('statements', place);
    anchors.set(`report ${document.name}`, place);
    for (const id of row.set) {
      const parts = id.split('.');
      for (let i = parts.length; i > 0; i--) {
        const section = parts.slice(0, i).join('.');
        anchors.set(`section ${section}`, place);
        anchors.set(`section ${section} of ${document.level ?? ''}`, place);
        anchors.set(`section ${section} in ${document.name}`, place);
      }
    }
  }
  writer.close(sheet);
  return true;
}

