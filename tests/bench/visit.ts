import type { Browser } from 'playwright';

/** How many times slower than this machine the processor is made. */
export const slowdown = 4;

/** How often each page is visited. */
export const runs = 7;

/** One visit: bytes over the wire, requests, script in ms, and when the chart stood painted, in ms from the start. */
export interface Visit {
  bytes: number;
  requests: number;
  script: number;
  drawn: number;
}

/** The moment at which a page's chart is painted: its script's own mark, or the first paint where it stands in the HTML. */
export type PaintEvent = 'drawn' | 'first-contentful-paint';

/** A page to visit, and the moment at which its chart is there. */
export interface PageToVisit {
  address: string;
  moment: PaintEvent;
}

/** Visits a page with an empty cache and waits for its chart. */
async function visit(browser: Browser, { address, moment }: PageToVisit): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 720, height: 600 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const total = { bytes: 0, requests: 0 };
  await session.send('Network.enable');
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    if (!encodedDataLength) return;
    total.bytes += encodedDataLength;
    total.requests += 1;
  });
  await page.goto(address, { waitUntil: 'load' });
  const drawn = await page.evaluate(async (name) => {
    const found = () => performance.getEntriesByName(name)[0]?.startTime;
    while (found() === undefined) await new Promise((next) => setTimeout(next, 20));
    return found() ?? 0;
  }, moment);
  await page.waitForLoadState('networkidle');
  const { metrics } = await session.send('Performance.getMetrics');
  await context.close();
  const script = 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
  return { ...total, script, drawn };
}

/** The middle of several numbers. */
const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * Visits pages by turns, so that what else the machine does falls on all of them alike, after one round that is not
 * counted. Gives the middle of each page's visits, number by number, in the order of `places`.
 */
export async function measureVisits(browser: Browser, places: readonly PageToVisit[]): Promise<Visit[]> {
  const all: Visit[][] = places.map(() => []);
  for (let run = 0; run <= runs; run += 1)
    for (const [index, place] of places.entries()) {
      const one = await visit(browser, place);
      if (run > 0) all[index]?.push(one);
    }
  return all.map((found) => ({
    bytes: middle(found.map(({ bytes }) => bytes)),
    requests: middle(found.map(({ requests }) => requests)),
    script: middle(found.map(({ script }) => script)),
    drawn: middle(found.map(({ drawn }) => drawn)),
  }));
}
