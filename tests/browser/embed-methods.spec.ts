import { type Page, expect, test } from 'playwright/test';
import { snippetsOf } from '../snippets.ts';
import { waitForEmbed, expectFrameFitsContent, setTableOpen } from './embed-frame.ts';
import { siteOrigin } from './site-origin.ts';
import { serveHostPage } from './host-page.ts';
import { type EmbedMethod, thirdPartyMethods } from './embed-methods.ts';
import {
  chartIds,
  firstOfEachKind,
  memberAt,
  pairCyclically,
  representativeCharts,
  thorough,
  thoroughUnless,
} from './sampling.ts';

const columns = [320, 480, 720, 1100];

/** The snippets of a chart's page as embed methods. */
const snippetMethods: readonly EmbedMethod[] = [
  { name: 'snippet B', body: (_, id) => snippetsOf(id, siteOrigin).B },
  { name: 'snippet B twice', body: (_, id) => snippetsOf(id, siteOrigin).B.repeat(2) },
  { name: 'snippet C', body: (_, id) => snippetsOf(id, siteOrigin).C },
];
const methods = [...snippetMethods, ...thirdPartyMethods];
/** The first method of each snippet and program. */
const quickMethods = firstOfEachKind(methods, ({ name }) => name.replace(/ (?:that|twice|with)\b.*/, ''));

/** Checks at several widths that the frame of an embed fits its content, with the table closed and open. */
async function expectFitsAtWidths(
  page: Page,
  { body, clamp }: EmbedMethod,
  id: string,
  widths: number[],
): Promise<void> {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const host = await serveHostPage(body(`${siteOrigin}/embed/${id}/`, id));
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${host.address}?column=${String(widths[0])}`);
  for (const column of widths) {
    await page.evaluate((width) => (document.body.style.width = `${String(width)}px`), column);
    const frame = await waitForEmbed(page);
    await expectFrameFitsContent(page, frame, `closed at ${String(column)} px`, clamp);
    await setTableOpen(frame, true);
    await expect(frame.locator('tbody tr').first()).toBeVisible();
    await expectFrameFitsContent(page, frame, `open at ${String(column)} px`, clamp);
    await setTableOpen(frame, false);
    await expectFrameFitsContent(page, frame, `closed again at ${String(column)} px`, clamp);
  }
  expect(errors).toEqual([]);
  await host.close();
}

for (const [turn, [method, id]] of pairCyclically(methods, chartIds).entries()) {
  const column = memberAt(columns, turn);
  test(
    `${method.name}: the frame of ${id} is as high as its content at ${String(column)} px, table closed and open`,
    thoroughUnless(quickMethods.includes(method)),
    ({ page }) => expectFitsAtWidths(page, method, id, [column]),
  );
}

for (const method of methods)
  for (const id of representativeCharts)
    test(
      `${method.name}: the frame of ${id} is as high as its content at every width, table closed and open`,
      thorough,
      ({ page }) => expectFitsAtWidths(page, method, id, columns),
    );
