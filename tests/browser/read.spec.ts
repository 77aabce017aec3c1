import { type Page, expect } from 'playwright/test';
import { addressOf, isEmbed, pages } from '../dist.ts';
import { axeFaults } from './axe.ts';
import { at, kinds, thorough, thoroughUnless } from './kinds.ts';
import { desk, states, zoomed } from './page-states.ts';
import { settled } from './settled.ts';
import { lossesOf, openAll } from './strain.ts';
import { test } from './test.ts';
import { type Seen, watch } from './watch.ts';

/** Says what is wrong with a page that has just come. */
async function expectArrived(page: Page, seen: Seen, state: string): Promise<void> {
  expect.soft(await seen.shift(), `layout shift ${state}`).toBe(0);
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }));
  expect.soft(scrollWidth, `sideways scroll ${state}`).toBeLessThanOrEqual(clientWidth);
}

/** The faces of our type that a page fetches early, and those that it sets, each in order. */
const facesOf = (page: Page) =>
  page.evaluate(async () => {
    const faces = [...(await document.fonts.ready)].filter(({ family }) => family.includes('Source Serif'));
    const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=font]')];
    return {
      early: links.map(({ href }) => (href.endsWith('roman.woff2') ? 'normal' : 'italic')),
      set: faces.filter(({ status }) => status === 'loaded').map(({ style }) => style),
    };
  });

const widths = [320, 360, 768, 1280];

for (const [turn, file] of pages.entries()) {
  const path = `/${addressOf(file)}`;
  const first = at(widths, turn);

  test(
    `${path} comes whole at ${String(first)} px, and loses nothing at any width or in any state`,
    thoroughUnless(!isEmbed(file) || kinds.includes(file)),
    async ({ page, line }) => {
      const seen = await watch(page);
      await page.setViewportSize({ width: first, height: 800 });
      await line.bring(page, path, 'late');
      await expectArrived(page, seen, `at ${String(first)} px, on a bad line`);
      const { early, set } = await facesOf(page);
      if (!isEmbed(file)) expect.soft(early, 'faces that are fetched early').toEqual(set);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await lossesOf(page), `at ${String(width)} px`).toEqual([]);
      }
      for (const { name, enter, finders, ofEachKind = [] } of states) {
        await enter(page);
        for (const find of [...finders, ...(kinds.includes(file) ? ofEachKind : [])])
          expect.soft(await find(page), name).toEqual([]);
      }
      expect(seen.faults).toEqual([]);
    },
  );

  test(
    `${path} comes in pieces, moves at no width, and has nothing that axe finds in any state`,
    thorough,
    async ({ page, line }) => {
      const seen = await watch(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        await settled(page);
        await expectArrived(page, seen, `at ${String(width)} px`);
      }
      await page.setViewportSize(desk);
      await line.bring(page, path, 'in time');
      await expectArrived(page, seen, 'at 1280 px, on a bad line');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await axeFaults(page), `closed, ${colorScheme}`).toEqual([]);
      }
      await openAll(page);
      expect.soft(await axeFaults(page), 'opened, dark').toEqual([]);
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.setViewportSize(zoomed);
      expect.soft(await axeFaults(page), 'opened, at 400 %').toEqual([]);
      expect(seen.faults).toEqual([]);
    },
  );
}
