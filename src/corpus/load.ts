/** Reading reports back from the corpus, exactly as they were saved. */
import type { MessageFacts, Place, Severity } from '../message.ts';
import type { Assertion, Block, BlockKind, Coding, Correction, Fact, Format, Letterhead, Report, Section, Span, Statement } from '../report.ts';
import { codingRowsReader, type CodingTuple } from './coding-rows.ts';
import type { Corpus } from './corpus.ts';
import { statementId } from './save.ts';

type Pair = readonly [number, number];
const span = ([start, end]: Pair): Span => ({ start, end });

interface Look {
  box?: readonly [number, number, number, number];
  bold?: true; italic?: true; centered?: true;
  size?: number; level?: number; column?: number; cells?: readonly Pair[];
}

interface DocumentRow {
  id: number; name: string; sha256: string; bytes: number; format: Format; reader: string; encoding: string | null; pages: number | null;
  letterhead: string | null;
}
type BlockRow = [shape: Block['shape'], kind: BlockKind | null, label: string | null, start: number, end: number, page: number | null, look: string];
interface SectionRow {
  ids: string; start: number; end: number; block: number | null; heading_start: number | null; heading_end: number | null;
  label: string | null; via: Section['via']; confidence: number; reason: string;
}
type StatementRow = [ordinal: number, kind: Statement['kind'], section: string | null, sectionOrdinal: number | null, start: number, end: number, block: number, page: number | null];
interface StoredCoding {
  statement: number; code: string; assertion: Assertion; start: number; end: number; evidence: string; entry: string; rule: string;
  cue: string | null; confidence: number; disagrees: string | null; addressee: string | null;
}
interface FactRow { statement: number; kind: Fact['kind']; value: string; start: number; end: number; detail: string }
interface MessageRow { rule: string; severity: Severity; facts: string; place: string }

const plain: Look = {};

function block([shape, kind, label, start, end, page, printed]: BlockRow): Block {
  const look = printed === '{}' ? plain : JSON.parse(printed) as Look;
  const box = look.box;
  return {
    shape, kind, label, start, end, page,
    box: box ? { left: box[0], top: box[1], right: box[2], bottom: box[3] } : null,
    bold: look.bold ?? false, italic: look.italic ?? false, centered: look.centered ?? false,
    size: look.size ?? null, level: look.level ?? null, column: look.column ?? null, cells: look.cells?.map(span) ?? null,
  };
}

/** What tells whether an edit of the lexicon can touch a report. */
export type CodedText = Pick<Report, 'text' | 'corrections'> & { readonly codingKey: string };

/** What a report can be loaded without; of blocks without their looks only place and kind are told. */
const leftOut = ['looks', 'notes', 'codings', 'facts', 'messages'] as const;

export interface Loader {
  /** The text of a report with its reading, and the key of what it was coded with; null where the corpus has none. */
  readonly codedText: (name: string) => CodedText | null;
  /** How many codings a stored report has, and the rows of those of a statement. */
  readonly codingsOf: (name: string) => { readonly count: number; readonly rowsOf: (statement: number) => CodingTuple[] };
  /** The report of this name, or null where the corpus has none; `without` names what is not wanted: lists that stay empty, looks that are told as if blocks had none. A text that is known need not be read again. */
  readonly load: (name: string, without?: readonly (typeof leftOut)[number][], known?: CodedText) => Report | null;
  /** All names, in the order that every output uses. */
  readonly names: () => string[];
}

/** Prepares the queries that read reports from this corpus. */
export function loader(corpus: Corpus): Loader {
  const document = corpus.prepare('SELECT id, name, sha256, bytes, format, reader, encoding, pages, letterhead FROM documents WHERE name = ?');
  const textOf = corpus.prepare('SELECT text FROM documents WHERE id = ?').pluck();
  const blocksWith = (look: string) => corpus.prepare(`SELECT shape, kind, label, start, "end", page, ${look} FROM blocks WHERE document = ? ORDER BY ordinal`).raw();
  const [blocks, plainBlocks] = [blocksWith('look'), blocksWith("'{}'")];
  const statements = corpus.prepare('SELECT ordinal, kind, section, section_ordinal, start, "end", block, page FROM statements WHERE document = ? ORDER BY ordinal').raw();
  const rows = (table: string) => corpus.prepare(`SELECT * FROM ${table} WHERE document = ? ORDER BY ordinal`);
  const [notes, corrections, sections, facts, messages] = ['notes', 'corrections', 'sections', 'facts', 'messages'].map(rows);
  const codings = corpus.prepare('SELECT * FROM codings WHERE document = ? ORDER BY statement, ordinal');
  const rowsOfStatement = codingRowsReader(corpus);
  const counted = corpus.prepare('SELECT id, codings FROM documents WHERE name = ?').raw();
  const names = corpus.prepare('SELECT name FROM documents ORDER BY name').pluck();
  const coded = corpus.prepare('SELECT id, text, coding_key FROM documents WHERE name = ?');
  const correctionsOf = (id: number): Correction[] => (corrections!.all(id) as Correction[]).map(({ start, end, reading }) => ({ start, end, reading }));
  return {
    names: () => names.all() as string[],
    codedText(name) {
      const row = coded.get(name) as { id: number; text: string; coding_key: string } | undefined;
      return row ? { text: row.text, corrections: correctionsOf(row.id), codingKey: row.coding_key } : null;
    },
    codingsOf(name) {
      const [id, count] = counted.get(name) as [number, number];
      return { count, rowsOf: (statement) => rowsOfStatement(id, statement) };
    },
    load(name, without = [], known) {
      const row = document.get(name) as DocumentRow | undefined;
      if (!row) return null;
      return {
        name: row.name,
        source: { format: row.format, bytes: row.bytes, sha256: row.sha256, pages: row.pages, reader: row.reader, encoding: row.encoding },
        text: known?.text ?? textOf.get(row.id) as string,
        blocks: ((without.includes('looks') ? plainBlocks : blocks).all(row.id) as BlockRow[]).map(block),
        notes: without.includes('notes') ? [] : (notes!.all(row.id) as { label: string; text: string; page: number | null; anchor: number | null }[])
          .map(({ label, text, page, anchor }) => ({ label, text, page, anchor })),
        corrections: known?.corrections ?? correctionsOf(row.id),
        letterhead: row.letterhead === null ? null : JSON.parse(row.letterhead) as Letterhead,
        sections: (sections!.all(row.id) as SectionRow[]).map((s): Section => ({
          ids: JSON.parse(s.ids) as string[], start: s.start, end: s.end, block: s.block,
          heading: s.heading_start === null || s.heading_end === null ? null : { start: s.heading_start, end: s.heading_end },
          label: s.label, via: s.via, confidence: s.confidence, reason: s.reason,
        })),
        statements: (statements.all(row.id) as StatementRow[]).map(([ordinal, kind, section, sectionIndex, start, end, at, page]): Statement =>
          ({ id: statementId(ordinal), kind, section, sectionIndex, start, end, block: at, page })),
        codings: without.includes('codings') ? [] : (codings.all(row.id) as StoredCoding[]).map((c): Coding => ({
          statement: statementId(c.statement), code: c.code, assertion: c.assertion, start: c.start, end: c.end,
          evidence: (JSON.parse(c.evidence) as Pair[]).map(span), entry: c.entry, rule: c.rule,
          cue: c.cue === null ? null : JSON.parse(c.cue) as Coding['cue'], confidence: c.confidence, disagrees: c.disagrees,
          addressee: c.addressee === null ? null : JSON.parse(c.addressee) as Coding['addressee'],
        })),
        facts: without.includes('facts') ? [] : (facts!.all(row.id) as FactRow[]).map((f): Fact => ({
          statement: statementId(f.statement), kind: f.kind, value: f.value, start: f.start, end: f.end,
          detail: JSON.parse(f.detail) as Fact['detail'],
        })),
        messages: without.includes('messages') ? [] : (messages!.all(row.id) as MessageRow[]).map((m) => ({
          rule: m.rule, severity: m.severity, facts: JSON.parse(m.facts) as MessageFacts, place: JSON.parse(m.place) as Place,
        })),
      };
    },
  };
}
