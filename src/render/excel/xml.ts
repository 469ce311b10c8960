/** Words and places as SpreadsheetML writes them (ECMA-376, part 1). */

/** A cell holds at most this many UTF-16 units. */
const mostCell = 32_767;

/** Characters that XML 1.0 does not allow, and halves of surrogate pairs. */
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Whether a text needs any care at all: most do not. */
const careful = /[&<>"_\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/;

/** Words as a cell shows them: cut to what it holds, without what XML does not allow. */
export function shownText(words: string): string {
  const whole = words.length > mostCell ? `${words.slice(0, mostCell - 1)}…` : words;
  return whole.replace(notXml, '\ufffd');
}

/** Words as the content of an element or attribute. "_x0041_" would be read as a character, so its underscore is written out. */
export function xmlText(words: string): string {
  if (words.length <= mostCell && !careful.test(words)) return words;
  return shownText(words).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const letters: string[] = [];

/** 0 is "A", 26 is "AA". */
export function columnName(index: number): string {
  const known = letters[index];
  if (known !== undefined) return known;
  let name = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  letters[index] = name;
  return name;
}

/** A place in another sheet, for links and names: 'Báo cáo'!A7. */
export function placeIn(sheet: string, cell: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}

/** Days since 30 December 1899, as spreadsheets count dates. */
export function serialDate(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000) + 25_569;
}
