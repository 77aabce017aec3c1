import { type Frame, type Page, expect, test } from 'playwright/test';
import { sandbox } from '../../src/islands/sandbox.ts';
import { contentHeight, waitForEmbed, expectEventually } from './embed-frame.ts';
import { siteOrigin } from './site-origin.ts';
import { serveHostPage } from './host-page.ts';
import { malformedMessages } from './malformed-messages.ts';

const embed = `${siteOrigin}/embed/troop-cut/`;
const recorder = '<script>messages = []; addEventListener("message", (e) => messages.push(e.data))</script>';
const frame = (src: string, name = 'chart') =>
  `<iframe name="${name}" src="${src}" width="600" height="700" sandbox="${sandbox}"></iframe>`;
const heightRequest = { sentinel: 'amp', type: 'frames-init' };

/** All messages that a page has received so far. */
const receivedMessages = (page: Page | Frame) =>
  page.evaluate(() => (window as unknown as { messages: unknown[] }).messages);

/** Asks the embed for its height, waits for the answer in all `protocols` protocols, and returns all messages of the page. */
async function messagesAfterRequest(page: Page, protocols: number): Promise<unknown[]> {
  const before = (await ownMessages(page)).length;
  await page.evaluate((request) => {
    frames[0]?.postMessage(request, '*');
  }, heightRequest);
  await expectEventually(async () => (await ownMessages(page)).length).toBeGreaterThan(before);
  await expectEventually(
    async () => (await receivedMessages(page)).length - protocols * (await ownMessages(page)).length,
  ).toBe(0);
  return receivedMessages(page);
}
const ownMessages = async (page: Page) =>
  (await receivedMessages(page)).filter(
    (data) => (data as { type?: string } | null)?.type === 'twenty-eight:height',
  );

test('an embed sends its height once, and again when it changes or its parent requests it, in every protocol', async ({
  page,
}) => {
  const host = await serveHostPage(recorder + frame(`${embed}#datawrapper=abc12&secret=s3cret`));
  await page.goto(host.address);
  const chart = await waitForEmbed(page);
  await expectEventually(() => receivedMessages(page)).toHaveLength(5);
  const [first, ...others] = (await receivedMessages(page)) as [{ height: number }, ...unknown[]];
  const { height } = first;
  expect(first).toEqual({ type: 'twenty-eight:height', id: 'troop-cut', height, version: 1 });
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
  expect(await messagesAfterRequest(page, 5)).toHaveLength(10);
  await chart.locator('summary', { hasText: 'Table' }).click();
  await expectEventually(() => receivedMessages(page)).toHaveLength(15);
  await host.close();
});

test('an embed does not send a height while its frame has no width', async ({ page }) => {
  const host = await serveHostPage(recorder + frame(embed).replace('width="600"', 'width="0"'));
  await page.goto(host.address);
  const chart = await waitForEmbed(page);
  await expectEventually(() => contentHeight(chart)).toBeGreaterThan(0);
  await page.locator('iframe').evaluate((element: HTMLIFrameElement) => (element.width = '600'));
  await expectEventually(() => receivedMessages(page)).toHaveLength(3);
  expect(await messagesAfterRequest(page, 3)).toHaveLength(6);
  await host.close();
});

test('an embed sends its height to pym, and never sends the address of the host page', async ({
  page,
  context,
}) => {
  const host = await serveHostPage(
    `${recorder}<div id="chart"></div><script src="/pym.js"></script><script>new pym.Parent('chart', '${embed}')</script>`,
  );
  await page.goto(`${host.address}?private=yes`);
  const chart = await waitForEmbed(page);
  expect(chart.url()).toContain('private');
  const messages = JSON.stringify(await messagesAfterRequest(page, 3));
  expect(messages).toMatch(/pymxPYMxchartxPYMxheightxPYMx\d+"/);
  expect(messages).not.toContain('private');
  const homeAddress = (await chart.locator('a.home').getAttribute('href')) ?? '';
  await context.route(homeAddress, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Ours</title>' }),
  );
  const requestHeaders: Promise<unknown>[] = [];
  context.on('request', (request) => requestHeaders.push(request.allHeaders()));
  const opened = page.waitForEvent('popup');
  await chart.locator('a.home').click();
  const popup = await opened;
  await popup.waitForURL(homeAddress);
  expect(requestHeaders.length).toBeGreaterThan(0);
  expect(JSON.stringify(await Promise.all(requestHeaders))).not.toContain('private');
  expect(await popup.evaluate(() => document.referrer)).toBe('');
  await host.close();
});

test('malformed messages from the host page cause no change, error or answer', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const host = await serveHostPage(recorder + frame(embed));
  await page.goto(host.address);
  const chart = await waitForEmbed(page);
  await expectEventually(() => receivedMessages(page)).toHaveLength(3);
  const before = await chart.content();
  await page.evaluate((messages) => {
    for (const message of messages) frames[0]?.postMessage(message, '*');
    frames[0]?.postMessage(undefined, '*');
    frames[0]?.postMessage(new Map([['message', 'ready']]), '*');
  }, malformedMessages);
  expect(await messagesAfterRequest(page, 3)).toHaveLength(6);
  expect(await chart.content()).toBe(before);
  expect(errors).toEqual([]);
  await host.close();
});

test('an embed answers only its parent, and only its parent receives the messages', async ({ page }) => {
  const sibling = await serveHostPage(recorder);
  const host = await serveHostPage(
    recorder + frame(embed) + `<iframe name="sibling" src="${sibling.address}"></iframe>`,
  );
  const outer = await serveHostPage(
    `${recorder}<iframe name="host" src="${host.address}" width="700" height="1200"></iframe>`,
  );
  await page.goto(outer.address);
  await waitForEmbed(page);
  const inner = page.frame('host');
  const other = page.frame('sibling');
  if (!inner || !other) throw new Error('a frame is missing');
  await expectEventually(() => receivedMessages(inner)).toHaveLength(3);
  const requests = [heightRequest, { message: 'ready', secret: 'x' }, '[iFrameSizer]chart:8:false:false'];
  for (const sender of [page, other])
    await sender.evaluate((all) => {
      const embedded = (window.name === 'sibling' ? parent : frames[0])?.frames[0];
      for (const message of all) embedded?.postMessage(message, '*');
    }, requests);
  await inner.evaluate((request) => {
    frames[0]?.postMessage(request, '*');
  }, heightRequest);
  await expectEventually(() => receivedMessages(inner)).toHaveLength(6);
  expect(await receivedMessages(page)).toEqual([]);
  expect(await receivedMessages(other)).toEqual([]);
  await Promise.all([sibling.close(), host.close(), outer.close()]);
});

test('in a frame of WordPress every link asks the host page to lead there, and downloads lead through the page of the chart', async ({
  page,
}) => {
  const host = await serveHostPage(
    recorder +
      `<iframe src="${siteOrigin}/embed/points/#theme=light#?secret=s3cret" width="760" height="700" sandbox="allow-scripts"></iframe>`,
  );
  await page.goto(host.address);
  const chart = await waitForEmbed(page);
  const links = async () =>
    (await receivedMessages(page)).filter((data) => (data as { message?: string }).message === 'link');
  await expect(chart.locator('[download]')).toHaveCount(0);
  await chart.getByRole('link', { name: 'Download' }).click();
  await chart.locator('a.home').click();
  await chart.locator('summary', { hasText: 'Passage' }).click();
  await chart.locator('details[open] a').click();
  await chart.locator('svg:visible a').first().focus();
  await page.keyboard.press('Enter');
  await expectEventually(async () => (await links()).length).toBe(4);
  const home = (await chart.locator('a.home').getAttribute('href')) ?? '';
  const site = home.replace('charts/points/', '');
  const values = (await links()).map((data) => (data as { value: string }).value);
  expect(values[0]).toBe(`${home}#download`);
  expect(values[1]).toBe(home);
  expect(values[2]).toContain(`${site}interview/#`);
  expect(values[3]).toContain(`${site}plan/#point-`);
  await host.close();
});
