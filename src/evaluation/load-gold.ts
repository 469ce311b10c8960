/** Reads the gold files of a folder: what the command line does before it evaluates. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CannotWork, message } from '../message.ts';
import { readGold, type CodedReport } from './coded.ts';

/** Every `*.json` of the folder, by name. Throws CannotWork where there is none or one is no gold file. */
export function loadGold(folder: string): CodedReport[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.json')).toSorted();
  } catch (error) {
    throw new CannotWork(message('evaluation.folder', 'error', {}, { file: folder }), { cause: error });
  }
  if (names.length === 0) throw new CannotWork(message('evaluation.folder', 'error', {}, { file: folder }));
  return names.map((name) => readGold(join(folder, name), readFileSync(join(folder, name), 'utf8')));
}
