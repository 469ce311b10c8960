/** A digest is good only for the code that made it. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const isCode = (name: string): boolean => /\.[jt]s$/.test(name) && !name.endsWith('.d.ts');

function hashOfCode(): string {
  const hash = createHash('sha256');
  for (const folder of ['./', '../../vietnamese/']) {
    const path = fileURLToPath(new URL(folder, import.meta.url));
    for (const name of readdirSync(path).filter(isCode).sort()) hash.update(readFileSync(path + name));
  }
  return hash.digest('base64url').slice(0, 11);
}

/** Hash of the code in this folder and of what it knows of the language: no version has to be raised by hand. */
export const digestCode = hashOfCode();
