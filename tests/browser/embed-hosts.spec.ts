import { expect, test } from 'playwright/test';
import { snippetsOf } from '../snippets.ts';
import { embedIn, expectFit, setTable } from './framed.ts';
import { home } from './home.ts';
import { serveHost } from './host.ts';
import { type Way, ways } from './hosts.ts';

const charts = ['troop-cut', 'sanctions-relief', 'territory-map'];
const columns = [320, 480, 720, 1100];

const ours = (id: string): Way[] => {
  const { B, C } = snippetsOf(id, home);
  return [
    { name: 'snippet B', body: () => B },
    { name: 'snippet B twice', body: () => B + B },
    { name: 'snippet C', body: () => C },
  ];
};
const names = [...ours('troop-cut').map(({ name }) => name), ...ways.map(({ name }) => name)];

for (const name of names)
  for (const id of charts)
    test(`${name}: the frame of ${id} is as high as its content at every width, table closed and open`, async ({
      page,
    }) => {
      const way = [...ours(id), ...ways].find((found) => found.name === name);
      if (!way) throw new Error(name);
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      const host = await serveHost(way.body(`${home}/embed/${id}/`));
      await page.setViewportSize({ width: 1280, height: 900 });
      for (const column of columns) {
        if (column === columns[0]) await page.goto(`${host.address}?column=${String(column)}`);
        else await page.evaluate((width) => (document.body.style.width = `${String(width)}px`), column);
        const frame = await embedIn(page);
        await expectFit(page, frame, `closed at ${String(column)} px`, way.clamp);
        await setTable(frame, true);
        await expect(frame.locator('tbody tr').first()).toBeVisible();
        await expectFit(page, frame, `open at ${String(column)} px`, way.clamp);
        await setTable(frame, false);
        await expectFit(page, frame, `closed again at ${String(column)} px`, way.clamp);
      }
      expect(errors).toEqual([]);
      await host.close();
    });
