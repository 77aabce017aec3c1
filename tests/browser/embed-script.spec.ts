import { expect, test } from 'playwright/test';
import { snippetsOf } from '../snippets.ts';
import { embedIn, expectFit, heightOf, soon } from './framed.ts';
import { home } from './home.ts';
import { serveHost } from './host.ts';
import { malformed } from './malformed.ts';

test('our script takes heights from the frame that they are of, and no absurd ones', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const sibling = await serveHost('');
  const { B, C } = snippetsOf('troop-cut', home);
  const host = await serveHost(`${B}<iframe name="sibling" src="${sibling.address}"></iframe>${C}`);
  await page.goto(host.address);
  const chart = await embedIn(page);
  await expectFit(page, chart, 'at first');
  const before = await heightOf(page);
  const forged = { type: 'twenty-eight:height', id: 'troop-cut', height: 555, version: 1 };
  for (const place of [page.frame('sibling'), page.mainFrame()])
    await place?.evaluate(
      (messages) => {
        for (const message of messages) top?.postMessage(message, '*');
      },
      [forged, ...malformed],
    );
  await chart.evaluate((own) => {
    for (const height of [-1, 0, 99, 1e9, NaN, Infinity, '555', null, [555], {}, true])
      parent.postMessage({ ...own, height }, '*');
    for (const version of [0, 2, '1']) parent.postMessage({ ...own, version }, '*');
  }, forged);
  await chart.locator('summary', { hasText: 'Table' }).click();
  await soon(() => heightOf(page)).toBeGreaterThan(before + 100);
  await chart.locator('summary', { hasText: 'Table' }).click();
  await soon(() => heightOf(page)).toBe(before);
  expect(errors).toEqual([]);
  await Promise.all([sibling.close(), host.close()]);
});
