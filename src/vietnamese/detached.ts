/** V8 copies shorter slices anyway. */
const shortestView = 13;

/** The same words on their own: a slice keeps the whole text that it was cut from in memory, for as long as somebody keeps the slice. */
export function detached(slice: string): string {
  return slice.length < shortestView ? slice : Buffer.from(slice, 'utf16le').toString('utf16le');
}
