/** Page numbers for messages: "1-3, 7". */
export function pageList(pages: readonly number[]): string {
  const sorted = pages.toSorted((a, b) => a - b);
  const runs: string[] = [];
  for (let index = 0; index < sorted.length;) {
    let last = index;
    while (sorted[last + 1] === (sorted[last] ?? 0) + 1) last += 1;
    runs.push(last > index ? `${sorted[index]}-${sorted[last]}` : String(sorted[index]));
    index = last + 1;
  }
  return runs.join(', ');
}
