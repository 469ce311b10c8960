/** The hostile inputs that a tool beside the repository makes: where they lie, or null where they cannot be had. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const tool = '../shared/tools/make_bad_inputs.py';
/** Debian's own Python has the libraries that the tool asks for; another may. */
const pythons = ['/usr/bin/python3', 'python3'];

export interface BadInputs {
  readonly folder: string;
  readonly remove: () => void;
}

/** Makes them in a new folder; SOI_BAD_INPUTS names one where they lie already. */
export function badInputs(): BadInputs | null {
  const given = process.env['SOI_BAD_INPUTS'];
  if (given) return { folder: given, remove: () => undefined };
  if (!existsSync(tool)) return null;
  const folder = mkdtempSync(join(tmpdir(), 'soi-bad-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  for (const python of pythons) {
    try {
      execFileSync(python, [tool, '--out', folder], { stdio: 'ignore', timeout: 120_000 });
      return { folder, remove };
    } catch {
      // Not this Python.
    }
  }
  remove();
  return null;
}
