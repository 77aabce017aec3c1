import { type Frame, type Page, expect, test } from 'playwright/test';
import { type Snippets, snippetsOf } from '../snippets.ts';
import { contentOf, embedIn, expectFit, expectReadable, heightOf, sideways, soon } from './framed.ts';
import { background } from './frames.ts';
import { home } from './home.ts';
import { type Manner, serveHost } from './host.ts';
import { at, differing, thoroughUnless } from './kinds.ts';

interface Place {
  name: string;
  letter: keyof Snippets;
  manner?: Manner;
  change?: (code: string) => string;
  /** Whether the embed is told that no script may run in it. */
  mute?: boolean;
  /** Whether the frame gets its exact height, as it does where a script can run. */
  exact?: boolean;
}

const style = (css: string) => `<style>${css}</style>`;
const policy = (value: string): Manner => ({ headers: { 'Content-Security-Policy': value } });

const places: Place[] = [
  { name: 'a host whose policy refuses our script', letter: 'B', manner: policy("script-src 'none'") },
  { name: 'an embed whose policy refuses all scripts', letter: 'B', mute: true },
  {
    name: 'a sandbox that allows nothing',
    letter: 'B',
    change: (code) => code.replace(/sandbox="[^"]*"/, 'sandbox=""'),
  },
  {
    name: 'a host that makes every frame a pixel high',
    letter: 'A',
    manner: { head: style('iframe{height:1px!important}') },
  },
  {
    name: 'a host that makes every frame a pixel high, with our script',
    letter: 'B',
    manner: { head: style('iframe{height:1px!important}') },
    exact: true,
  },
  {
    name: 'a host that reverts every style',
    letter: 'B',
    manner: { head: style('*{all:revert}') },
    exact: true,
  },
  {
    name: 'a host that reverts every style of the element',
    letter: 'C',
    manner: { head: style('*{all:revert}iframe{height:1px!important}') },
    exact: true,
  },
  {
    name: 'a page that runs from right to left',
    letter: 'B',
    manner: { root: 'lang="ar" dir="rtl"' },
    exact: true,
  },
  {
    name: 'a page that is always dark',
    letter: 'B',
    manner: { head: style(':root{color-scheme:dark;background:#0a1128;color:#fff}') },
    exact: true,
  },
];

async function open(
  page: Page,
  id: string,
  place: Place,
): Promise<{ frame: Frame; close: () => Promise<void> }> {
  const code = snippetsOf(id, home)[place.letter];
  const host = await serveHost(place.change ? place.change(code) : code, place.manner);
  if (place.mute)
    await page.route('**/embed/*/', async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': "script-src 'none'" };
      await route.fulfill({ response, headers });
    });
  await page.goto(host.address);
  return { frame: await embedIn(page), close: host.close };
}

async function expectThere(page: Page, id: string, place: Place): Promise<void> {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const { frame, close } = await open(page, id, place);
  for (const width of [360, 800]) {
    await page.setViewportSize({ width, height: 800 });
    await expectReadable(frame);
    expect(await sideways(frame)).toBe(0);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
    if (place.exact) await expectFit(page, frame, `at ${String(width)} px`);
    else {
      const spare = async () => (await heightOf(page)) - (await contentOf(frame));
      await soon(spare, `spare height at ${String(width)} px`).toBeGreaterThanOrEqual(0);
    }
  }
  expect(errors).toEqual([]);
  await close();
}

for (const [turn, place] of places.entries())
  for (const id of differing)
    test(
      `${place.name}: the drawing of ${id} and its table are there, and nothing scrolls sideways`,
      thoroughUnless(id === at(differing, turn)),
      ({ page }) => expectThere(page, id, place),
    );

test('an embed paints its own ground on a dark page, for readers of either theme', async ({ page }) => {
  const place: Place = {
    name: '',
    letter: 'A',
    manner: { head: style(':root{color-scheme:dark;background:#0a1128}') },
  };
  for (const [theme, ground] of [
    ['light', 'rgb(253, 253, 252)'],
    ['dark', 'rgb(15, 21, 28)'],
  ] as const) {
    await page.emulateMedia({ colorScheme: theme });
    const { frame, close } = await open(page, 'troop-cut', place);
    expect(await background(frame)).toBe(ground);
    await close();
  }
});
