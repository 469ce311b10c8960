/** Names of files and anchors from Vietnamese words: "Biểu hiện, hành vi" is "bieu-hien-hanh-vi". */
export function slug(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase().replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
}

/** A sheet's name: at most 31 characters, cut at a word; without the characters that Excel refuses. */
export function sheetName(words: string): string {
  const bare = words.replace(/[[\]:*?/\\]/gu, ' ').replace(/^'|'$/gu, '').replace(/\s+/gu, ' ').trim();
  if (bare.length <= 31) return bare;
  const cut = bare.slice(0, 31);
  const space = cut.lastIndexOf(' ');
  return (space > 12 ? cut.slice(0, space) : cut).replace(/[\s,]+$/u, '');
}
