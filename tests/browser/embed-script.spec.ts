import { expect, test } from 'playwright/test';
import { snippetsOf } from '../snippets.ts';
import { waitForEmbed, expectFrameFitsContent, frameHeight, expectEventually } from './embed-frame.ts';
import { siteOrigin } from './site-origin.ts';
import { serveHostPage } from './host-page.ts';
import { malformedMessages } from './malformed-messages.ts';

test('embed.js accepts heights only from the frame that they belong to, and rejects invalid heights', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const sibling = await serveHostPage('');
  const { B, C } = snippetsOf('troop-cut', siteOrigin);
  const host = await serveHostPage(`${B}<iframe name="sibling" src="${sibling.address}"></iframe>${C}`);
  await page.goto(host.address);
  const chart = await waitForEmbed(page);
  await expectFrameFitsContent(page, chart, 'at first');
  const before = await frameHeight(page);
  const forged = { type: 'twenty-eight:height', id: 'troop-cut', height: 555, version: 1 };
  for (const sender of [page.frame('sibling'), page.mainFrame()])
    await sender?.evaluate(
      (messages) => {
        for (const message of messages) top?.postMessage(message, '*');
      },
      [forged, ...malformedMessages],
    );
  await chart.evaluate((message) => {
    for (const height of [-1, 0, 99, 1e9, NaN, Infinity, '555', null, [555], {}, true])
      parent.postMessage({ ...message, height }, '*');
    for (const version of [0, 2, '1']) parent.postMessage({ ...message, version }, '*');
  }, forged);
  await chart.locator('summary', { hasText: 'Table' }).click();
  await expectEventually(() => frameHeight(page)).toBeGreaterThan(before + 100);
  await chart.locator('summary', { hasText: 'Table' }).click();
  await expectEventually(() => frameHeight(page)).toBe(before);
  expect(errors).toEqual([]);
  await Promise.all([sibling.close(), host.close()]);
});
