/** Writing reports into the corpus: one document with all its rows, replaced as a whole. */
import { createHash } from 'node:crypto';
import type { Statement as Prepared } from 'better-sqlite3';
import type { Message } from '../message.ts';
import type { Block, Fact, Report } from '../report.ts';
import { codingColumns, codingRows, codingsHash, combined, statementOrdinal, type CodingTuple } from './coding-rows.ts';
import type { Corpus } from './corpus.ts';

/** What the pipeline knows of a document beside the report itself. */
export interface DocumentFacts {
  /** Hash of the folded words: equal for the same text in two formats. */
  readonly textKey: string;
  /** What each stage's result depends on beside its input: a report whose keys are unchanged need not be made again. */
  readonly readKey: string;
  readonly outlineKey: string;
  readonly codingKey: string;
}

/** What coding gave for a stored report. */
export interface Coded extends Pick<Report, 'name' | 'codings' | 'messages'> {
  /** Null: the stored facts stand. */
  readonly facts: readonly Fact[] | null;
}

/** What an edit of the lexicon changed in a stored report: the codings of these statements, and the messages. */
export interface Recoded extends Pick<Report, 'name' | 'messages'> {
  readonly statements: readonly { readonly statement: number; readonly rows: readonly CodingTuple[] }[];
  /** What leads from the hash of the codings that were to that of those that are. */
  readonly change: string;
  /** How many codings the report has now. */
  readonly codings: number;
}

export interface Saver {
  /** Writes a report, replacing what stood under its name. Call inside `transaction`. */
  readonly save: (report: Report, facts: DocumentFacts) => void;
  /** Writes a report's codings and facts anew, and its messages; everything else stands. */
  readonly saveCodings: (coded: Coded, codingKey: string) => void;
  /** Writes the codings of some statements anew, and the messages; everything else stands. */
  readonly saveRecoded: (recoded: Recoded, codingKey: string) => void;
  /** Writes that a report's codings are what this key stands for. */
  readonly keepCodings: (name: string, codingKey: string) => void;
  /** Takes the named document out of the corpus. */
  readonly remove: (name: string) => void;
  readonly transaction: (work: () => void) => void;
}

/** The parts of a block that are mostly unset, kept as short JSON. */
function look(block: Block): string {
  const out: Record<string, unknown> = {};
  if (block.box) out['box'] = [block.box.left, block.box.top, block.box.right, block.box.bottom];
  if (block.bold) out['bold'] = true;
  if (block.italic) out['italic'] = true;
  if (block.centered) out['centered'] = true;
  if (block.size !== null) out['size'] = block.size;
  if (block.level !== null) out['level'] = block.level;
  if (block.column !== null) out['column'] = block.column;
  if (block.cells) out['cells'] = block.cells.map((cell) => [cell.start, cell.end]);
  return JSON.stringify(out);
}

/** Id of a statement from its ordinal. */
export function statementId(ordinal: number): string {
  return `s${String(ordinal + 1).padStart(4, '0')}`;
}

const keyOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);

/** What the tables hold of facts and messages, behind document and ordinal; keys are made of the same. */
const factRow = (f: Fact) => [statementOrdinal(f.statement), f.kind, f.value, f.start, f.end, JSON.stringify(f.detail)];
const messageRow = (m: Message) => [m.rule, m.severity, JSON.stringify(m.facts), JSON.stringify(m.place)];

type Rows = readonly (readonly unknown[])[];

/** `base`: all that the rest of the report follows from. */
const besideCodings = (base: readonly string[], name: string, facts: Rows): string => keyOf([name, base, facts]);
const contentKey = (beside: string, codings: string): string => `${beside}.${codings}`;

/** The part of a content key that is the same however the report is coded. */
export const withoutCodings = (contentKey: string): string => contentKey.slice(0, contentKey.indexOf('.'));

/** The rest: the hash of the codings. */
const hashOfCodings = (contentKey: string): string => contentKey.slice(contentKey.indexOf('.') + 1);

const documentColumns = ['name', 'sha256', 'bytes', 'format', 'reader', 'encoding', 'pages', 'text_key', 'counted', 'duplicate_of',
  'kind', 'kind_name', 'issuer', 'issuer_parent', 'number', 'place', 'date', 'subject', 'signatory', 'capacity',
  'body', 'body_name', 'level', 'province', 'district', 'region', 'sector', 'read_key', 'outline_key', 'coding_key', 'content_key', 'messages_key', 'statements', 'codings', 'letterhead', 'text'];

const columns: Readonly<Record<string, number>> = {
  blocks: 9, notes: 6, corrections: 5, sections: 12, statements: 9, facts: 8, messages: 6,
};

/** Prepares the statements that save reports into this corpus. */
export function saver(corpus: Corpus): Saver {
  const insertDocument = corpus.prepare(
    `INSERT INTO documents (${documentColumns.join(', ')}) VALUES (${documentColumns.map(() => '?').join(', ')})`);
  const insert = Object.fromEntries(Object.entries(columns).map(([table, n]) =>
    [table, corpus.prepare(`INSERT INTO ${table} VALUES (${Array.from({ length: n }, () => '?').join(', ')})`)])) as Record<string, Prepared>;
  const insertCoding = corpus.prepare(`INSERT INTO codings (document, ${codingColumns}) VALUES (?, ${codingColumns.split(', ').map(() => '?').join(', ')})`);
  const clearStatement = corpus.prepare('DELETE FROM codings WHERE document = ? AND statement = ?');
  const clear = Object.fromEntries(['codings', 'facts', 'messages'].map((table) =>
    [table, corpus.prepare(`DELETE FROM ${table} WHERE document = ?`)])) as Record<string, Prepared>;
  const deleteDocument = corpus.prepare('DELETE FROM documents WHERE name = ?');
  const stored = corpus.prepare('SELECT id, content_key, messages_key, sha256, text_key, read_key, outline_key FROM documents WHERE name = ?').raw();
  const keepKey = corpus.prepare('UPDATE documents SET coding_key = ? WHERE name = ?');
  const setCodingKey = corpus.prepare('UPDATE documents SET coding_key = ?, content_key = ?, messages_key = ?, codings = ? WHERE id = ?');

  const saveRows = (table: 'facts' | 'messages', id: number | bigint, rows: Rows): void => rows.forEach((row, i) => insert[table]!.run(id, i, ...row));
  const replaceRows = (table: 'facts' | 'messages', id: number, rows: Rows): void => {
    clear[table]!.run(id);
    saveRows(table, id, rows);
  };
  const saveCodingRows = (id: number | bigint, rows: readonly CodingTuple[]): void => rows.forEach((row) => insertCoding.run(id, ...row));

  return {
    save(report, facts) {
      deleteDocument.run(report.name);
      const { source, letterhead: l } = report;
      const rows = { codings: codingRows(report.codings), facts: report.facts.map(factRow), messages: report.messages.map(messageRow) };
      const id = insertDocument.run(report.name, source.sha256, source.bytes, source.format, source.reader, source.encoding, source.pages,
        facts.textKey, 0, null,
        l?.kind.value ?? null, l?.kindName?.value ?? null, l?.issuer?.value ?? null, l?.issuerParent?.value ?? null, l?.number?.value ?? null,
        l?.place?.value ?? null, l?.date?.value ?? null, l?.subject?.value ?? null, l?.signatory?.value ?? null, l?.capacity?.value ?? null,
        l?.body?.id ?? null, l?.body?.name ?? null, l?.body?.level ?? null, l?.body?.province ?? null, l?.body?.district ?? null,
        l?.body?.region ?? null, l?.body?.sector ?? null,
        facts.readKey, facts.outlineKey, facts.codingKey,
        contentKey(besideCodings([source.sha256, facts.textKey, facts.readKey, facts.outlineKey], report.name, rows.facts), codingsHash(rows.codings)), keyOf(rows.messages), report.statements.length, report.codings.length, l ? JSON.stringify(l) : null, report.text).lastInsertRowid;
      report.blocks.forEach((b, i) => insert['blocks']!.run(id, i, b.shape, b.kind, b.label, b.start, b.end, b.page, look(b)));
      report.notes.forEach((n, i) => insert['notes']!.run(id, i, n.label, n.text, n.page, n.anchor));
      report.corrections.forEach((c, i) => insert['corrections']!.run(id, i, c.start, c.end, c.reading));
      report.sections.forEach((s, i) => insert['sections']!.run(id, i, JSON.stringify(s.ids), s.start, s.end, s.block,
        s.heading?.start ?? null, s.heading?.end ?? null, s.label, s.via, s.confidence, s.reason));
      report.statements.forEach((s, i) => insert['statements']!.run(id, i, s.kind, s.section, s.sectionIndex, s.start, s.end, s.block, s.page));
      saveCodingRows(id, rows.codings);
      saveRows('facts', id, rows.facts);
      saveRows('messages', id, rows.messages);
    },
    saveCodings(coded, codingKey) {
      const [id, content, messages, ...base] = stored.get(coded.name) as [number, string, string, ...string[]];
      const rows = { codings: codingRows(coded.codings), facts: coded.facts?.map(factRow) ?? null, messages: coded.messages.map(messageRow) };
      const beside = rows.facts === null ? withoutCodings(content) : besideCodings(base, coded.name, rows.facts);
      const keys = [contentKey(beside, codingsHash(rows.codings)), keyOf(rows.messages)] as const;
      // Most edits of a lexicon change what is found in few reports: the others need no row written anew.
      if (keys[0] !== content) {
        clear['codings']!.run(id);
        saveCodingRows(id, rows.codings);
      }
      if (rows.facts !== null && beside !== withoutCodings(content)) replaceRows('facts', id, rows.facts);
      if (keys[1] !== messages) replaceRows('messages', id, rows.messages);
      setCodingKey.run(codingKey, ...keys, coded.codings.length, id);
    },
    saveRecoded({ name, statements, change, codings, messages }, codingKey) {
      const [id, content, messagesKey] = stored.get(name) as [number, string, string];
      const rows = messages.map(messageRow);
      for (const { statement, rows: own } of statements) {
        clearStatement.run(id, statement);
        saveCodingRows(id, own);
      }
      if (keyOf(rows) !== messagesKey) replaceRows('messages', id, rows);
      setCodingKey.run(codingKey, contentKey(withoutCodings(content), combined(hashOfCodings(content), change)), keyOf(rows), codings, id);
    },
    keepCodings(name, codingKey) {
      keepKey.run(codingKey, name);
    },
    remove(name) {
      deleteDocument.run(name);
    },
    transaction: (work) => corpus.transaction(work).immediate(),
  };
}
