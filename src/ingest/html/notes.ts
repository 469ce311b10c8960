/** Footnotes of web pages: a link with a number for its words, to a later place in the page that begins with the same number. */
import { descendants, textOf, type Element } from './tree.ts';

export interface HtmlNotes {
  /** Note index of a link that is a reference. */
  readonly marks: ReadonlyMap<Element, number>;
  /** Elements that hold the notes' text. */
  readonly bodies: ReadonlySet<Element>;
  readonly list: readonly { readonly label: string; readonly text: string; readonly page: null }[];
}

const markText = /^\s*[[(]?\s*(\d{1,3}|[*†‡]{1,3}|[ivx]{1,5})\s*[\])]?\s*$/u;
const blocks = /^(?:li|p|div|dd|td|section|aside)$/;

/** Finds references and their notes. A link back from the note is no reference. */
export function findNotes(root: Element, dropped: ReadonlySet<Element>): HtmlNotes {
  const order = new Map<Element, number>();
  const targets = new Map<string, Element>();
  let count = 0;
  for (const element of descendants(root)) {
    if (dropped.has(element)) continue;
    order.set(element, (count += 1));
    for (const name of [element.attributes['id'], element.tag === 'a' ? element.attributes['name'] : undefined]) {
      if (name !== undefined && !targets.has(name)) targets.set(name, element);
    }
  }
  const marks = new Map<Element, number>();
  const bodies = new Set<Element>();
  const list: { label: string; text: string; page: null }[] = [];
  const indexOfTarget = new Map<Element, number>();
  for (const [link, place] of order) {
    const href = link.tag === 'a' ? link.attributes['href'] ?? '' : '';
    if (!href.startsWith('#')) continue;
    const label = markText.exec(textOf(link))?.[1];
    const target = targets.get(href.slice(1));
    if (label === undefined || !target || (order.get(target) ?? 0) <= place) continue;
    const body = enclosingBlock(target);
    if (!body || isInside(link, body)) continue;
    let index = indexOfTarget.get(body);
    if (index === undefined) {
      const text = textOf(body).replace(/\s+/gu, ' ').trim().replace(/^[[(]?\s*(?:\d{1,3}|[*†‡]{1,3}|\^|↑)\s*[\])]?[.:]?\s*/u, '');
      if (text === '') continue;
      index = list.length;
      indexOfTarget.set(body, index);
      bodies.add(body);
      list.push({ label, text, page: null });
    }
    marks.set(link, index);
  }
  return { marks, bodies, list };
}

function enclosingBlock(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parent) if (blocks.test(at.tag)) return at;
  return null;
}

function isInside(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at; at = at.parent) if (at === root) return true;
  return false;
}
