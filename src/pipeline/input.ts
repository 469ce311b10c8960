/** Opening one input: its bytes and their hash, or a report that says why there are none. */
import { Unreadable } from '../ingest/unreadable.ts';
import type { InputFile } from '../ingest/walk.ts';
import type { Message } from '../message.ts';
import { emptyReport, type Report } from '../report.ts';
import { sha256 } from './hash.ts';

export type OpenedInput =
  | { readonly bytes: Uint8Array; readonly sha256: string }
  | { readonly bytes: null; readonly sha256: string; readonly report: Report };

/** The hash of a file that cannot be read is that of its name and the problem: it is looked at again when either changes. */
function unreadable(file: InputFile, problem: Message): OpenedInput {
  const key = sha256(`${file.name}\n${problem.rule}`);
  return {
    bytes: null, sha256: key,
    report: emptyReport(file.name, { format: 'unknown', bytes: file.bytes, sha256: key, pages: null, reader: 'none', encoding: null }, [problem]),
  };
}

/** Never rejects for what the file is. */
export async function openInput(file: InputFile): Promise<OpenedInput> {
  if (file.problem) return unreadable(file, file.problem);
  try {
    const bytes = await file.read();
    return { bytes, sha256: sha256(bytes) };
  } catch (error) {
    if (error instanceof Unreadable) return unreadable(file, error.problem);
    throw error;
  }
}
