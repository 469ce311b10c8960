/** Every hostile input ends in the message that says what it is, or is read, in time; one walk over all of them as over any folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../src/ingest/limits.ts';
import { insidePath } from '../../../src/ingest/names.ts';
import { readReport } from '../../../src/ingest/read.ts';
import { walkInputs } from '../../../src/ingest/walk.ts';
import { messageWords } from '../../../src/words/words.ts';
import { badInputs, type BadInputs } from './bad-inputs.ts';

/** What a file must end in; one that is not named here is read without a word. */
const ends: Readonly<Record<string, readonly string[]>> = {
  'empty.txt': ['ingest.empty'], 'empty.pdf': ['ingest.empty'], 'empty.docx': ['ingest.empty'], 'empty.doc': ['ingest.empty'], 'empty.html': ['ingest.empty'],
  'only-bom.txt': ['ingest.empty'], 'only-spaces.txt': ['ingest.empty'], 'really-odt.docx': ['ingest.empty'],
  'zero-page.pdf': ['ingest.no-pages'], 'truncated.pdf': ['ingest.damaged'], 'polyglot.pdf': ['ingest.damaged'], 'truncated-tail.pdf': ['ingest.mended'],
  'no-text-no-image.pdf': ['ingest.nothing-to-read'], 'xobject-loop.pdf': ['ingest.nothing-to-read'],
  'page-tree-loop.pdf': ['ingest.page-limit', 'ingest.page-unreadable', 'ingest.nothing-to-read'], 'pages-3000.pdf': ['ingest.page-limit'],
  'password.pdf': ['ingest.encrypted'], 'password-rc4-40.pdf': ['ingest.encrypted'], 'password.docx': ['ingest.encrypted'], 'password.doc': ['ingest.encrypted'],
  'zip-encrypted-flag.docx': ['ingest.encrypted'], 'owner-password-only.pdf': ['ingest.copy-restricted'], 'flate-bomb.pdf': ['ingest.memory'],
  'zipbomb.docx': ['ingest.unpacks-too-large'], 'zipbomb-lying-size.docx': ['ingest.unpacks-too-large'], 'deep-nesting.docx': ['ingest.too-deep'],
  'entitybomb.docx': ['ingest.xml-doctype'], 'entitybomb-quadratic.docx': ['ingest.xml-doctype'], 'xxe-entity.docx': ['ingest.xml-doctype'],
  'xxe-relationships.docx': ['ingest.embedded-objects'], 'no-document.docx': ['ingest.not-word'],
  'hidden-text.pdf': ['ingest.hidden-text'], 'script.html': ['ingest.hidden-text'], 'tracked-changes-hidden.docx': ['ingest.hidden-text', 'ingest.tracked-deletions'],
  'really-jpeg.pdf': ['ingest.ocr', 'ingest.no-text-in-scan'], 'invalid-utf8.txt': ['ingest.bad-characters'], 'lone-surrogate.utf16.txt': ['ingest.bad-characters'],
  'mixed-encodings.txt': ['ingest.legacy-encoding'],
};

/** What the text of some must be, or hold. */
const texts: Readonly<Record<string, string | RegExp>> = {
  'tracked-changes-hidden.docx': 'Có 12 cán bộ vi phạm.\nCâu được chuyển đi.', 'crlf-cr-mix.txt': /Câu một\.\nCâu hai\.\nCâu ba\.\nCâu bốn\.$/,
  'hidden-text.pdf': /^(?!.*(?:bỏ qua|ignore))/is, 'script.html': /<script>alert\(2\)<\/script>/, 'textbox-twice.docx': /^(?!.*DỰ THẢO.*DỰ THẢO).*\nDỰ THẢO$/s,
  'xxe-relationships.docx': /^(?!.*(?:INCLUDETEXT|DDEAUTO|root:))/s, 'pages-3000.pdf': /^(?:trang\d+(?: trang\d+){0,3}\n?)+$/,
};

interface Ending {
  readonly rules: readonly string[];
  readonly text: string;
  readonly seconds: number;
}

describe('the hostile inputs beside the repository', () => {
  let made: BadInputs | null = null;
  const found = new Map<string, Ending>();
  const skipped: string[] = [];

  beforeAll(async () => {
    made = badInputs();
    if (!made) return;
    for await (const file of walkInputs([made.folder], defaultLimits, { skipped: (name) => skipped.push(name) })) {
      const started = performance.now();
      const report = file.problem ? null : await readReport(file.name, await file.read(), defaultLimits);
      const problems = report ? report.messages : file.problem ? [file.problem] : [];
      found.set(file.name, { rules: problems.map((each) => each.rule), text: report?.text ?? '', seconds: (performance.now() - started) / 1000 });
    }
  }, 300_000);
  afterAll(() => made?.remove());

  test('each ends in its message, in time', (context) => {
    if (!made) return context.skip();
    expect(found.size).toBeGreaterThan(80);
    for (const [name, { rules, text, seconds }] of found) {
      expect(rules, name).toEqual(ends[name] ?? []);
      for (const rule of rules) expect(Object.keys(messageWords.vi), name).toContain(rule);
      if (rules.length === 0) expect(text, name).not.toBe('');
      expect(seconds, name).toBeLessThan(30);
    }
  });

  test('what is read is what a reader would see', (context) => {
    if (!made) return context.skip();
    for (const [name, text] of Object.entries(texts)) {
      if (typeof text === 'string') expect(found.get(name)?.text, name).toBe(text);
      else expect(found.get(name)?.text, name).toMatch(text);
    }
  });

  test('links are not followed, lock files are passed over, names are shown without what steers a terminal', (context) => {
    if (!made) return context.skip();
    const names = [...found.keys()];
    expect(skipped.filter((name) => name.startsWith('symlink-loop/')).length).toBeGreaterThan(5);
    expect(skipped).toContain('~$o cao.docx');
    expect(names.filter((name) => name.startsWith('symlink-loop/'))).toHaveLength(1);
    expect(names.filter((name) => name.endsWith('/bottom.txt'))).toHaveLength(1);
    expect(names.filter((name) => name.startsWith('names/')).length).toBeGreaterThan(20);
    for (const name of names) expect(name).not.toMatch(/[\p{Cc}\p{Cf}\u202a-\u202e]/u);
  });

  test('names that no disk can hold stay inside', (context) => {
    if (!made) return context.skip();
    const names = JSON.parse(readFileSync(join(made.folder, 'hostile-upload-names.json'), 'utf8')) as string[];
    for (const name of names.map(insidePath)) {
      expect(name).not.toMatch(/^\/|^[A-Za-z]:|(?:^|\/)\.{1,2}(?:\/|$)|\p{Cc}/u);
    }
  });
});
