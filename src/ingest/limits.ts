/** What one file may cost. The pipeline file may set each; these are the defaults. */
export interface Limits {
  /** Bytes of the file itself. */
  readonly bytes: number;
  /** Bytes that a packed file (DOCX, ODT, ZIP, a PDF's streams) may unpack to. */
  readonly unpackedBytes: number;
  readonly pages: number;
  /** Pages that may be sent to OCR. */
  readonly ocrPages: number;
  /** Seconds of wall time for one file. */
  readonly seconds: number;
  /** Memory of the reader's process, megabytes. */
  readonly memoryMB: number;
  /** UTF-16 units of text. */
  readonly characters: number;
  /** Entries in an archive. */
  readonly entries: number;
  /** Archives inside archives. */
  readonly depth: number;
}

export const defaultLimits: Limits = {
  bytes: 100 * 1024 * 1024,
  unpackedBytes: 200 * 1024 * 1024,
  pages: 1000,
  ocrPages: 300,
  seconds: 120,
  memoryMB: 1024,
  characters: 5_000_000,
  entries: 5000,
  depth: 2,
};
