import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue, dist, read } from '../dist.ts';
import { filesOf, serve, type Server } from '../serve.ts';
import { sandbox } from '../../src/islands/sandbox.ts';
import { type HeardBrowser, type Orca, secondsOf, startOrca } from './orca.ts';

let site: Server;
let host: Server;
let orca: Orca;

beforeAll(async () => {
  site = await serve(filesOf(dist));
  const frame = `<iframe src="${site.address}/embed/troop-cut/" sandbox="${sandbox}" title="Chart" width="700" height="600"></iframe>`;
  const body = `<!doctype html><html lang="en"><title>Host</title><body><h1>Article</h1>${frame}`;
  host = await serve(new Map([['/', { type: 'text/html; charset=utf-8', body }]]));
});
afterAll(() => {
  site.close();
  host.close();
});

const alt = catalogue.charts.find(({ id }) => id === 'troop-cut')?.alt ?? '';
const embed = new JSDOM(read('embed/troop-cut/index.html')).window.document;
/** The ids of the rows that the chart draws, in the order of the drawing. */
const drawn = new Set(
  [...embed.querySelectorAll('svg [data-row]')].map((mark) => mark.getAttribute('data-row')),
);
const rowName = (id: string | null) =>
  embed
    .querySelector(`tr[data-row="${String(id)}"] th`)
    ?.firstChild?.textContent?.replace(/\s+/g, ' ')
    .trim() ?? '';

/**
 * Moves the focus from the top of the page to the chart, its first tab stop, and returns what Orca says then. It comes from the
 * stop after the chart, because Orca 43 does not say the first stop of a frame that the focus enters.
 */
async function focusChart(): Promise<string> {
  for (const key of ['ctrl+Home', 'Tab', 'Tab']) await orca.press(key);
  return (await orca.press('shift+Tab')).join(' ');
}

describe.each(['chromium', 'firefox'] satisfies HeardBrowser[])('Orca in %s', (browser) => {
  beforeAll(async () => {
    orca = await startOrca();
  });
  afterAll(() => orca.close());

  test.each(['embed/troop-cut/', 'army/'])(
    'says the heading of %s within 10 seconds of reading',
    async (page) => {
      const said = await orca.open(browser, `${site.address}/${page}`);
      const reading = said.slice(said.findIndex((text) => text.startsWith('Page has')) + 1);
      const heading = reading.findIndex((text) => text.startsWith('heading level 1'));
      expect(heading).toBeGreaterThan(0);
      expect(secondsOf(reading.slice(0, heading).join('. '))).toBeLessThan(10);
    },
  );

  test.each([
    ['on its own', () => `${site.address}/embed/troop-cut/`],
    ['in a frame of another origin', () => host.address],
  ])('says a chart’s name, its number of marks, each mark and its ends, %s', async (_, address) => {
    await orca.open(browser, address());
    const chart = await focusChart();
    expect(chart).toContain(alt);
    expect(chart).toContain(`List with ${String(drawn.size)} items`);
    for (const id of [...drawn].slice(0, 3))
      expect((await orca.press('Right')).join(' ')).toContain(rowName(id));
    await orca.press('Home');
    const end = (await orca.press('Left')).join(' ');
    expect(end).toContain('First mark');
    expect(end).not.toMatch(/clickable/i);
  });
});
