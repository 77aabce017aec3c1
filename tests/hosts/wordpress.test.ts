import { mkdirSync } from 'node:fs';
import { type Browser, chromium, type Frame, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium as executable, flags } from '../../src/editions/chromium.ts';
import { snippetsOf } from '../snippets.ts';
import { serveForHosts } from './site.ts';
import { type Post, startWordPress, type WordPress } from './wordpress.ts';

const charts = ['troop-cut', 'territory-map'] as const;
const roles = ['administrator', 'author'] as const;
const pictures = '.build/hosts';
let site: Awaited<ReturnType<typeof serveForHosts>>;
let wordPress: WordPress;
let browser: Browser;
const urls = new Map<string, string>();

const htmlBlock = (html: string) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;

const posts = (): Post[] =>
  roles.flatMap((role) =>
    charts.flatMap((chart) => [
      { title: `address ${chart} ${role}`, content: `${site.address}/charts/${chart}/`, role },
      ...Object.entries(snippetsOf(chart, site.address)).map(([letter, code]) => ({
        title: `${letter} ${chart} ${role}`,
        content: htmlBlock(code),
        role,
      })),
    ]),
  );

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: executable(), args: flags });
  mkdirSync(pictures, { recursive: true });
  site = await serveForHosts();
  wordPress = await startWordPress();
  const all = posts();
  for (const [index, url] of wordPress.publish(all).entries()) urls.set(all[index]?.title ?? '', url);
});
afterAll(async () => {
  await browser.close();
  await wordPress.close();
  site.close();
});

async function openPost(title: string, width = 1200, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  await page.goto(urls.get(title) ?? '');
  return page;
}

/** The frame of a post's chart, loaded. */
async function frameOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe[src*="/embed/"], twenty-eight-chart', { state: 'attached' });
  await element.scrollIntoViewIfNeeded();
  for (;;) {
    const frame = page.frames().find((found) => found.url().includes('/embed/'));
    if (frame) {
      await frame.waitForSelector('main');
      return frame;
    }
    await page.waitForTimeout(50);
  }
}

const spareHeight = async (page: Page, frame: Frame): Promise<number> => {
  const element = await frame.frameElement();
  const outer = (await element.boundingBox())?.height ?? 0;
  const inner = await frame.evaluate(() => document.querySelector('main')?.getBoundingClientRect().height ?? 0);
  return outer - Math.min(1000, Math.max(200, inner));
};

/** Waits until a frame is as high as its content, within a pixel. */
async function expectFits(page: Page, frame: Frame, atMost = 1): Promise<void> {
  let spare = NaN;
  for (let tries = 0; tries < 200; tries += 1) {
    spare = await spareHeight(page, frame);
    if (spare >= -1 && spare <= atMost) return;
    await page.waitForTimeout(50);
  }
  expect(spare).toBeGreaterThanOrEqual(-1);
  expect(spare).toBeLessThanOrEqual(atMost);
}

const isOverflowing = (page: Page | Frame) =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

async function expectFrame(title: string, width: number, colorScheme: 'light' | 'dark', atMost = 1) {
  const page = await openPost(title, width, colorScheme);
  const frame = await frameOf(page);
  await expectFits(page, frame, atMost);
  expect(await isOverflowing(page)).toBe(false);
  expect(await isOverflowing(frame)).toBe(false);
  expect(await frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(253, 253, 252)',
  );
  await page.screenshot({
    path: `${pictures}/${title.replaceAll(' ', '-')}-${String(width)}-${colorScheme}.png`,
    fullPage: true,
  });
  return { page, frame };
}

describe.each(charts)('%s in WordPress', (chart) => {
  describe.each(roles)('by its address, as %s', (role) => {
    test.each([
      [360, 'light'],
      [360, 'dark'],
      [1200, 'light'],
      [1200, 'dark'],
    ] as const)('has the height of its content at %i px in %s, table closed and open', async (width, scheme) => {
      const { page, frame } = await expectFrame(`address ${chart} ${role}`, width, scheme);
      await frame.locator('summary', { hasText: 'Table' }).press('Enter');
      await frame.waitForSelector('tbody tr');
      await expectFits(page, frame);
      await page.close();
    });
  });

  test('by its address, leads on to the page of the chart, also for downloads', async () => {
    for (const [name, target] of [
      ['a.home', `/charts/${chart}/`],
      ['text=Download', `/charts/${chart}/#download`],
    ] as const) {
      const page = await openPost(`address ${chart} author`);
      const frame = await frameOf(page);
      await expectFits(page, frame);
      await frame.click(name);
      await page.waitForURL(`${site.address}${target}`);
      await page.close();
    }
  });

  test.each([
    ['A', 30],
    ['B', 30],
    ['C', 1],
  ] as const)('by snippet %s, as administrator, has the height of its content', async (letter, atMost) => {
    for (const [width, scheme] of [
      [360, 'light'],
      [1200, 'dark'],
    ] as const) {
      const { page } = await expectFrame(`${letter} ${chart} administrator`, width, scheme, atMost);
      await page.close();
    }
  });

  test.each(['A', 'B', 'C', 'D'])('by snippet %s, as author, keeps a visible credit with a link', async (letter) => {
    const page = await openPost(`${letter} ${chart} author`, 360);
    const link = page.locator(`a[href="${site.address}/charts/${chart}/"]`, { hasText: 'Twenty-eight points' });
    expect(await link.isVisible()).toBe(true);
    expect(await page.locator('iframe').count()).toBe(0);
    expect(await isOverflowing(page)).toBe(false);
    expect(await page.locator('main').innerText()).not.toMatch(/\{|\}|display:|<\/?\w/);
    await page.screenshot({ path: `${pictures}/${letter}-${chart}-author-360.png`, fullPage: true });
    await page.close();
  });

  test('is in the feed by its linked title', async () => {
    const feed = await (await fetch(`${wordPress.address}/?feed=rss2`)).text();
    expect(feed).toContain(`<a href="${site.address}/charts/${chart}/">`);
  });
});
