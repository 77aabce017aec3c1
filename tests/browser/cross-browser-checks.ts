import { isDeepStrictEqual } from 'node:util';
import sharp from 'sharp';
import { snippetsOf } from '../snippets.ts';
import type { BrowserTab } from './browser-tab.ts';
import { siteOrigin } from './site-origin.ts';
import { serveHostPage } from './host-page.ts';
import { thirdPartyMethods } from './embed-methods.ts';

/** A check that every browser must pass: its title, and a function that throws if it fails. */
export interface CrossBrowserCheck {
  name: string;
  run: (tab: BrowserTab, zipAddress: string) => Promise<void>;
}

/** Waits until `read` resolves to `expected`. Throws with the last value after ten minutes. */
async function waitForValue(
  name: string,
  read: () => Promise<unknown>,
  expected: unknown = true,
): Promise<void> {
  const deadline = Date.now() + 600_000;
  for (;;) {
    const value = await read().catch((cause: unknown) => String(cause));
    if (isDeepStrictEqual(value, expected)) return;
    if (Date.now() > deadline) throw new Error(`${name}: ${JSON.stringify(value)}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

const hasDrawing = `[...document.querySelectorAll('main svg')].some((svg) => svg.getBoundingClientRect().height > 100)`;
const toggleTable = `[...document.querySelectorAll('summary')].find(({ textContent }) => textContent === 'Table').click()`;
const hasVisibleRows = `document.querySelector('tbody tr').getBoundingClientRect().height > 0`;
const contentHeight = `document.querySelector('main').getBoundingClientRect().height`;
const frameHeight = `(document.querySelector('iframe') ?? document.querySelector('twenty-eight-chart').shadowRoot.querySelector('iframe')).getBoundingClientRect().height`;

const expectFrameFits = async (tab: BrowserTab, name: string, clamp = (height: number) => height) => {
  await waitForValue(name, async () => {
    const difference =
      Number(await tab.evaluate(frameHeight)) - clamp(Number(await tab.evaluateInFrame(contentHeight)));
    return Math.abs(difference) <= 1 || difference;
  });
};

/** Checks at three widths that the frame of a host page fits its content, with the table closed and open. */
async function expectFrameFitsAtAllWidths(
  tab: BrowserTab,
  body: string,
  clamp?: (height: number) => number,
): Promise<void> {
  const host = await serveHostPage(body);
  await tab.open(`${host.address}?column=320`);
  for (const column of [320, 480, 720]) {
    await tab.evaluate(`document.body.style.width = '${String(column)}px'`);
    await expectFrameFits(tab, `closed at ${String(column)} px`, clamp);
    await tab.evaluateInFrame(toggleTable);
    await waitForValue('the table', () => tab.evaluateInFrame(hasVisibleRows));
    await expectFrameFits(tab, `open at ${String(column)} px`, clamp);
    await tab.evaluateInFrame(toggleTable);
  }
  await host.close();
}

/** The first hatched words of a page that are shown, as an expression for the page. */
const hatchedWords = `[...document.querySelectorAll('.hatched')].find((words) => words.getBoundingClientRect().width > 2)`;

/** The share of pixels with colour behind the first hatched words of a page, from 0 to 1. */
async function hatchedShare(tab: BrowserTab): Promise<number> {
  await tab.evaluate(`${hatchedWords}.scrollIntoView({ block: 'center' })`);
  const box = (await tab.evaluate(
    `(({ x, y, width, height }) => [x + 1, y + 1, width - 2, height - 2])(${hatchedWords}.getBoundingClientRect())`,
  )) as number[];
  const ratio = Number(await tab.evaluate('devicePixelRatio'));
  const [left = 0, top = 0, width = 0, height = 0] = box.map((pixels) => Math.round(pixels * ratio));
  const area = sharp(await tab.screenshot()).extract({ left, top, width, height });
  const bytes = await area.removeAlpha().raw().toBuffer();
  const pixels = Array.from({ length: bytes.length / 3 }, (_, index) =>
    bytes.subarray(3 * index, 3 * index + 3),
  );
  return pixels.filter(([red = 0, green = 0]) => red - green > 12).length / pixels.length;
}

const embedChecks: CrossBrowserCheck[] = ['troop-cut', 'sanctions-relief', 'territory-map'].flatMap((id) => [
  {
    name: `the embed of ${id} shows its drawing, and its table when opened`,
    run: async (tab) => {
      await tab.open(`${siteOrigin}/embed/${id}/`);
      await waitForValue('the drawing', () => tab.evaluate(hasDrawing));
      await tab.evaluate(toggleTable);
      await waitForValue('the table', () => tab.evaluate(hasVisibleRows));
    },
  },
  {
    name: `the frame of snippet B of ${id} is as high as its content, table closed and open`,
    run: (tab) => expectFrameFitsAtAllWidths(tab, snippetsOf(id, siteOrigin).B),
  },
]);

const methodChecks: CrossBrowserCheck[] = thirdPartyMethods.map(({ name, body, clamp }) => ({
  name: `${name}: the frame is as high as its content`,
  run: (tab) => expectFrameFitsAtAllWidths(tab, body(`${siteOrigin}/embed/troop-cut/`, 'troop-cut'), clamp),
}));

/** The checks that every browser must pass; `zipAddress` is the file URL of the first page of the unpacked zip. */
export const crossBrowserChecks: readonly CrossBrowserCheck[] = [
  ...embedChecks,
  ...methodChecks,
  {
    name: 'the frame of snippet A is at least as high as its content without embed.js',
    run: async (tab) => {
      const host = await serveHostPage(snippetsOf('troop-cut', siteOrigin).A);
      await tab.open(`${host.address}?column=620`);
      await waitForValue(
        'the height',
        async () =>
          Number(await tab.evaluate(frameHeight)) >= Number(await tab.evaluateInFrame(contentHeight)),
      );
      await host.close();
    },
  },
  {
    name: 'hatched words lie on lines, not on a solid ground',
    run: async (tab) => {
      await tab.open(`${siteOrigin}/`);
      await waitForValue('the share of colour', async () => {
        const share = await hatchedShare(tab);
        return (share > 0.1 && share < 0.5) || share;
      });
    },
  },
  {
    name: 'text selected in an explainer leaves out the numbers of notes',
    run: async (tab) => {
      await tab.open(`${siteOrigin}/army/`);
      await waitForValue('the first figure', () =>
        tab.evaluate(
          `(getSelection().selectAllChildren(document.querySelector('main')), /600,000\\speople in its/.test(String(getSelection())))`,
        ),
      );
      await waitForValue('a mark', () => tab.evaluate(`String(getSelection()).includes(', note ')`), false);
    },
  },
  {
    name: 'the first page of the unpacked zip opens from disk and links to an explainer with its chart',
    run: async (tab, zipAddress) => {
      await tab.open(zipAddress);
      await waitForValue('the title', () => tab.evaluate(`document.querySelector('h1').textContent !== ''`));
      await tab.evaluate(`document.querySelector('a[href="army/index.html"]').click()`);
      await waitForValue('the explainer', () =>
        tab.evaluate(`location.pathname.endsWith('/army/index.html')`),
      );
      await waitForValue('the drawing', () => tab.evaluate(hasDrawing));
      await waitForValue('the script', () => tab.evaluate(`document.querySelector('#in-place') !== null`));
    },
  },
];
