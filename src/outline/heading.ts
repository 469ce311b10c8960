/** Which paragraphs are headings, told from label, wording, layout and what stands below. */
import { endsSentence } from '../vietnamese/sentences.ts';
import { clause } from './clause.ts';
import type { Flow } from './flow.ts';
import type { OutlineTemplate } from './template.ts';
import { readWording, type Wording } from './wording.ts';

/** Longest heading, in tokens; the central outline's own headings have up to 90. */
const longest = 110;
const short = 14;
/** Longest heading without label, format or full wording. */
const plainLongest = 30;

/** A question may be a heading; what else ends like a sentence is one. */
const ended = (flow: Flow) => endsSentence(flow.text) && !asks(flow);
const asks = (flow: Flow) => /\?[”"]?$/u.test(flow.text);
const listed = (flow: Flow) => /[;,]\s*$/.test(flow.text);
const colon = (flow: Flow) => /:\s*$/.test(flow.text);

/** Whether `next` reads as what stands below a heading: a paragraph without label, or one of an inner list. */
function standsBelow(flow: Flow, next: Flow | undefined, template: OutlineTemplate): boolean {
  if (!next) return false;
  if (next.row) return true;
  if (!next.label) return template.closing.at(next.tokens.keys, 0).length === 0 && (!next.capitals || flow.capitals);
  return flow.label !== null && next.label.rank > flow.label.rank;
}

function labelled(flow: Flow, next: Flow | undefined, wording: Wording | null, template: OutlineTemplate): boolean {
  const style = flow.label!.style;
  if (style === 'bullet' || style === 'plus') {
    if (!wording || listed(flow) || ended(flow) || !wording.whole || flow.tokens.length > plainLongest) return false;
    return standsBelow(flow, next, template) || (colon(flow) && next?.label?.printed !== flow.label!.printed);
  }
  if (ended(flow)) return wording !== null && wording.whole && flow.tokens.length <= short && !clause.test(flow.text.slice(0, -1));
  if (listed(flow)) return false;
  if (colon(flow)) return flow.tokens.length <= short * 2 || wording !== null;
  if (style === 'part' || style === 'chapter' || style === 'roman' || style === 'upper') return true;
  if (flow.bold && next && !next.bold) return true;
  if (wording && (wording.whole || standsBelow(flow, next, template))) return true;
  if (!standsBelow(flow, next, template)) return wording !== null && flow.tokens.length <= short && !clause.test(flow.text);
  return !clause.test(flow.text) || flow.tokens.length <= short || next!.label !== null;
}

function unlabelled(flow: Flow, next: Flow | undefined, wording: Wording | null, plain: boolean): boolean {
  if (flow.tokens.length > longest || listed(flow) || !next) return false;
  if (ended(flow) && !(wording?.whole && flow.tokens.length <= short && (flow.bold || flow.capitals))) return false;
  if (flow.level !== null) return !colon(flow) || wording !== null;
  const format = (flow.bold && !next.bold) || flow.capitals;
  if (!format && (!plain || asks(flow))) return false;
  if (colon(flow)) return wording !== null && wording.whole && flow.tokens.length <= plainLongest;
  if (format && flow.tokens.length <= longest) return wording !== null || (flow.tokens.length <= plainLongest && /^\p{Lu}/u.test(flow.text));
  if (!wording || !/^[“"]?\p{Lu}/u.test(flow.text)) return false;
  if (wording.whole) return flow.tokens.length <= plainLongest;
  return flow.tokens.length <= longest && wording.start <= 2 && !clause.test(flow.text.slice(0, 120));
}

/** Longest heading, and longest one that ends like a sentence, in UTF-16 units. */
const longestText = 900;
const longestEnded = 140;

/** Whether a paragraph has the build of a heading at all: a cheap question before its words are read. */
export function couldBeHeading(flow: Flow): boolean {
  if (flow.row || flow.text.length > longestText || listed(flow)) return false;
  if (flow.text.length <= longestEnded) return true;
  return !ended(flow);
}

/**
 * Whether a paragraph is a heading. `wording` is what its words name in its place; `plain` whether a line without label or format
 * may be one by its words.
 */
export function isHeading(template: OutlineTemplate, flow: Flow, next: Flow | undefined, wording: Wording | null, plain = true): boolean {
  if (!couldBeHeading(flow) || flow.tokens.length === 0 || flow.tokens.length > longest) return false;
  return flow.label ? labelled(flow, next, wording, template) : unlabelled(flow, next, wording, plain);
}

/** What is known of a block's words before places are known: for joining cut lines. */
export function namesSection(template: OutlineTemplate, tokens: Flow['tokens']): boolean {
  const wording = readWording(template, tokens, []);
  return wording !== null && (wording.start <= 3);
}
