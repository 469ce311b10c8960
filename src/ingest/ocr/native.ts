/** The tesseract that the system has: one process a page, one thread each, bounded in time by the shell. */
import { spawn } from 'node:child_process';
import { toPgm, type Bitmap, type PageLayout } from './bitmap.ts';

/** Seconds of processor time for one page. */
const secondsPerPage = 120;
const mostOutput = 64 * 1024 * 1024;

let found: Promise<string | null> | null = null;

/** The system's tesseract with its version, "5.3.0", where it is installed with Vietnamese; else null. */
export function nativeVersion(): Promise<string | null> {
  found ??= process.env['SOI_OCR'] === 'tesseract.js' || process.platform === 'win32' ? Promise.resolve(null) : probe();
  return found;
}

async function probe(): Promise<string | null> {
  try {
    const languages = await output('tesseract', ['--list-langs'], null);
    if (!/^vie$/m.test(languages)) return null;
    return /^tesseract v?([\d.]+)/m.exec(await output('tesseract', ['--version'], null))?.[1] ?? null;
  } catch {
    return null;
  }
}

/** Reads a page; rejects where the engine failed. */
export function recognizeNatively(bitmap: Bitmap, layout: PageLayout): Promise<string> {
  const options = ['stdin', 'stdout', '-l', 'vie', '--psm', layout === 'block' ? '6' : '3', '--dpi', String(bitmap.dpi), '-c', 'tessedit_create_hocr=1'];
  return output('sh', ['-c', `ulimit -t ${secondsPerPage}; exec tesseract "$@"`, 'tesseract', ...options], toPgm(bitmap));
}

function output(command: string, args: readonly string[], input: Buffer | null): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, OMP_THREAD_LIMIT: '1' } });
    const chunks: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(() => child.kill('SIGKILL'), secondsPerPage * 2000);
    timer.unref();
    const collect = (chunk: Buffer): void => {
      size += chunk.byteLength;
      if (size > mostOutput) child.kill('SIGKILL');
      else chunks.push(chunk);
    };
    child.stdout.on('data', collect);
    // Version and languages go to either, by version; a page's warnings are not wanted.
    if (input === null) child.stderr.on('data', collect);
    else child.stderr.resume();
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(Buffer.concat(chunks).toString('utf8'));
      else reject(new Error(`tesseract ended with ${String(code)}`));
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? undefined);
  });
}
