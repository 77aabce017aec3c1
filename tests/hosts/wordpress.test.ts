import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { type Browser, chromium, type Frame, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium as executable, flags } from '../../src/editions/chromium.ts';
import { dist } from '../dist.ts';
import { snippetsOf } from '../snippets.ts';
import { built, serveForHosts } from './site.ts';
import { type Post, startWordPress, type WordPress } from './wordpress.ts';

const charts = ['troop-cut', 'territory-map'] as const;
const roles = ['administrator', 'author'] as const;
const views = [
  [360, 'light'],
  [360, 'dark'],
  [1200, 'light'],
  [1200, 'dark'],
] as const;
const pictures = '.build/hosts';
let site: Awaited<ReturnType<typeof serveForHosts>>;
let wordPress: WordPress;
let browser: Browser;
const urls = new Map<string, string>();

const picturePath = (title: string, width: number, colorScheme: string) =>
  `${pictures}/${title.replaceAll(' ', '-')}-${String(width)}-${colorScheme}.png`;

const escaped = (address: string) => address.replaceAll('/', '\\/');

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
  const element = await page.waitForSelector('iframe[src*="/embed/"], twenty-eight-chart', {
    state: 'attached',
  });
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

const spareHeight = async (frame: Frame, limit: number): Promise<number> => {
  const element = await frame.frameElement();
  const outer = (await element.boundingBox())?.height ?? 0;
  const inner = await frame.evaluate(
    () => document.querySelector('main')?.getBoundingClientRect().height ?? 0,
  );
  return outer - Math.min(limit, Math.max(200, inner));
};

/** Waits until a frame is as high as its content, within a pixel. */
async function expectFits(page: Page, frame: Frame, atMost = 1, limit = 1000): Promise<void> {
  let spare = NaN;
  for (let tries = 0; tries < 200; tries += 1) {
    spare = await spareHeight(frame, limit);
    if (spare >= -1 && spare <= atMost) return;
    await page.waitForTimeout(50);
  }
  expect(spare).toBeGreaterThanOrEqual(-1);
  expect(spare).toBeLessThanOrEqual(atMost);
}

const isOverflowing = (page: Page | Frame) =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

async function expectFrame(
  title: string,
  width: number,
  colorScheme: 'light' | 'dark',
  { atMost = 1, colour = 'rgb(253, 253, 252)' } = {},
) {
  const page = await openPost(title, width, colorScheme);
  const frame = await frameOf(page);
  await expectFits(page, frame, atMost);
  expect(await isOverflowing(page)).toBe(false);
  expect(await isOverflowing(frame)).toBe(false);
  expect(await frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(colour);
  await page.screenshot({ path: picturePath(title, width, colorScheme), fullPage: true });
  return { page, frame };
}

describe.each(charts)('%s in WordPress', (chart) => {
  describe.each(roles)('by its address, as %s', (role) => {
    test.each(views)(
      'has the height of its content at %i px in %s, table closed and open',
      async (...view) => {
        const { page, frame } = await expectFrame(`address ${chart} ${role}`, ...view);
        await frame.locator('summary', { hasText: 'Table' }).press('Enter');
        await frame.waitForSelector('tbody tr');
        await expectFits(page, frame);
        await page.close();
      },
    );
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
    for (const [width, scheme] of views) {
      const { page } = await expectFrame(`${letter} ${chart} administrator`, width, scheme, { atMost });
      await page.close();
    }
  });

  test.each(['A', 'B', 'C', 'D'])(
    'by snippet %s, as author, keeps a visible credit with a link',
    async (letter) => {
      const page = await openPost(`${letter} ${chart} author`, 360);
      const link = page.locator(`a[href="${site.address}/charts/${chart}/"]`, {
        hasText: 'Twenty-eight points',
      });
      expect(await link.isVisible()).toBe(true);
      expect(await page.locator('iframe').count()).toBe(0);
      expect(await isOverflowing(page)).toBe(false);
      expect(await page.locator('main').innerText()).not.toMatch(/\{|\}|display:|<\/?\w/);
      await page.close();
      for (const [width, scheme] of views) {
        const pictured = await openPost(`${letter} ${chart} author`, width, scheme);
        expect(await isOverflowing(pictured)).toBe(false);
        await pictured.screenshot({
          path: picturePath(`${letter} ${chart} author`, width, scheme),
          fullPage: true,
        });
        await pictured.close();
      }
    },
  );

  test('is in the feed by its linked title', async () => {
    const feed = await (await fetch(`${wordPress.address}/?feed=rss2`)).text();
    expect(feed).toContain(`<a href="${site.address}/charts/${chart}/">`);
  });
});

describe('the plugin of this publication', () => {
  const slug = 'twenty-eight-points';
  const chart = 'troop-cut';
  const types = ['light', 'dark'] as const;
  const blockTitle = (theme: string) => `block ${chart} ${theme}`;

  let plugins = '';

  beforeAll(() => {
    plugins = join(wordPress.folder, 'wp-content/plugins');
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(dist, 'embed/wordpress.zip'))))) {
      const file = join(plugins, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(
        file,
        strFromU8(bytes).replaceAll(built, site.address).replaceAll(escaped(built), escaped(site.address)),
      );
    }
  });

  test('is valid PHP', () => {
    const { status, stdout } = spawnSync('php', ['-l', join(plugins, slug, `${slug}.php`)], {
      encoding: 'utf8',
    });
    expect(status, stdout).toBe(0);
  });

  test('passes the checks of WordPress, and is activated without output', () => {
    const found = JSON.parse(
      wordPress.run(`require 'wp-load.php'; require ABSPATH . 'wp-admin/includes/plugin.php';
        $file = '${slug}/${slug}.php';
        $data = get_plugin_data(WP_PLUGIN_DIR . '/' . $file);
        $problems = array_filter([validate_plugin($file), validate_plugin_requirements($file), activate_plugin($file)], 'is_wp_error');
        echo json_encode([array_map(fn($e) => $e->get_error_message(), $problems), $data['Name'], is_plugin_active($file)]);`),
    ) as unknown;
    expect(found).toEqual([[], 'Charts from Twenty-eight points', true]);
  });

  test('has a block that the editor inserts, saves with the picture as its fallback, and finds valid', async () => {
    const page = await browser.newPage();
    await page.goto(`${wordPress.address}/wp-login.php`);
    await page.fill('#user_login', 'admin');
    await page.fill('#user_pass', 'admin');
    await page.click('#wp-submit');
    await page.goto(`${wordPress.address}/wp-admin/post-new.php`);
    await page.waitForFunction('window.wp?.blocks?.getBlockType("twenty-eight-points/chart")');
    const saved = (theme: string) =>
      page.evaluate(
        `(() => { const { blocks } = wp;
          const text = blocks.serialize(blocks.createBlock('twenty-eight-points/chart', { chart: '${chart}', theme: '${theme}' }));
          return [text, blocks.parse(text)[0].isValid]; })()`,
      ) as Promise<[string, boolean]>;
    const contents: Post[] = [];
    for (const theme of types) {
      const [text, isValid] = await saved(theme);
      expect(isValid).toBe(true);
      expect(text).toContain(`<img src="${site.address}/charts/${chart}.png"`);
      contents.push({ title: blockTitle(theme), content: text, role: 'author' });
    }
    await page.close();
    contents.push({
      title: 'plugin address',
      content: `${site.address}/charts/${chart}/?theme=dark`,
      role: 'author',
    });
    for (const [index, url] of wordPress.publish(contents).entries())
      urls.set(contents[index]?.title ?? '', url);
  });

  test.each([
    [blockTitle('light'), 'rgb(253, 253, 252)'],
    [blockTitle('dark'), 'rgb(15, 21, 28)'],
    ['plugin address', 'rgb(15, 21, 28)'],
  ])(
    'shows “%s” in its colours with the height of its content, and downloads work',
    async (title, colour) => {
      for (const [width, scheme] of views) {
        const { page, frame } = await expectFrame(title, width, scheme, { atMost: 4, colour });
        await frame.locator('summary', { hasText: 'Table' }).press('Enter');
        await frame.waitForSelector('tbody tr');
        await expectFits(page, frame, 1, Infinity);
        await frame.locator('summary', { hasText: 'Download' }).press('Enter');
        const [saved] = await Promise.all([page.waitForEvent('download'), frame.click('a[download]')]);
        expect(saved.suggestedFilename()).toBe(`${chart}.svg`);
        await page.close();
      }
    },
  );

  test('makes PHP report nothing', () => {
    expect(wordPress.reports().filter((line) => line.includes(`plugins/${slug}/`))).toEqual([]);
  });

  test('leaves the picture where it is off, and in the feed', async () => {
    const feed = () => fetch(`${wordPress.address}/?feed=rss2`).then((response) => response.text());
    expect(await feed()).toMatch(new RegExp(`<img [^>]*src="${site.address}/charts/${chart}.png"`));
    wordPress.run(`require 'wp-load.php'; require ABSPATH . 'wp-admin/includes/plugin.php';
      deactivate_plugins('${slug}/${slug}.php');`);
    const page = await openPost(blockTitle('light'), 360);
    expect(await page.locator('main figure img').isVisible()).toBe(true);
    expect(await page.locator('main figcaption a').getAttribute('href')).toBe(
      `${site.address}/charts/${chart}/`,
    );
    await page.close();
  });
});
