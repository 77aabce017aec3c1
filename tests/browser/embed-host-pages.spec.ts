import { type Frame, type Page, expect, test } from 'playwright/test';
import { type Snippets, snippetsOf } from '../snippets.ts';
import {
  contentHeight,
  waitForEmbed,
  expectFrameFitsContent,
  expectChartAndTableVisible,
  frameHeight,
  horizontalOverflow,
  expectEventually,
} from './embed-frame.ts';
import { backgroundOf } from './painted-backgrounds.ts';
import { siteOrigin } from './site-origin.ts';
import { type HostPageOptions, serveHostPage } from './host-page.ts';
import { memberAt, representativeCharts, thoroughUnless } from './sampling.ts';

/** A host page with unusual styles, policies or markup, and the snippet that it contains. */
interface Scenario {
  name: string;
  letter: keyof Snippets;
  options?: HostPageOptions;
  transform?: (code: string) => string;
  /** Whether the policy of the embed forbids its scripts. */
  blockScripts?: boolean;
  /** Whether the frame gets the exact height of its content, which needs a script in host page and embed. */
  exactHeight?: boolean;
}

const style = (css: string) => `<style>${css}</style>`;
const policy = (value: string): HostPageOptions => ({ headers: { 'Content-Security-Policy': value } });

const scenarios: Scenario[] = [
  { name: 'a host page whose policy blocks embed.js', letter: 'B', options: policy("script-src 'none'") },
  { name: 'an embed whose policy blocks all scripts', letter: 'B', blockScripts: true },
  {
    name: 'a frame with an empty sandbox attribute',
    letter: 'B',
    transform: (code) => code.replace(/sandbox="[^"]*"/, 'sandbox=""'),
  },
  {
    name: 'a host page that sets the height of every frame to 1 px',
    letter: 'A',
    options: { head: style('iframe{height:1px!important}') },
  },
  {
    name: 'a host page that sets the height of every frame to 1 px, with embed.js',
    letter: 'B',
    options: { head: style('iframe{height:1px!important}') },
    exactHeight: true,
  },
  {
    name: 'a host page that reverts every style',
    letter: 'B',
    options: { head: style('*{all:revert}') },
    exactHeight: true,
  },
  {
    name: 'a host page that reverts every style of the element',
    letter: 'C',
    options: { head: style('*{all:revert}iframe{height:1px!important}') },
    exactHeight: true,
  },
  {
    name: 'a right-to-left page',
    letter: 'B',
    options: { root: 'lang="ar" dir="rtl"' },
    exactHeight: true,
  },
  {
    name: 'a page that is always dark',
    letter: 'B',
    options: { head: style(':root{color-scheme:dark;background:#0a1128;color:#fff}') },
    exactHeight: true,
  },
];

/** Serves the host page of a scenario and opens it; returns the frame of the embed. */
async function openScenario(
  page: Page,
  id: string,
  scenario: Scenario,
): Promise<{ frame: Frame; close: () => Promise<void> }> {
  const code = snippetsOf(id, siteOrigin)[scenario.letter];
  const host = await serveHostPage(scenario.transform ? scenario.transform(code) : code, scenario.options);
  if (scenario.blockScripts)
    await page.route('**/embed/*/', async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': "script-src 'none'" };
      await route.fulfill({ response, headers });
    });
  await page.goto(host.address);
  return { frame: await waitForEmbed(page), close: host.close };
}

async function expectReadableEmbed(page: Page, id: string, scenario: Scenario): Promise<void> {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const { frame, close } = await openScenario(page, id, scenario);
  for (const width of [360, 800]) {
    await page.setViewportSize({ width, height: 800 });
    await expectChartAndTableVisible(frame);
    expect(await horizontalOverflow(frame)).toBe(0);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    if (scenario.exactHeight) await expectFrameFitsContent(page, frame, `at ${String(width)} px`);
    else {
      const spareHeight = async () => (await frameHeight(page)) - (await contentHeight(frame));
      await expectEventually(spareHeight, `spare height at ${String(width)} px`).toBeGreaterThanOrEqual(0);
    }
  }
  expect(errors).toEqual([]);
  await close();
}

for (const [turn, scenario] of scenarios.entries())
  for (const id of representativeCharts)
    test(
      `${scenario.name}: the drawing of ${id} and its table are visible, and nothing scrolls horizontally`,
      thoroughUnless(turn % 3 === 0 && id === memberAt(representativeCharts, turn)),
      ({ page }) => expectReadableEmbed(page, id, scenario),
    );

test('an embed paints its own background on a dark page, in both themes', async ({ page }) => {
  const scenario: Scenario = {
    name: '',
    letter: 'A',
    options: { head: style(':root{color-scheme:dark;background:#0a1128}') },
    transform: (code) => code.replace('theme=light', 'theme=reader'),
  };
  for (const [theme, expected] of [
    ['light', 'rgb(253, 253, 252)'],
    ['dark', 'rgb(15, 21, 28)'],
  ] as const) {
    await page.emulateMedia({ colorScheme: theme });
    const { frame, close } = await openScenario(page, 'troop-cut', scenario);
    expect(await backgroundOf(frame)).toBe(expected);
    await close();
  }
});
