/** Published files held against what the store gives when they are written again. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { tableWords } from '../../words/tables.ts';
import type { RenderOptions } from '../options.ts';
import type { Findings } from './differences.ts';

export interface Rewritten {
  /** The published file. */
  readonly file: string;
  /** Writes the same again under another name. */
  readonly write: (file: string) => void | Promise<void>;
  /** Text files: the first line that differs is told. */
  readonly text: boolean;
}

const piece = 1 << 20;

/** The line, from 1, in which two files first differ; 0 where they are the same. Lines count line feeds. */
function firstDifference(a: string, b: string): number {
  const one = openSync(a, 'r');
  const two = openSync(b, 'r');
  try {
    const x = Buffer.alloc(piece);
    const y = Buffer.alloc(piece);
    let line = 1;
    for (;;) {
      const n = fill(one, x);
      const m = fill(two, y);
      const both = Math.min(n, m);
      if (n === m && x.subarray(0, n).equals(y.subarray(0, m))) {
        if (n === 0) return 0;
        for (let i = 0; i < n; i++) if (x[i] === 10) line += 1;
        continue;
      }
      let i = 0;
      for (; i < both && x[i] === y[i]; i++) if (x[i] === 10) line += 1;
      return line;
    }
  } finally {
    closeSync(one);
    closeSync(two);
  }
}

function fill(descriptor: number, into: Buffer): number {
  let done = 0;
  while (done < into.length) {
    const n = readSync(descriptor, into, done, into.length - done, null);
    if (n === 0) break;
    done += n;
  }
  return done;
}

export async function verifyFiles(files: readonly Rewritten[], options: RenderOptions, findings: Findings): Promise<void> {
  const words = tableWords[options.language].verify;
  const folder = mkdtempSync(join(tmpdir(), 'soi-verify-'));
  try {
    for (const { file, write, text } of files) {
      const again = join(folder, basename(file));
      await write(again);
      try {
        const line = firstDifference(file, again);
        if (line > 0) findings.differ(words.bytes(basename(file), text ? words.line(line) : ''));
      } catch {
        findings.differ(words.missing(basename(file)));
      }
      rmSync(again, { force: true, recursive: true });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
