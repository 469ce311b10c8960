/**
 * Names of reports: what every output shows. NFC, "/" between folders, nothing that steers a terminal or turns a line around, no
 * way out of the folder. What a name may not hold is written as %XX, byte by byte.
 */

// Control and direction characters, invisible ones, private use and lone surrogates.
// eslint-disable-next-line no-control-regex
const unsafe = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const longest = 255;

function escaped(char: string): string {
  return [...Buffer.from(char, 'utf8')].map((byte) => '%' + byte.toString(16).toUpperCase().padStart(2, '0')).join('');
}

/** One part of a path, for showing. */
export function safeName(raw: string): string {
  const clean = raw.normalize('NFC').replace(unsafe, escaped);
  return clean.length > longest * 3 ? clean.slice(0, longest * 3) + '…' : clean;
}

/** A file name's bytes as text: UTF-8, else byte by byte (names from before Unicode). */
export function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return [...bytes].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : '%' + byte.toString(16).toUpperCase())).join('');
  }
}

/** A path inside an archive, kept inside: no drive, no root, no step up. Empty where nothing is left of it. */
export function insidePath(raw: string): string {
  return raw.replace(/^[A-Za-z]:/, '').split(/[/\\]/).filter((part) => part !== '' && part !== '.' && part !== '..')
    .map(safeName).join('/');
}

/** Gives each name once: the second of two equal ones becomes "a (2).docx". */
export function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    let given = name;
    for (let count = 2; taken.has(given); count += 1) given = name.replace(/(\.[^./]{1,8})?$/, ` (${count})$1`);
    taken.add(given);
    return given;
  };
}

/** Files that programs leave beside documents: no reports, and no word is lost on them. */
export function isLitter(name: string): boolean {
  return /^(?:~\$.*|\.~lock\..*#|\._.*|\.DS_Store|Thumbs\.db|ehthumbs\.db|desktop\.ini)$/i.test(name);
}

/** Folders of the same kind. */
export function isLitterFolder(name: string): boolean {
  return /^(?:__MACOSX|\.git|\.svn|\.hg|\.Trash.*|\.Spotlight.*|\$RECYCLE\.BIN|System Volume Information)$/i.test(name);
}
