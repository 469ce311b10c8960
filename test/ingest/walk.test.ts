import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defaultLimits, type Limits } from '../../src/ingest/limits.ts';
import { Unreadable } from '../../src/ingest/unreadable.ts';
import { walkInputs } from '../../src/ingest/walk.ts';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'soi-walk-')); });
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string | Uint8Array = 'x'): void {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
}

function zip(name: string, members: Zippable): void {
  put(name, zipSync(members));
}

/** Names in order, with the rule of the problem or the text behind each. */
async function walk(limits: Partial<Limits> = {}, inputs = [folder]): Promise<string[]> {
  const seen: string[] = [];
  for await (const file of walkInputs(inputs, { ...defaultLimits, ...limits })) {
    const found = file.problem?.rule ?? await file.read().then((bytes) => Buffer.from(bytes).toString(), (error: unknown) => (error instanceof Unreadable ? error.problem.rule : 'thrown'));
    seen.push(`${file.name}: ${found.length > 40 ? `${found.length} bytes` : found}`);
  }
  return seen;
}

describe('walking a folder', () => {
  test('in one order, names below the folder, litter passed over', async () => {
    put('b.txt', 'B');
    put('a/2.txt', 'A2');
    put('a/1.txt', 'A1');
    put('~$bao cao.docx');
    put('.DS_Store');
    put('Thumbs.db');
    put('__MACOSX/x.txt');
    put('.ẩn.txt', 'hidden but real');
    expect(await walk()).toEqual(['.ẩn.txt: hidden but real', 'a/1.txt: A1', 'a/2.txt: A2', 'b.txt: B']);
  });

  test('names are composed and made harmless; two that become one stay two', async () => {
    put('báo.txt'.normalize('NFC'), 'NFC');
    put('báo.txt'.normalize('NFD'), 'NFD');
    put('dòng\nmới.txt');
    put('đảo\u202etxt.exe');
    expect(await walk()).toEqual([
      expect.stringMatching(/^báo\.txt: NF[CD]$/), expect.stringMatching(/^báo \(2\)\.txt: NF[CD]$/), 'dòng%0Amới.txt: x', 'đảo%E2%80%AEtxt.exe: x',
    ]);
  });

  test('links are not followed, neither out of the folder nor round in it', async () => {
    put('that.txt', 'T');
    symlinkSync('/etc', join(folder, 'ngoai'));
    symlinkSync('.', join(folder, 'vong'));
    symlinkSync('that.txt', join(folder, 'bi-danh.txt'));
    symlinkSync('khong-co', join(folder, 'cut'));
    expect(await walk()).toEqual(['that.txt: T']);
  });

  test.skipIf(process.platform === 'win32')('a pipe is named and not opened', async () => {
    execFileSync('mkfifo', [join(folder, 'ong')]);
    expect(await walk()).toEqual(['ong: ingest.not-a-file']);
  });

  test('a file over the limit is a problem of that file', async () => {
    put('lon.txt', 'x'.repeat(2000));
    put('nho.txt', 'n');
    expect(await walk({ bytes: 1000 })).toEqual(['lon.txt: ingest.file-too-large', 'nho.txt: n']);
  });

  test('an input that is not there cannot be worked with', async () => {
    await expect(walk({}, [join(folder, 'khong-co')])).rejects.toMatchObject({ name: 'CannotWork', problem: { rule: 'ingest.no-input' } });
  });
});

describe('archives', () => {
  test('members are read under the archive\'s name, in order', async () => {
    zip('goi.zip', { 'xa b/bc.txt': strToU8('B'), 'xa a/bc.txt': strToU8('A'), '__MACOSX/._bc': strToU8('x'), 'thu-muc/': new Uint8Array() });
    expect(await walk()).toEqual(['goi.zip/xa a/bc.txt: A', 'goi.zip/xa b/bc.txt: B']);
  });

  test.each(['../../ngoai.txt', '/ngoai.txt', 'C:\\ngoai.txt', '..\\..\\ngoai.txt', './/ngoai.txt'])('"%s" stays inside', async (name) => {
    zip('goi.zip', { [name]: strToU8('N') });
    expect(await walk()).toEqual(['goi.zip/ngoai.txt: N']);
  });

  test('archives in archives are opened to the limit', async () => {
    const third = zipSync({ 'sau.txt': strToU8('S') });
    const second = zipSync({ 'ba.zip': third, 'giua.txt': strToU8('G') });
    zip('mot.zip', { 'hai.zip': second });
    expect(await walk()).toEqual(['mot.zip/hai.zip/ba.zip: ingest.archive-depth', 'mot.zip/hai.zip/giua.txt: G']);
    expect(await walk({ depth: 3 })).toEqual(['mot.zip/hai.zip/ba.zip/sau.txt: S', 'mot.zip/hai.zip/giua.txt: G']);
  });

  test('a member that unpacks out of all proportion is refused, the others are read', async () => {
    zip('goi.zip', { 'bom.txt': new Uint8Array(30_000_000), 'that.txt': strToU8('T') });
    expect(await walk()).toEqual(['goi.zip/bom.txt: ingest.archive-bomb', 'goi.zip/that.txt: T']);
  });

  test('members beyond the limit are counted, not read', async () => {
    zip('goi.zip', Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`${index}.txt`, strToU8('x')])));
    expect(await walk({ entries: 4 })).toEqual([...Array.from({ length: 4 }, (_, index) => `goi.zip/${index}.txt: x`), 'goi.zip: ingest.archive-entries']);
  });

  test('a torn archive is one problem; a file that only calls itself one is handed on', async () => {
    const whole = zipSync({ 'a.txt': strToU8('A'.repeat(1000)) });
    put('rach.zip', whole.subarray(0, whole.length - 30));
    put('gia.zip', 'không phải tệp nén');
    expect(await walk()).toEqual(['gia.zip: không phải tệp nén', 'rach.zip: ingest.archive-damaged']);
  });

  test('a document that is packed as a ZIP is a document', async () => {
    zip('bao-cao.zip', { '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w:document/>') });
    const files = [];
    for await (const file of walkInputs([folder], defaultLimits)) files.push(file.name);
    expect(files).toEqual(['bao-cao.zip']);
  });
});
