import { isDeepStrictEqual } from 'node:util';
import { snippetsOf } from '../snippets.ts';
import type { Tab } from './engine.ts';
import { home } from './home.ts';
import { serveHost } from './host.ts';
import { ways } from './hosts.ts';

/** A check that every engine has to pass: its sentence, and the work, which throws what is wrong. */
export interface Check {
  name: string;
  run: (tab: Tab, unpacked: string) => Promise<void>;
}

/** Waits until a value is as it should be. Throws, with what it is, after ten minutes. */
async function until(what: string, value: () => Promise<unknown>, wanted: unknown = true): Promise<void> {
  const deadline = Date.now() + 600_000;
  for (;;) {
    const found = await value().catch((cause: unknown) => String(cause));
    if (isDeepStrictEqual(found, wanted)) return;
    if (Date.now() > deadline) throw new Error(`${what}: ${JSON.stringify(found)}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

const drawn = `[...document.querySelectorAll('main svg')].some((svg) => svg.getBoundingClientRect().height > 100)`;
const toggle = `[...document.querySelectorAll('summary')].find(({ textContent }) => textContent === 'Table').click()`;
const rows = `document.querySelector('tbody tr').getBoundingClientRect().height > 0`;
const content = `document.querySelector('main').getBoundingClientRect().height`;
const given = `(document.querySelector('iframe') ?? document.querySelector('twenty-eight-chart').shadowRoot.querySelector('iframe')).getBoundingClientRect().height`;

const fits = async (tab: Tab, what: string, clamp = (height: number) => height) => {
  await until(what, async () => {
    const off = Number(await tab.value(given)) - clamp(Number(await tab.framed(content)));
    return Math.abs(off) <= 1 || off;
  });
};

async function fitsEverywhere(tab: Tab, body: string, clamp?: (height: number) => number): Promise<void> {
  const host = await serveHost(body);
  await tab.open(`${host.address}?column=320`);
  for (const column of [320, 480, 720]) {
    await tab.value(`document.body.style.width = '${String(column)}px'`);
    await fits(tab, `closed at ${String(column)} px`, clamp);
    await tab.framed(toggle);
    await until('the table', () => tab.framed(rows));
    await fits(tab, `open at ${String(column)} px`, clamp);
    await tab.framed(toggle);
  }
  await host.close();
}

const embeds: Check[] = ['troop-cut', 'sanctions-relief', 'territory-map'].flatMap((id) => [
  {
    name: `the embed of ${id} shows its drawing, and its table on request`,
    run: async (tab) => {
      await tab.open(`${home}/embed/${id}/`);
      await until('the drawing', () => tab.value(drawn));
      await tab.value(toggle);
      await until('the table', () => tab.value(rows));
    },
  },
  {
    name: `snippet B of ${id} is as high as its content, table closed and open`,
    run: (tab) => fitsEverywhere(tab, snippetsOf(id, home).B),
  },
]);

const hosts: Check[] = ways.map(({ name, body, clamp }) => ({
  name: `${name}: the frame is as high as its content`,
  run: (tab) => fitsEverywhere(tab, body(`${home}/embed/troop-cut/`, 'troop-cut'), clamp),
}));

/** What every engine has to pass. `unpacked` is the address of the zip's first page on a disk. */
export const checks: readonly Check[] = [
  ...embeds,
  ...hosts,
  {
    name: 'snippet A is high enough without our script',
    run: async (tab) => {
      const host = await serveHost(snippetsOf('troop-cut', home).A);
      await tab.open(`${host.address}?column=620`);
      await until(
        'the height',
        async () => Number(await tab.value(given)) >= Number(await tab.framed(content)),
      );
      await host.close();
    },
  },
  {
    name: 'the zip opens from a disk, and leads from its first page to an explainer and its chart',
    run: async (tab, unpacked) => {
      await tab.open(unpacked);
      await until('the title', () => tab.value(`document.querySelector('h1').textContent !== ''`));
      await tab.value(`document.querySelector('a[href="army/index.html"]').click()`);
      await until('the explainer', () => tab.value(`location.pathname.endsWith('/army/index.html')`));
      await until('the drawing', () => tab.value(drawn));
      await until('the script', () => tab.value(`document.querySelector('#in-place') !== null`));
    },
  },
];
