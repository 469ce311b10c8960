/** Which part of a page is the article: menus, advertisements, comments and lists of other news are told by tag, name and links. */
import { descendants, textOf, type Element, type Page } from './tree.ts';

const furnitureTags = new Set(['nav', 'footer', 'aside', 'form', 'button', 'input', 'textarea', 'label', 'dialog', 'menu', 'figcaption']);
const furnitureNames = /^(?:ads?|adv|advert\w*|quangcao|banner|related?|relation|lienquan|comments?|cmt|binhluan|share|sharing|social|breadcrumbs?|menu|nav\w*|sidebar|footer|player|audio|tts|voice|tags?|tukhoa|newsletter|popup|mostread|docnhieu|xemnhieu|widget|cookie|toolbar|pagination|caption|photocaption|zalo|facebook|hotnews|topnews|recommend\w*|suggest\w*|subscribe|login|search|hidden|toc)$/i;

/** Classes and ids that the page's own style sheet hides. */
export function hiddenNames(styles: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const rule of styles.slice(0, 500_000).matchAll(/([^{}]{1,500})\{([^{}]{0,2000})\}/g)) {
    if (!/display\s*:\s*none|visibility\s*:\s*hidden/i.test(rule[2] ?? '')) continue;
    for (const selector of (rule[1] ?? '').split(',')) {
      const name = /^\s*[a-z]*([.#][\w-]+)\s*$/i.exec(selector)?.[1];
      if (name !== undefined) names.add(name);
    }
  }
  return names;
}

/** Whether a browser would not show the element. */
export function isHidden(element: Element, hidden: ReadonlySet<string>): boolean {
  const { attributes } = element;
  if (attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true') return true;
  const style = attributes['style'] ?? '';
  if (/display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:\D|$)|mso-hide\s*:\s*all/i.test(style)) return true;
  if (hidden.size === 0) return false;
  return hidden.has('#' + (attributes['id'] ?? '')) || (attributes['class'] ?? '').split(/\s+/).some((name) => hidden.has('.' + name));
}

function hasFurnitureName(element: Element): boolean {
  const names = `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`;
  if (names.trim() === '') return false;
  const parts = names.split(/[\s_-]+/);
  return parts.some((part) => furnitureNames.test(part)) || /(?:tin|bai)-?lien-?quan|doc-?nhieu|xem-?nhieu|most-?read|quang-?cao/i.test(names);
}

function attributeOf(element: Element, name: string): string {
  return element.attributes[name] ?? '';
}

/** Whether an element is page furniture. `whole` is the page's length of text: what holds half of it is no furniture, whatever its name. */
export function isFurniture(element: Element, whole: number): boolean {
  if (element.tag === 'header' && !hasAncestor(element, /^(?:article|main)$/)) return textOf(element).length < whole * 0.5;
  if (!furnitureTags.has(element.tag) && !hasFurnitureName(element)) return false;
  return textOf(element).trim().length < whole * 0.5;
}

function hasAncestor(element: Element, tags: RegExp): boolean {
  for (let at = element.parent; at; at = at.parent) if (tags.test(at.tag)) return true;
  return false;
}

/** Length of running text: words outside links. */
function runningLength(element: Element, dropped: ReadonlySet<Element>): number {
  let length = 0;
  for (const child of element.children) {
    if (typeof child === 'string') length += child.trim().length;
    else if (child.tag !== 'a' && !dropped.has(child)) length += runningLength(child, dropped);
  }
  return length;
}

export interface Article {
  readonly root: Element;
  /** Elements not to be read. */
  readonly dropped: ReadonlySet<Element>;
  /** Characters that the page hides. */
  readonly hidden: number;
  /** The page's headline where it stands outside the root; null otherwise. */
  readonly headline: Element | null;
}

const containers = /^(?:div|section|main|article|td|table|tbody|tr|center|span|font|form|body)$/;

/** Finds the article in a page. A page that is only a document (saved from a word processor) is its own article. */
export function findArticle(page: Page): Article {
  const hiddenSet = hiddenNames(page.styles);
  const whole = textOf(page.root).trim().length;
  const dropped = new Set<Element>();
  let hidden = 0;
  for (const element of descendants(page.root)) {
    if (element.parent && dropped.has(element.parent)) dropped.add(element);
    else if (isHidden(element, hiddenSet)) {
      dropped.add(element);
      hidden += textOf(element).trim().length;
    } else if (isFurniture(element, whole)) dropped.add(element);
  }
  const all = runningLength(page.root, dropped);
  const named = [...descendants(page.root)].filter((element) => !dropped.has(element)
    && (element.tag === 'article' || /articleBody/i.test(attributeOf(element, 'itemprop')) || element.tag === 'main'));
  const best = named.map((element) => ({ element, length: runningLength(element, dropped) }))
    .filter(({ length }) => length >= all * 0.6).at(-1)?.element;
  const root = best ?? descend(page.root, dropped);
  const headline = [...descendants(page.root)].find((element) => element.tag === 'h1' && !dropped.has(element)) ?? null;
  return { root, dropped, hidden, headline: headline && !isInside(headline, root) ? headline : null };
}

function isInside(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at; at = at.parent) if (at === root) return true;
  return false;
}

/** Goes down while one child holds nearly all the running text. */
function descend(from: Element, dropped: ReadonlySet<Element>): Element {
  let at = from;
  for (;;) {
    const length = runningLength(at, dropped);
    const next = at.children.find((child): child is Element => typeof child !== 'string' && !dropped.has(child)
      && containers.test(child.tag) && runningLength(child, dropped) >= length * 0.92);
    if (!next || next.tag === 'tr') return at;
    at = next;
  }
}
