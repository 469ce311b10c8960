/** Marks beyond this many on one letter are no writing; normalising them takes time that grows with their square. */
const longestRun = /\p{M}{31,}/gu;

/** Unicode NFC, bounded: of a run of combining marks the first thirty are kept (the bound of Unicode's stream-safe format). */
export function compose(text: string): string {
  return text.replace(longestRun, (run) => Array.from(run).slice(0, 30).join('')).normalize('NFC');
}
