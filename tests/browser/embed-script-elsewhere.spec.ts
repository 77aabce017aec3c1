import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, expect, test } from 'playwright/test';
import { dist, read } from '../dist.ts';
import { filesOf, serve } from '../serve.ts';
import { snippetsOf } from '../snippets.ts';
import {
  contentHeight,
  expectEventually,
  expectFrameFitsContent,
  frameHeight,
  setTableOpen,
  waitForEmbed,
} from './embed-frame.ts';
import { serveHostPage } from './host-page.ts';
import { backgroundOf } from './painted-backgrounds.ts';
import { siteOrigin } from './site-origin.ts';
import { thoroughUnless } from './sampling.ts';

const { B, C } = snippetsOf('troop-cut', siteOrigin);
const withoutScript = (code: string) => code.replace(/\n<script.*$/s, '');
const [, scriptFile = ''] = /src="[^"]*\/(embed\.\d+\.js)"/.exec(B) ?? [];
const script = read(scriptFile);
const [light, dark] = ['rgb(253, 253, 252)', 'rgb(15, 21, 28)'];

/** A page that puts HTML into an open or closed shadow root and runs its scripts there. */
const inShadowRoot = (html: string, mode: string) =>
  `<div id="outer"></div><script>
    const root = document.querySelector('#outer').attachShadow({ mode: '${mode}' });
    root.append(document.createRange().createContextualFragment(${JSON.stringify(html).replaceAll('</', '<\\/')}));
  </script>`;

/** Opens a host page with a body, and fails on any error of it; returns the frame of its first chart. */
async function openPage(page: Page, body: string) {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const host = await serveHostPage(body);
  await page.goto(host.address);
  const close = async () => {
    expect(errors).toEqual([]);
    await host.close();
  };
  return { frame: await waitForEmbed(page), close };
}

/** Ways in which host pages run the script, other than by its address in the document. */
const ways = [
  { name: 'in an open shadow root', of: (code: string) => inShadowRoot(code, 'open') },
  {
    name: 'loaded by import()',
    of: (code: string) =>
      `${withoutScript(code)}<script type="module">await import('${siteOrigin}/${scriptFile}')</script>`,
  },
  {
    name: 'pasted inline',
    of: (code: string) => `${withoutScript(code)}<script>${script.replaceAll('</', '<\\/')}</script>`,
  },
];

for (const [letter, code] of Object.entries({ B, C }))
  for (const { name, of } of ways)
    test(
      `embed.js ${name} gives the frame of snippet ${letter} the height of its content, table closed and open`,
      thoroughUnless(letter === 'C'),
      async ({ page }) => {
        const { frame, close } = await openPage(page, of(code));
        await expectFrameFitsContent(page, frame, 'closed');
        await setTableOpen(frame, true);
        await expectFrameFitsContent(page, frame, 'open');
        if (letter === 'C') await expect(page.locator('picture')).toBeHidden();
        await close();
      },
    );

test('snippet C is replaced in a closed shadow root', async ({ page }) => {
  const host = await serveHostPage(inShadowRoot(C, 'closed'));
  await page.goto(host.address);
  const embed = () => page.frames().find((frame) => frame.url().includes('/embed/'));
  await expectEventually(embed).toBeDefined();
  const frame = embed();
  if (!frame) throw new Error('the frame is missing');
  await frame.waitForSelector('main');
  // Nothing outside sees into a closed root, but its height is that of the chart once the frame is shown.
  const difference = async () => {
    const outer = await page.locator('#outer').boundingBox();
    return Math.abs((outer?.height ?? 0) - (await contentHeight(frame)));
  };
  await expectEventually(difference).toBeLessThanOrEqual(1);
  await host.close();
});

test('two publications on a page each get their own charts and heights', async ({ page }) => {
  const headers = { 'Access-Control-Allow-Origin': '*' };
  const other = await serve(
    new Map([...filesOf(dist)].map(([path, file]) => [path, { ...file, headers }] as const)),
  );
  const codes = [siteOrigin, other.address].map((origin) => snippetsOf('points', origin));
  const { close } = await openPage(page, codes.flatMap((code) => [code.B, code.C]).join('\n'));
  const addresses: string[] = [];
  for (const nth of [0, 1, 2, 3]) {
    const locator = page.locator('iframe').nth(nth);
    await locator.scrollIntoViewIfNeeded();
    const frame = await (await locator.elementHandle())?.contentFrame();
    if (!frame) throw new Error(`frame ${String(nth)} is missing`);
    await frame.waitForSelector('main');
    addresses.push(frame.url());
    const difference = async () => Math.abs((await frameHeight(page, nth)) - (await contentHeight(frame)));
    await expectEventually(difference, `frame ${String(nth)}`).toBeLessThanOrEqual(1);
  }
  const expected = [siteOrigin, other.address].flatMap((origin) => [
    `${origin}/embed/points/#theme=light`,
    `${origin}/embed/points/#theme=light&title=`,
  ]);
  expect(addresses.sort()).toEqual(expected.sort());
  other.close();
  await close();
});

test('no attribute of the element, no removal and no use of the chart adds to the history of the host page', async ({
  page,
}) => {
  const { frame, close } = await openPage(page, C);
  const entries = await page.evaluate(() => history.length);
  await expectFrameFitsContent(page, frame, 'at first');
  for (const [name, value] of [
    ['theme', 'dark'],
    ['title', 'off'],
    ['theme', 'light'],
    ['src', `${siteOrigin}/embed/points/`],
  ] as const) {
    await page.locator('twenty-eight-chart').evaluate(
      (chart, attribute) => {
        chart.setAttribute(...attribute);
      },
      [name, value] as const,
    );
    await expectEventually(() => frame.url()).toContain(value);
  }
  await expectFrameFitsContent(page, frame, 'another chart');
  await setTableOpen(frame, true);
  await page.evaluate(() => {
    document.body.append(document.querySelector('twenty-eight-chart') ?? '');
  });
  const moved = await waitForEmbed(page);
  await expectEventually(() => moved.url()).toBe(`${siteOrigin}/embed/points/#theme=light&title=off`);
  await expectFrameFitsContent(page, moved, 'moved');
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await close();
});

const hosts = [
  { says: 'nothing', css: '', theme: light },
  { says: 'light', css: ':root{color-scheme:light}', theme: light },
  { says: 'dark', css: ':root{color-scheme:dark}', theme: dark },
  { says: 'light and dark', css: ':root{color-scheme:light dark}', theme: dark },
];
for (const { says, css, theme } of hosts)
  test(
    `snippet C has the theme of a host page whose color-scheme says ${says}, for a reader in dark mode`,
    thoroughUnless(says === 'nothing'),
    async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      const { frame, close } = await openPage(page, `<style>${css}</style>${C}`);
      await expectEventually(() => backgroundOf(frame)).toBe(theme);
      await close();
    },
  );

test('snippets A and B are light for a reader in dark mode, and follow the reader if their address says so', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const first = await openPage(page, B);
  await expectEventually(() => backgroundOf(first.frame)).toBe(light);
  await first.close();
  const second = await openPage(page, B.replace('theme=light', 'theme=reader'));
  await expectEventually(() => backgroundOf(second.frame)).toBe(dark);
  await second.close();
});

test('the script for host pages is the newest version', () => {
  expect(readFileSync(join(dist, 'embed.js'), 'utf8')).toBe(script);
});
