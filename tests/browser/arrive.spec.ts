import { expect, test } from 'playwright/test';
import { addressOf, catalogue, isEmbed, pages } from '../dist.ts';
import type { Host } from './host.ts';
import { serveInPieces } from './pieces.ts';
import { watch } from './watch.ts';

const lines = [
  { width: 320, late: 400 },
  { width: 1280, late: 50 },
];
const hosts: (Host & { width: number })[] = [];

test.beforeAll(async () => {
  for (const { width, late } of lines) hosts.push({ width, ...(await serveInPieces(900, late)) });
});
test.afterAll(async () => {
  for (const { close } of hosts) await close();
});

for (const page of pages) {
  const address = addressOf(page);

  test(`/${address} does not jump while it arrives in pieces and its fonts and scripts come late`, async ({
    browser,
  }) => {
    for (const { width, address: host } of hosts) {
      const tab = await browser.newPage({ viewport: { width, height: 800 } });
      const seen = await watch(tab);
      await tab.goto(`${host}/${address}`, { waitUntil: 'networkidle' });
      expect(await seen.shift(), `at ${String(width)} px`).toBe(0);
      await tab.close();
    }
  });
}

for (const page of pages.filter((page) => !isEmbed(page))) {
  const address = addressOf(page);

  test(`/${address} fetches early just the faces that it sets`, async ({ page: tab }) => {
    await tab.goto(`/${address}`);
    const set = await tab.evaluate(async () => {
      const faces = [...(await document.fonts.ready)].filter(({ family }) => family.includes('Source Serif'));
      return faces.filter(({ status }) => status === 'loaded').map(({ style }) => style);
    });
    const early = await tab
      .locator('link[rel=preload][as=font]')
      .evaluateAll((links) =>
        links.map((link) => (link as HTMLLinkElement).href.match(/(\w+)\.woff2$/)?.[1]),
      );
    expect(early.map((face) => (face === 'roman' ? 'normal' : face))).toEqual(set);
  });
}

for (const { id } of catalogue.explainers)
  test(`/${id}/ is as long in a serif of the reader's system as in ours`, async ({ browser }) => {
    const heights: number[] = [];
    for (const blocked of ['**/none', '**/*.woff2']) {
      const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
      await context.route(blocked, (route) => route.abort());
      const tab = await context.newPage();
      await tab.goto(`/${id}/`);
      await tab.evaluate(() => document.fonts.ready);
      const paragraphs = tab.locator('.prose p:not(.sans, .sans *)');
      heights.push(
        await paragraphs.evaluateAll((all) => all.reduce((sum, { clientHeight }) => sum + clientHeight, 0)),
      );
      await context.close();
    }
    const [ours = 0, theirs = 0] = heights;
    expect(ours).toBeGreaterThan(1000);
    expect(Math.abs(theirs / ours - 1)).toBeLessThan(0.03);
  });
