import { type Frame, type Page, expect, test } from 'playwright/test';
import { sandbox } from '../../src/islands/sandbox.ts';
import { contentOf, embedIn, soon } from './framed.ts';
import { home } from './home.ts';
import { serveHost } from './host.ts';
import { malformed } from './malformed.ts';

const embed = `${home}/embed/troop-cut/`;
const recorder = '<script>heard = []; addEventListener("message", (e) => heard.push(e.data))</script>';
const frame = (src: string, name = 'chart') =>
  `<iframe name="${name}" src="${src}" width="600" height="700" sandbox="${sandbox}"></iframe>`;
const ask = { sentinel: 'amp', type: 'frames-init' };

/** Everything that a page was sent so far. */
const heard = (page: Page | Frame) => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);

/** What a page was sent, once the embed has answered one more question in as many forms as it speaks there. */
async function heardAfterAnswer(page: Page, forms: number): Promise<unknown[]> {
  const before = (await ourOwn(page)).length;
  await page.evaluate((question) => {
    frames[0]?.postMessage(question, '*');
  }, ask);
  await soon(async () => (await ourOwn(page)).length).toBeGreaterThan(before);
  await soon(async () => (await heard(page)).length - forms * (await ourOwn(page)).length).toBe(0);
  return heard(page);
}
const ourOwn = async (page: Page) =>
  (await heard(page)).filter((data) => (data as { type?: string } | null)?.type === 'twenty-eight:height');

test('an embed says its height once, and again when it has changed or when its parent asks, in every form', async ({
  page,
}) => {
  const host = await serveHost(recorder + frame(`${embed}#datawrapper=abc12&secret=s3cret`));
  await page.goto(host.address);
  const chart = await embedIn(page);
  await soon(() => heard(page)).toHaveLength(5);
  const [own, ...others] = (await heard(page)) as [{ height: number }, ...unknown[]];
  const { height } = own;
  expect(own).toEqual({ type: 'twenty-eight:height', id: 'troop-cut', height, version: 1 });
  expect(others).toEqual([
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: `${embed}#datawrapper=abc12&secret=s3cret`, context: 'iframe.resize', height }),
    { message: 'height', value: height, secret: 's3cret' },
    { 'datawrapper-height': { abc12: height } },
  ]);
  await page.locator('iframe').evaluate(({ style }) => (style.height = '400px'));
  await chart.locator('svg:visible').first().hover();
  await chart.evaluate(() => {
    scrollTo(0, 50);
    location.hash = 'datawrapper=abc12&theme=dark';
  });
  expect(await heardAfterAnswer(page, 5)).toHaveLength(10);
  await chart.locator('summary', { hasText: 'Table' }).click();
  await soon(() => heard(page)).toHaveLength(15);
  await host.close();
});

test('an embed says nothing of a height that it has in a frame without width', async ({ page }) => {
  const host = await serveHost(recorder + frame(embed).replace('width="600"', 'width="0"'));
  await page.goto(host.address);
  const chart = await embedIn(page);
  await soon(() => contentOf(chart)).toBeGreaterThan(0);
  await page.locator('iframe').evaluate((element: HTMLIFrameElement) => (element.width = '600'));
  await soon(() => heard(page)).toHaveLength(3);
  expect(await heardAfterAnswer(page, 3)).toHaveLength(6);
  await host.close();
});

test('to pym an embed says its height, and nothing of the address that pym gave it', async ({
  page,
  context,
}) => {
  const host = await serveHost(
    `${recorder}<div id="chart"></div><script src="/pym.js"></script><script>new pym.Parent('chart', '${embed}')</script>`,
  );
  await page.goto(`${host.address}?private=yes`);
  const chart = await embedIn(page);
  expect(chart.url()).toContain('private');
  const said = JSON.stringify(await heardAfterAnswer(page, 3));
  expect(said).toMatch(/pymxPYMxchartxPYMxheightxPYMx\d+"/);
  expect(said).not.toContain('private');
  const ours = (await chart.locator('a.home').getAttribute('href')) ?? '';
  await context.route(ours, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Ours</title>' }),
  );
  const sent: Promise<unknown>[] = [];
  context.on('request', (request) => sent.push(request.allHeaders()));
  const opened = page.waitForEvent('popup');
  await chart.locator('a.home').click();
  const popup = await opened;
  await popup.waitForURL(ours);
  expect(sent.length).toBeGreaterThan(0);
  expect(JSON.stringify(await Promise.all(sent))).not.toContain('private');
  expect(await popup.evaluate(() => document.referrer)).toBe('');
  await host.close();
});

test('malformed messages from the host change nothing, throw nothing and get no answer', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const host = await serveHost(recorder + frame(embed));
  await page.goto(host.address);
  const chart = await embedIn(page);
  await soon(() => heard(page)).toHaveLength(3);
  const before = await chart.content();
  await page.evaluate((messages) => {
    for (const message of messages) frames[0]?.postMessage(message, '*');
    frames[0]?.postMessage(undefined, '*');
    frames[0]?.postMessage(new Map([['message', 'ready']]), '*');
  }, malformed);
  expect(await heardAfterAnswer(page, 3)).toHaveLength(6);
  expect(await chart.content()).toBe(before);
  expect(errors).toEqual([]);
  await host.close();
});

test('an embed answers its parent alone, and is heard by its parent alone', async ({ page }) => {
  const sibling = await serveHost(recorder);
  const host = await serveHost(
    recorder + frame(embed) + `<iframe name="sibling" src="${sibling.address}"></iframe>`,
  );
  const outer = await serveHost(
    `${recorder}<iframe name="host" src="${host.address}" width="700" height="1200"></iframe>`,
  );
  await page.goto(outer.address);
  await embedIn(page);
  const inner = page.frame('host');
  const other = page.frame('sibling');
  if (!inner || !other) throw new Error('the frames are not there');
  await soon(() => heard(inner)).toHaveLength(3);
  const questions = [ask, { message: 'ready', secret: 'x' }, '[iFrameSizer]chart:8:false:false'];
  for (const stranger of [page, other])
    await stranger.evaluate((all) => {
      const embedded = (window.name === 'sibling' ? parent : frames[0])?.frames[0];
      for (const message of all) embedded?.postMessage(message, '*');
    }, questions);
  await inner.evaluate((question) => {
    frames[0]?.postMessage(question, '*');
  }, ask);
  await soon(() => heard(inner)).toHaveLength(6);
  expect(await heard(page)).toEqual([]);
  expect(await heard(other)).toEqual([]);
  await Promise.all([sibling.close(), host.close(), outer.close()]);
});
