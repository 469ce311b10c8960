/** Writing HTML: everything that is put into it is escaped, unless it is HTML that this module made. */

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML shows it. Characters that HTML forbids are left out. */
export function escapeHtml(words: string): string {
  return words.replace(/[^\t\n\r\P{Cc}]|\p{Cs}/gu, '').replace(/[&<>"']/gu, (letter) => entities[letter]!);
}

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const written = (attributes: Attributes): string => Object.entries(attributes).map(([key, value]) =>
  (value === undefined || value === false ? '' : value === true ? ` ${key}` : ` ${key}="${escapeHtml(`${value}`)}"`)).join('');

/** A tag with children that are HTML already; `undefined` and `false` leave an attribute out. */
export function tag(name: string, attributes: Attributes, ...children: readonly string[]): string {
  return `<${name}${written(attributes)}>${children.join('')}</${name}>`;
}

/** A tag that has no end: input, col. */
export function voidTag(name: string, attributes: Attributes): string {
  return `<${name}${written(attributes)}>`;
}

const risky = ['<', '>', '&', '\u2028', '\u2029'] as const;

/** JSON that may stand inside a script element: no tag can be closed in it. */
export function scriptJson(value: unknown): string {
  const json = JSON.stringify(value);
  // Most texts hold none of them, which is told sooner than they are searched for a class of characters.
  return risky.some((letter) => json.includes(letter)) ? json.replace(/[<>&\u2028\u2029]/gu, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`) : json;
}
