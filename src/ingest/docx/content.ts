/** The walk over a part that holds paragraphs (document.xml, footnotes.xml, endnotes.xml). */
import { walkXml, type Attributes } from '../package/xml.ts';
import type { Content, NoteReference, Paragraph, Run } from '../wordprocessing/model.ts';
import type { Numbering } from '../wordprocessing/lists.ts';
import { boundedLevel, isOn, readParagraphProperty, readRunProperty, type ParagraphProperties, type RunProperties } from './properties.ts';
import { runOf, symbol } from './runs.ts';
import type { Styles } from './styles.ts';
import { OpenTables } from './tables.ts';

export interface ContentContext {
  readonly styles: Styles;
  readonly numbering: Numbering;
}

export interface Contents {
  readonly body: readonly Content[];
  /** Footnotes or endnotes by id. */
  readonly notes: ReadonlyMap<string, readonly Content[]>;
  /** Characters that the author hid. */
  readonly hidden: number;
  /** Tracked deletions and moves that were left out. */
  readonly deletions: number;
  /** Embedded objects and parts in other formats, whose words are not read. */
  readonly objects: number;
  /** Pages counted from the breaks that Word saw when it last printed; null where it left none. */
  readonly pages: number | null;
}

/** Subtrees whose words are not the document's: deleted text, old properties, the twin of a drawing, pronunciation aids. */
const skipped = new Set([
  'w:del', 'w:moveFrom', 'w:pPrChange', 'w:rPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:tcPrChange', 'w:sectPrChange', 'w:numberingChange',
  'w:tblGridChange', 'w:tblPrExChange', 'w:rt', 'w:instrText', 'w:delText', 'w:delInstrText', 'mc:Fallback', 'w:sectPr', 'w:comment', 'w:fldData',
]);

interface OpenParagraph {
  properties: ParagraphProperties;
  runs: Run[];
  defaults: RunProperties;
  page: number | null;
  label: string | null;
  started: boolean;
  /** Paragraphs of text boxes that hang on this one; they follow it. */
  readonly hanging: Content[];
}

/** Reads one part. Text boxes come once, after the paragraph that they hang on. */
export function readContent(bytes: Uint8Array, context: ContentContext): Contents {
  const { styles } = context;
  const body: Content[] = [];
  const notes = new Map<string, Content[]>();
  const targets: Content[][] = [body];
  const paragraphs: OpenParagraph[] = [];
  const tables = new OpenTables(styles);
  const fields: boolean[] = [];
  const choices: boolean[] = [];
  let skipDepth = 0;
  let inParagraphProperties = 0;
  let inRunProperties = 0;
  let run: RunProperties | null = null;
  let runText = '';
  let inText = false;
  let page = 1;
  let rendered = false;
  let hidden = 0;
  let deletions = 0;
  let objects = 0;
  let contentsList = 0;
  const sdtStack: boolean[] = [];

  const top = (): OpenParagraph | undefined => paragraphs.at(-1);

  const begin = (paragraph: OpenParagraph): void => {
    if (paragraph.started) return;
    paragraph.started = true;
    const { properties } = paragraph;
    const style = properties.style ?? styles.defaultParagraph ?? undefined;
    paragraph.properties = { ...styles.paragraph(style), ...properties };
    paragraph.defaults = styles.paragraphRun(style);
    paragraph.label = labelOf(properties, style, context);
  };

  const flush = (note?: NoteReference): void => {
    const paragraph = top();
    if (!paragraph || !run || (runText === '' && !note)) {
      runText = '';
      return;
    }
    const made = runOf(runText, [run, styles.characterRun(run.style), paragraph.defaults], paragraph.properties.shaded === true || tables.inside);
    if (made.hidden) hidden += runText.length;
    paragraph.runs.push(note ? { ...made, note } : made);
    runText = '';
  };

  const put = (text: string): void => {
    if (fields.includes(false)) return;
    if (choices.length > 0) choices[choices.length - 1] = true;
    runText += text;
  };

  const open = (name: string, attributes: Attributes): void => {
    if (skipDepth > 0) {
      skipDepth += 1;
      return;
    }
    if (inParagraphProperties > 0) {
      inParagraphProperties += 1;
      const paragraph = top();
      if (name === 'w:rPr') inRunProperties = inParagraphProperties;
      if (!paragraph) return;
      if (name === 'w:del' && inRunProperties > 0) paragraph.properties.markDeleted = true;
      else if (skipped.has(name)) {
        inParagraphProperties -= 1;
        skipDepth = 1;
      } else if (inRunProperties === 0) readParagraphProperty(paragraph.properties, name, attributes);
      return;
    }
    if (skipped.has(name)) {
      // The twin is read where the first form could not be: a choice without words.
      if (name === 'mc:Fallback' && choices.at(-1) !== true) return;
      if (name === 'w:del' || name === 'w:moveFrom') {
        tables.deleteRow();
        deletions += 1;
      }
      skipDepth = 1;
      return;
    }
    switch (name) {
      case 'w:p': {
        const paragraph = top();
        if (paragraph) flush();
        paragraphs.push({ properties: {}, runs: [], defaults: {}, page, label: null, started: false, hanging: [] });
        run = null;
        break;
      }
      case 'w:pPr': inParagraphProperties = 1; inRunProperties = 0; break;
      case 'w:r': {
        const paragraph = top();
        if (paragraph) begin(paragraph);
        run = {};
        break;
      }
      case 'w:rPr': inRunProperties = 1; break;
      case 'w:t': case 'm:t': {
        inText = true;
        const paragraph = top();
        if (paragraph) begin(paragraph);
        run ??= {};
        break;
      }
      case 'w:tab': case 'w:ptab': if (run && inRunProperties === 0) put('\t'); break;
      case 'w:cr': put('\n'); break;
      case 'w:br': if (attributes['w:type'] !== 'page' && attributes['w:type'] !== 'column') put('\n'); break;
      case 'w:noBreakHyphen': put('-'); break;
      case 'w:softHyphen': put('\u00ad'); break;
      case 'w:sym': put(symbol(attributes)); break;
      case 'w:lastRenderedPageBreak': {
        page += 1;
        rendered = true;
        const paragraph = top();
        if (paragraph && runText.trim() === '' && paragraph.runs.every((earlier) => earlier.text.trim() === '')) paragraph.page = page;
        break;
      }
      case 'w:footnoteReference': case 'w:endnoteReference': {
        flush();
        const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote';
        const custom = attributes['w:customMarkFollows'] !== undefined && isOn(attributes['w:customMarkFollows']);
        run ??= {};
        flush({ kind, id: attributes['w:id'] ?? '', custom });
        break;
      }
      case 'w:fldChar': {
        const type = attributes['w:fldCharType'];
        if (type === 'begin') fields.push(false);
        else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = true;
        else if (type === 'end') fields.pop();
        break;
      }
      case 'mc:AlternateContent': choices.push(false); break;
      case 'mc:Choice':
        if (choices.at(-1) === true) skipDepth = 1;
        break;
      case 'w:txbxContent': {
        flush();
        if (choices.length > 0) choices[choices.length - 1] = true;
        const paragraph = top();
        targets.push(paragraph ? paragraph.hanging : body);
        // A text box starts afresh: it is no part of the table or run that it hangs on.
        run = null;
        break;
      }
      case 'w:object': case 'w:altChunk': case 'w:subDoc': objects += 1; break;
      case 'w:footnote': case 'w:endnote': {
        const content: Content[] = [];
        const type = attributes['w:type'];
        if (type === undefined || type === 'normal') notes.set(attributes['w:id'] ?? '', content);
        targets.push(content);
        break;
      }
      case 'w:sdt': sdtStack.push(false); break;
      case 'w:docPartGallery':
        if (/table of contents/i.test(attributes['w:val'] ?? '') && sdtStack.length > 0) {
          sdtStack[sdtStack.length - 1] = true;
          contentsList += 1;
        }
        break;
      default:
        if (inRunProperties > 0) {
          if (run) readRunProperty(run, name, attributes);
        } else {
          const cell = tables.open(name, attributes);
          if (cell) targets.push(cell.content);
        }
    }
  };

  const close = (name: string): void => {
    if (skipDepth > 0) {
      skipDepth -= 1;
      return;
    }
    if (inParagraphProperties > 0) {
      if (inRunProperties === inParagraphProperties) inRunProperties = 0;
      inParagraphProperties -= 1;
      return;
    }
    switch (name) {
      case 'w:p': {
        flush();
        const paragraph = paragraphs.pop();
        if (!paragraph) break;
        begin(paragraph);
        // A field that is never closed must not swallow the rest of the document: its code ends with its paragraph.
        fields.fill(true);
        const target = targets.at(-1) ?? body;
        const styleName = styles.name(paragraph.properties.style);
        const listed = contentsList > 0 || /^toc \d/i.test(styleName);
        if (!listed) target.push(finish(paragraph));
        target.push(...paragraph.hanging);
        run = paragraphs.length > 0 ? {} : null;
        break;
      }
      case 'w:r': flush(); run = null; break;
      case 'w:rPr': inRunProperties = 0; break;
      case 'w:t': case 'm:t': inText = false; break;
      case 'mc:AlternateContent': choices.pop(); break;
      case 'w:txbxContent': targets.pop(); break;
      case 'w:footnote': case 'w:endnote': targets.pop(); break;
      case 'w:sdt': if (sdtStack.pop() === true) contentsList -= 1; break;
      case 'w:tc': if (tables.closeCell()) targets.pop(); break;
      case 'w:tbl': {
        const table = tables.close();
        if (table) (targets.at(-1) ?? body).push(table);
        break;
      }
      default: tables.closeBorders(name);
    }
  };

  walkXml(bytes, { open, close, text: (text) => { if (inText && skipDepth === 0) put(text); } });
  return { body, notes, hidden, deletions, objects, pages: rendered ? page : null };
}

/** Counts the paragraph in its list. Its own numPr goes before the style's; list 0 switches numbering off. */
function labelOf(own: ParagraphProperties, style: string | undefined, { styles, numbering }: ContentContext): string | null {
  const inherited = styles.paragraph(style);
  const numId = own.numId ?? inherited.numId;
  if (numId === undefined || numId === '0') return null;
  let level = own.numLevel ?? (own.numId !== undefined ? 0 : inherited.numLevel);
  if (own.numId === undefined && own.numLevel === undefined) {
    const byStyle = styles.chain(style).map((id) => numbering.levelOfStyle(numId, id)).find((found) => found !== null);
    level = byStyle ?? level ?? 0;
  }
  return numbering.label(numId, boundedLevel(String(level ?? 0)));
}

function finish(paragraph: OpenParagraph): Paragraph {
  const { properties } = paragraph;
  return {
    kind: 'paragraph', runs: paragraph.runs, style: properties.style, label: paragraph.label, centered: properties.centered ?? false,
    level: properties.outlineLevel ? properties.outlineLevel : null, page: paragraph.page, goesOn: properties.markDeleted ?? false,
  };
}
