import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { select } from '../../src/render/page/client/select.ts';
import { escapeHtml, scriptJson } from '../../src/render/page/html.ts';
import { pageIndex } from '../../src/render/page/index-json.ts';
import { writePage } from '../../src/render/page/page.ts';
import { selectionOf } from '../../src/render/page/selections.ts';
import { keyOfScript } from '../../src/render/page/volumes.ts';
import { unmasked, masker } from '../../src/render/masking.ts';
import { masked } from '../../src/render/masked-tables.ts';
import { display } from '../../src/tables/display.ts';
import { hostileHouse } from './hostile.ts';

const { context, tables, folder, close } = hostileHouse();
afterAll(close);
const options = { language: 'vi', mask: unmasked } as const;
const [file] = await writePage(join(folder, 'bao-cao.html'), tables, context, options);
const html = readFileSync(file!, 'utf8');

const hash = (text: string): string => createHash('sha256').update(text).digest('base64');

describe('selections', () => {
  it('hold as many reports and statements as each number of each table says', () => {
    const { columns, documents, dictionaries } = pageIndex(context, unmasked);
    let checked = 0;
    for (const table of tables) {
      for (const row of table.rows) {
        for (const cell of row.cells) {
          if (cell?.kind !== 'count' || cell.filter === null) continue;
          const found = select(columns, documents, selectionOf(cell.filter, dictionaries));
          const value = cell.of === 'statements' ? found.length : new Set(found.map(({ statement }) => columns.statementDocument[statement])).size;
          expect(value, `${table.id} ${row.id} ${JSON.stringify(cell.filter)}`).toBe(cell.value);
          checked += 1;
        }
      }
    }
    expect(checked).toBeGreaterThan(200);
  });
});

describe('the page', () => {
  it('forbids everything but its own script and style', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/u.exec(html)![1]!;
    expect(policy).toMatch(/^default-src 'none'; /u);
    expect(policy).not.toMatch(/unsafe|https?:|\*/u);
    expect(policy).toContain(hash(/<script>([\s\S]*?)<\/script>/u.exec(html)![1]!));
    expect(policy).toContain(hash(/<style>([\s\S]*?)<\/style>/u.exec(html)![1]!));
  });

  it('asks the network for nothing and has no handler or style in a tag', () => {
    const tags = html.replace(/<script type="application\/json"[\s\S]*?<\/script>|<script>[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>/gu, '').match(/<[a-z][^>]*>/giu)!;
    expect(tags.filter((tag) => /^<(?:script|img|iframe|object|embed|link|form|base)\b/iu.test(tag))).toEqual([]);
    expect(tags.filter((tag) => / (?:on\w+|style|src|srcset|action|formaction)=/iu.test(tag))).toEqual([]);
    expect(tags.flatMap((tag) => [...tag.matchAll(/ href="([^"]*)"/gu)].map(([, href]) => href!)).filter((href) => !href.startsWith('#'))).toEqual([]);
  });

  it('shows every number of every table', () => {
    for (const table of tables) {
      const start = html.indexOf(`id="bang-${table.number}"`);
      const inner = html.slice(start, html.indexOf('</table>', start));
      const shown = [...inner.matchAll(/<t[dh][^>]*>(?:<button[^>]*>|<a[^>]*>)?([^<]*)/gu)].map(([, text]) => text);
      const expected = table.rows.flatMap((row) => row.cells.map((cell) => escapeHtml(display(cell, 'vi'))));
      expect(start, table.id).toBeGreaterThan(0);
      expect(shown.slice(shown.length - expected.length), table.id).toEqual(expected);
    }
  });

  it('is the same when it is written again', async () => {
    const again = await writePage(join(mkdtempSync(join(folder, 'lan-hai-')), 'x.html'), tables, context, options);
    expect(readFileSync(again[0]!, 'utf8')).toBe(html);
  });

  it('keeps many reports in files of their own', async () => {
    const other = mkdtempSync(join(folder, 'nhieu-'));
    const files = await writePage(join(other, 'bao-cao.html'), tables, context, options, 0);
    const names = readdirSync(join(other, 'trang')).map((name) => name.replace(/\.js$/u, ''));
    expect(files).toEqual([join(other, 'bao-cao.html'), join(other, 'trang', `${names.find((name) => name.startsWith('chi-muc-'))!}.js`)]);
    const views = names.filter((name) => name.startsWith('tap-')).flatMap((name) => {
      const script = readFileSync(join(other, 'trang', `${name}.js`), 'utf8');
      expect(keyOfScript(script)).toBe(name);
      return JSON.parse(script.slice(script.indexOf(', ') + 2, -3)) as unknown[];
    });
    expect(views).toHaveLength(pageIndex(context, unmasked).documents.length);
    expect(readFileSync(files[0]!, 'utf8')).not.toContain('Phần lớn địa bàn sạch sẽ.');
  });

  it('shows no name that is masked', async () => {
    const mask = masker(context.corpus, 'vi');
    const [path] = await writePage(join(mkdtempSync(join(folder, 'che-')), 'bao-cao.html'), masked(tables, mask), context, { language: 'vi', mask });
    expect(html).toContain('Nguyễn Văn An');
    expect(readFileSync(path!, 'utf8')).not.toContain('Nguyễn Văn An');
  });
});

describe('escaping', () => {
  it('leaves no character by which words become markup', () => {
    expect(escapeHtml(`<a b="c" d='e'>&\u0000\ud800`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;');
    expect(scriptJson({ a: '</script><!--\u2028' })).toBe('{"a":"\\u003c/script\\u003e\\u003c!--\\u2028"}');
  });
});
