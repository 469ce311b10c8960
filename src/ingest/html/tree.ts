/** A small, bounded element tree of an HTML page. */
import { Parser } from 'htmlparser2';

export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
  readonly parent: Element | null;
}

/** Deeper elements hang on the last one allowed: nothing recursive can run out of stack. */
const deepest = 200;

const withoutContent = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'object', 'embed', 'svg', 'canvas', 'audio', 'video', 'select', 'head']);

export interface Page {
  readonly root: Element;
  /** Text of <title>. */
  readonly title: string;
  /** Content of all <style> elements. */
  readonly styles: string;
}

/** Parses a page; broken markup is mended as browsers do. Contents of scripts and the like are left out. */
export function parsePage(html: string): Page {
  const root: Element = { tag: 'body', attributes: {}, children: [], parent: null };
  let at = root;
  let depth = 0;
  let silent = 0;
  let inTitle = false;
  let inStyle = false;
  let title = '';
  let styles = '';
  const extra: number[] = [];
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (tag === 'title') inTitle = true;
      if (tag === 'style') inStyle = true;
      if (withoutContent.has(tag)) silent += 1;
      if (silent > 0 || tag === 'html' || tag === 'body') return;
      if (depth >= deepest) {
        extra.push(1);
        return;
      }
      const element: Element = { tag, attributes, children: [], parent: at };
      at.children.push(element);
      at = element;
      depth += 1;
    },
    onclosetag(tag) {
      if (tag === 'title') inTitle = false;
      if (tag === 'style') inStyle = false;
      if (withoutContent.has(tag)) {
        silent = Math.max(0, silent - 1);
        return;
      }
      if (silent > 0 || tag === 'html' || tag === 'body') return;
      if (extra.pop() !== undefined) return;
      if (at.parent) {
        at = at.parent;
        depth -= 1;
      }
    },
    ontext(text) {
      if (inTitle) title += text;
      else if (inStyle) styles += text;
      else if (silent === 0) at.children.push(text);
    },
  }, { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true });
  parser.write(html);
  parser.end();
  return { root, title: title.replace(/\s+/gu, ' ').trim(), styles };
}

/** All elements below one, in document order. */
export function* descendants(element: Element): Generator<Element> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* descendants(child);
  }
}

export function textOf(element: Element): string {
  let text = '';
  for (const child of element.children) text += typeof child === 'string' ? child : child.tag === 'br' ? ' ' : textOf(child);
  return text;
}
