import { type Page, expect, test } from 'playwright/test';
import { snippetsOf } from '../snippets.ts';
import { embedIn, expectFit, setTable } from './framed.ts';
import { home } from './home.ts';
import { serveHost } from './host.ts';
import { type Way, ways } from './hosts.ts';
import { at, charts, differing, inTurn, thorough } from './kinds.ts';

const columns = [320, 480, 720, 1100];

/** Our own ways, whose bodies are the snippets of a chart's page. */
const ours: readonly Way[] = [
  { name: 'snippet B', body: (_, id) => snippetsOf(id, home).B },
  { name: 'snippet B twice', body: (_, id) => snippetsOf(id, home).B.repeat(2) },
  { name: 'snippet C', body: (_, id) => snippetsOf(id, home).C },
];
const all = [...ours, ...ways];

async function expectFits(page: Page, { body, clamp }: Way, id: string, widths: number[]): Promise<void> {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const host = await serveHost(body(`${home}/embed/${id}/`, id));
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${host.address}?column=${String(widths[0])}`);
  for (const column of widths) {
    await page.evaluate((width) => (document.body.style.width = `${String(width)}px`), column);
    const frame = await embedIn(page);
    await expectFit(page, frame, `closed at ${String(column)} px`, clamp);
    await setTable(frame, true);
    await expect(frame.locator('tbody tr').first()).toBeVisible();
    await expectFit(page, frame, `open at ${String(column)} px`, clamp);
    await setTable(frame, false);
    await expectFit(page, frame, `closed again at ${String(column)} px`, clamp);
  }
  expect(errors).toEqual([]);
  await host.close();
}

for (const [turn, [way, id]] of inTurn(all, charts).entries()) {
  const column = at(columns, turn);
  test(`${way.name}: the frame of ${id} is as high as its content at ${String(column)} px, table closed and open`, ({
    page,
  }) => expectFits(page, way, id, [column]));
}

for (const way of all)
  for (const id of differing)
    test(
      `${way.name}: the frame of ${id} is as high as its content at every width, table closed and open`,
      thorough,
      ({ page }) => expectFits(page, way, id, columns),
    );
