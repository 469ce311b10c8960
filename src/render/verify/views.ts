/** The volumes beside the page: each named by the hash of what is in it, so that a name proves its file. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { tableWords } from '../../words/tables.ts';
import type { RenderOptions } from '../options.ts';
import { keyOfScript } from '../page/volumes.ts';
import type { Findings } from './differences.ts';

/** `keys`: names that the page leads to, without ending. */
export function verifyViews(folder: string, keys: Iterable<string>, { language }: RenderOptions, findings: Findings): void {
  const words = tableWords[language].verify;
  for (const key of keys) {
    const name = join(basename(folder), `${key}.js`);
    try {
      if (keyOfScript(readFileSync(join(folder, `${key}.js`), 'utf8')) !== key) findings.differ(words.bytes(name, ''));
    } catch {
      findings.differ(words.missing(name));
    }
  }
}
