/** The page in a real browser, from the disk. Left out where there is no Chromium (apt-get install chromium). */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unmasked } from '../../src/render/masking.ts';
import { writePage } from '../../src/render/page/page.ts';
import { hostileHouse } from './hostile.ts';

const executablePath = '/usr/bin/chromium';
const { context, tables, folder, close } = hostileHouse();
let browser: Browser;

beforeAll(async () => {
  if (existsSync(executablePath)) browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  close();
});

interface Opened { readonly page: Page; readonly requests: string[]; readonly problems: string[] }

async function open(most: number): Promise<Opened> {
  const [file] = await writePage(join(folder, `khung-${most}`, 'bao-cao.html'), tables, context, { language: 'vi', mask: unmasked }, most);
  const page = await browser.newPage();
  const requests: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (line) => { if (line.type() === 'error') problems.push(line.text()); });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('dialog', (dialog) => { problems.push(dialog.message()); void dialog.dismiss(); });
  await page.goto(pathToFileURL(file!).href);
  return { page, requests, problems };
}

const dirty = tables.find((table) => table.id === 'khiem-khuyet')!;

describe.skipIf(!existsSync(executablePath)).each([['in one file', 1e9], ['with a file for each report', 0]])('the page %s', (_, most) => {
  let opened: Opened;
  beforeAll(async () => { opened = await open(most); }, 30_000);
  afterAll(() => opened.page.close());

  it('leads from a number to its quotes, and from a quote to its place in the report', async () => {
    const { page } = opened;
    const number = page.locator(`#bang-${dirty.number} tbody tr`, { hasText: 'Bẩn, bụi' }).locator('button.n').nth(1);
    const value = Number(await number.textContent());
    await number.click();
    await page.waitForSelector('#khung .trich');
    expect(await page.locator('#khung .trich').count()).toBe(value);
    expect(await page.locator('#khung-ten').textContent()).toContain('Bẩn, bụi');
    expect(await page.locator('#khung .dem').textContent()).toBe(`Đang hiện ${value} trong ${value} nhận định, ở ${Number(await page.locator(`#bang-${dirty.number} tbody tr`, { hasText: 'Bẩn, bụi' }).locator('button.n').nth(0).textContent())} báo cáo`);
    await page.locator('#khung .trich', { hasText: 'ngày chợ phiên' }).locator('a').click();
    await page.waitForSelector('#khung .chon');
    expect(await page.locator('#khung .chon').textContent()).toBe('Đường làng ngõ xóm vẫn còn bẩn vào mùa khô, nhất là ngày chợ phiên.');
    expect(await page.locator('#khung .chon mark').textContent()).toBe('Đường');
    expect(await page.locator('#khung-than').textContent()).toContain('Trên địa bàn xã nhiều nơi còn bẩn');
    await page.locator('#khung-lai').click();
    await page.waitForSelector('#khung .trich');
  }, 30_000);

  it('narrows the quotes by level and by words', async () => {
    const { page } = opened;
    await page.locator(`#bang-${dirty.number} tfoot, #bang-${dirty.number} tr.cong`).locator('button.n').nth(1).click();
    await page.waitForSelector('#khung .trich');
    const before = await page.locator('#khung .trich').count();
    await page.locator('#khung-loc input').fill('cho phien');
    await expect.poll(() => page.locator('#khung .trich').count()).toBe(1);
    await page.locator('#bo-loc').click();
    await expect.poll(() => page.locator('#khung .trich').count()).toBe(before);
  }, 30_000);

  it('shows hostile words as words', async () => {
    const { page, problems } = opened;
    await page.locator(`#bang-${dirty.number} tbody tr`, { hasText: 'Bẩn, bụi' }).locator('button.n').nth(1).click();
    await page.locator('#khung .trich', { hasText: 'window.broken = 1' }).locator('a').click();
    await page.waitForSelector('#khung .chon');
    expect(await page.locator('#khung .chon').textContent()).toContain('<script>window.broken = 1</script><img src=x onerror="window.broken=2">');
    for (const details of await page.locator('details.bang').all()) await details.evaluate((element) => { (element as unknown as { open: boolean }).open = true; });
    expect(await page.evaluate('window.broken')).toBeUndefined();
    expect(await page.locator('main img, main script, #khung img, #khung script, main iframe').count()).toBe(0);
    expect(problems).toEqual([]);
  }, 30_000);

  it('opens what a chart shows, and closes', async () => {
    const { page } = opened;
    await page.locator('#bieu-do-khiem-khuyet [data-n]').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('#khung .trich');
    await page.keyboard.press('Escape');
    expect(await page.locator('#khung').isHidden()).toBe(true);
  }, 30_000);

  it('has asked nothing of the network', () => {
    expect(opened.requests.filter((url) => !url.startsWith('file://'))).toEqual([]);
    expect(opened.requests.length).toBe(most === 0 ? opened.requests.length : 1);
  });
});
