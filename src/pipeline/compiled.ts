/** Files that threads run: they have to be compiled, whoever starts them. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The path of a compiled file of this folder: beside this one in `dist`, or the build's when this one runs from source. */
export function compiledFile(name: string): string {
  const beside = fileURLToPath(new URL(`./${name}`, import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL(`../../dist/pipeline/${name}`, import.meta.url));
}
