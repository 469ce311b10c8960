/**
 * The document model: the one thing that every stage takes and gives. A report is plain JSON, and a stage is a function
 * `(report, context) => report` that adds what it found and edits nothing that an earlier stage wrote.
 *
 * One coordinate system: `report.text` is the whole body as Unicode NFC, one printed paragraph a line ("\n" between them), in
 * reading order, footnotes and page furniture taken out. Every `start` and `end` is a UTF-16 offset into it, end exclusive, so
 * that `report.text.slice(start, end)` is always the quote.
 */
import type { Message } from './message.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A rectangle on a page in PDF points (1/72 inch), origin at the top left. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Format = 'docx' | 'doc' | 'rtf' | 'odt' | 'pdf' | 'image' | 'html' | 'text' | 'unknown';

/** Where the bytes came from and how they were read. */
export interface Source {
  readonly format: Format;
  readonly bytes: number;
  /** SHA-256 of the file's bytes, hex. */
  readonly sha256: string;
  /** Pages as far as the format knows them; null for flowing text (HTML, TXT, DOCX without page breaks). */
  readonly pages: number | null;
  /** The reader that gave the text: "docx", "pdf", "ocr", "mammoth" … */
  readonly reader: string;
  /** Legacy encoding that was decoded ("tcvn3", "vni", "viqr", "windows-1258", "nfd", "utf-16le"), else null. */
  readonly encoding: string | null;
}

/** What a block turned out to be, told by the outline stage. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'letterhead' | 'recipients' | 'signature';

/**
 * One printed paragraph or table row. `start` stands after the printed label, so the label is apart from the text: the line of
 * `report.text` that holds the block reads `label + ' ' + block text`, typed and automatic numbering alike.
 */
export interface Block extends Span {
  /** What the reader saw. A row's cells are its `cells`; everything else is a paragraph. */
  readonly shape: 'paragraph' | 'row';
  /** Null until the outline stage has told it. */
  readonly kind: BlockKind | null;
  /** The printed label ("I.", "2.1.", "a)", "-", "Thứ nhất,"), typed or computed from automatic numbering; null without one. */
  readonly label: string | null;
  /** From 1; null where the format has no pages. */
  readonly page: number | null;
  readonly box: Box | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly centered: boolean;
  /** Points; null where unknown. */
  readonly size: number | null;
  /** The heading level that the format itself declares (Word's outline level, h1-h6), from 1; null without one. */
  readonly level: number | null;
  /** The column of a two-column layout (letterhead, signature) that the block was read from, from 1; null in the body. */
  readonly column: number | null;
  /** For rows: the cells in order. */
  readonly cells: readonly Span[] | null;
}

/** A footnote or endnote, detached from the sentence that carries its mark. */
export interface Note {
  readonly label: string;
  readonly text: string;
  readonly page: number | null;
  /** Offset into `report.text` of the place where the mark stood; null where it was not found. */
  readonly anchor: number | null;
}

/** A place in the text with the reading that matching uses there: OCR and typing slips. The text itself stays as it is. */
export interface Correction extends Span {
  readonly reading: string;
}

export type DocumentKind = 'report' | 'plan' | 'directive' | 'letter' | 'press' | 'other';
export type Level = 'central' | 'province' | 'district' | 'commune' | 'enterprise' | 'press';

/** A value read from the text together with the place that proves it; `span` is null where it was inferred. */
export interface Found<T> {
  readonly value: T;
  readonly span: Span | null;
}

export interface Letterhead {
  readonly kind: Found<DocumentKind>;
  /** The words that name the kind on the paper ("BÁO CÁO", "Kế hoạch"), lower case; "bài báo" for press items. */
  readonly kindName: Found<string> | null;
  /** Why the kind was decided so: a rule id for the words catalogue. */
  readonly kindReason: string;
  readonly issuer: Found<string> | null;
  readonly issuerParent: Found<string> | null;
  /** Number and symbol, "152/BC-UBND". */
  readonly number: Found<string> | null;
  readonly place: Found<string> | null;
  /** ISO date, "2023-08-25". */
  readonly date: Found<string> | null;
  /** Trích yếu. */
  readonly subject: Found<string> | null;
  /** The documents it says it carries out, as printed. */
  readonly basis: readonly Found<string>[];
  readonly recipients: readonly Found<string>[];
  readonly signatory: Found<string> | null;
  /** "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH", lines joined with " / ". */
  readonly capacity: Found<string> | null;
  /** The issuer matched to the register of bodies. */
  readonly body: Body | null;
}

/** The issuing body as the register of bodies knows it, or as far as its own words tell. */
export interface Body {
  /** Id in the register; null where only the words told. */
  readonly id: string | null;
  readonly name: string;
  readonly level: Level | null;
  readonly province: string | null;
  readonly district: string | null;
  readonly region: string | null;
  readonly sector: string | null;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** A stretch of the text that the outline's template names. Sections nest by their ids ("II" holds "II.1"). */
export interface Section extends Span {
  /** Ids of the template; a heading that names two sections has both. Empty for an extra section that the template lacks. */
  readonly ids: readonly string[];
  /** Index into `blocks` of the heading; null for run-in headings and discourse. */
  readonly block: number | null;
  /** The words of the heading, as printed; null where discourse alone opened the section. */
  readonly heading: Span | null;
  readonly label: string | null;
  readonly via: 'heading' | 'run-in' | 'discourse';
  /** From 0 to 1, with the rule that decided. */
  readonly confidence: number;
  readonly reason: string;
}

/** One sentence of running text, one bullet that is one sentence, or one table row. The unit of coding. */
export interface Statement extends Span {
  /** "s0001", in order of the text. */
  readonly id: string;
  readonly kind: 'sentence' | 'item' | 'row';
  /** A template id, "preamble", "closing", or null where the text has no outline. */
  readonly section: string | null;
  /** Index into `sections`; null outside any. */
  readonly sectionIndex: number | null;
  /** Index of the block that it starts in. */
  readonly block: number;
  readonly page: number | null;
}

export type Assertion = 'present' | 'absent' | 'mentioned' | 'proposed' | 'implemented' | 'recommended';

/** One code given to one statement, with everything that proves and explains it. */
export interface Coding extends Span {
  /** Id of the statement. */
  readonly statement: string;
  readonly code: string;
  readonly assertion: Assertion;
  /** All words that matched, in order; `start` and `end` of the coding are those of the first to the last. */
  readonly evidence: readonly Span[];
  /** Lexicon entry that matched, "cq.nang-luc/han-che". */
  readonly entry: string;
  /** The rule that decided the assertion, "denial", "topic", "section.III" … : a key of the words. */
  readonly rule: string;
  /** The cue that decided the assertion, where one did. */
  readonly cue: (Span & { readonly id: string }) | null;
  /** From 0 to 1; below 0.5 is shown apart as uncertain. */
  readonly confidence: number;
  /** For causes and measures: the section's claim where the content disagrees with it ("II.1" says objective), else null. */
  readonly disagrees: string | null;
  /** For recommendations: to whom, as printed. */
  readonly addressee: Found<string> | null;
}

/** Something countable or citable that the statement says beside its codes. */
export interface Fact extends Span {
  readonly statement: string;
  readonly kind: 'figure' | 'citation' | 'sector' | 'actor' | 'example' | 'person';
  /** One normal form: "3 công chức bị khiển trách", "Nghị định 73/2023/NĐ-CP", "đất đai". */
  readonly value: string;
  /** What the kind needs beside: number, unit, issuer, date … */
  readonly detail: Readonly<Record<string, string | number>>;
}

export interface Report {
  /** Path below the input folder, "/" between, NFC; inside an archive "goi.zip/a.docx". The name that every output uses. */
  readonly name: string;
  readonly source: Source;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
  readonly letterhead: Letterhead | null;
  readonly sections: readonly Section[];
  readonly statements: readonly Statement[];
  readonly codings: readonly Coding[];
  readonly facts: readonly Fact[];
  readonly messages: readonly Message[];
}

/** The words at a span. */
export function quote(report: { readonly text: string }, span: Span): string {
  return report.text.slice(span.start, span.end);
}

/** A report of which nothing is known yet but where it came from. */
export function emptyReport(name: string, source: Source, messages: readonly Message[] = []): Report {
  return {
    name, source, text: '', blocks: [], notes: [], corrections: [], letterhead: null,
    sections: [], statements: [], codings: [], facts: [], messages,
  };
}
