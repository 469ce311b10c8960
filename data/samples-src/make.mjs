/**
 * Makes the sample reports of data/samples from the texts beside this file: `node data/samples-src/make.mjs`. Word files and web
 * pages come out the same byte for byte; PDFs are printed by LibreOffice (`soffice` must be on the path) and differ only where
 * its version or fonts do. The files are committed: nobody needs this to run the product.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from './parse.mjs';
import { webPage } from './web.mjs';
import { wordFile } from './word.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '../samples');

/** The form that each sample arrives in. */
const forms = {
  'xa-muong-long': 'docx', 'phuong-thoi-binh': 'wrapped', 'huyen-uy-huu-lung': 'numbered', 'thi-xa-ky-anh': 'pdf',
  'so-tnmt-quang-tri': 'numbered', 'so-khdt-phu-tho': 'pdf', 'tinh-uy-ben-tre': 'pdf', 'ubnd-tinh-son-la': 'docx',
  'bcsd-bo-gtvt': 'pdf', 'vksnd-dong-thap': 'docx', 'mttq-thai-binh': 'utf-16', 'tct-ca-phe': 'numbered',
  'bao-hoa-binh': 'html', 'so-y-te-binh-duong': 'text', 'thi-tran-ngo-may': 'docx', 'ke-hoach-lam-dong': 'docx',
};

/** Lines of at most 76 characters, as a terminal or an old mail program leaves them. */
function wrapped(text) {
  return text.split('\n').map((line) => {
    const lines = [''];
    for (const word of line.split(' ')) {
      if (lines.at(-1).length + word.length > 76) lines.push(word);
      else lines[lines.length - 1] += (lines.at(-1) === '' ? '' : ' ') + word;
    }
    return lines.join('\r\n');
  }).join('\r\n');
}

/** LibreOffice's PDF with the moment and the identity of its making set to fixed values of the same length. */
function printed(word, scratch) {
  writeFileSync(join(scratch, 'report.docx'), word);
  execFileSync('soffice', [`-env:UserInstallation=file://${scratch}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', scratch,
    join(scratch, 'report.docx')], { stdio: 'ignore' });
  const pdf = readFileSync(join(scratch, 'report.pdf')).toString('latin1')
    .replace(/\/CreationDate\(D:\d{14}/, '/CreationDate(D:20230930000000')
    .replace(/\/ID \[ <[0-9A-F]{32}>\n<[0-9A-F]{32}> \]/, `/ID [ <${'0'.repeat(32)}>\n<${'0'.repeat(32)}> ]`)
    .replace(/\/DocChecksum \/[0-9A-F]{32}/, `/DocChecksum /${'0'.repeat(32)}`);
  return Buffer.from(pdf, 'latin1');
}

async function file(name, form, text, scratch) {
  switch (form) {
    case 'text': return [`${name}.txt`, text];
    case 'wrapped': return [`${name}.txt`, wrapped(text)];
    case 'utf-16': return [`${name}.txt`, Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`, 'utf16le')];
    case 'html': return [`${name}.html`, webPage(text)];
    case 'pdf': return [`${name}.pdf`, printed(await wordFile(parse(text), { automatic: false }), scratch)];
    default: return [`${name}.docx`, await wordFile(parse(text), { automatic: form === 'numbered' })];
  }
}

const scratch = mkdtempSync(join(tmpdir(), 'samples-'));
mkdirSync(target, { recursive: true });
try {
  for (const [name, form] of Object.entries(forms)) {
    const [made, content] = await file(name, form, readFileSync(join(here, 'texts', `${name}.txt`), 'utf8'), scratch);
    writeFileSync(join(target, made), content);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
