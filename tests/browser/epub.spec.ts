import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { readArchive } from '../built/edition-pages.ts';
import { thorough } from './sampling.ts';

const folder = mkdtempSync(join(tmpdir(), 'epub-'));
const files = Object.entries(readArchive('twenty-eight-points.epub')).filter(([path]) => !path.endsWith('/'));
const chapters = files.map(([path]) => path).filter((path) => path.endsWith('.xhtml'));

test.beforeAll(() => {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
});
test.afterAll(() => {
  rmSync(folder, { recursive: true });
});

test(
  'on a narrow page of a reading app no chapter of the EPUB is wider than the page',
  thorough,
  async ({ page }) => {
    expect(chapters.length).toBeGreaterThan(30);
    const wide: string[] = [];
    for (const width of [320, 390])
      for (const chapter of chapters) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(pathToFileURL(join(folder, chapter)).href);
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        if (needed > width) wide.push(`${chapter}: ${String(needed)} of ${String(width)}`);
      }
    expect(wide).toEqual([]);
  },
);

test(
  'words of the EPUB have the colour that a reading app sets, also in the dark',
  thorough,
  async ({ page }) => {
    const coloured: string[] = [];
    for (const chapter of chapters) {
      await page.goto(pathToFileURL(join(folder, chapter)).href);
      await page.addStyleTag({ content: 'html{background:#121212;color:#e0e0e0}' });
      const found = await page
        .locator('body *')
        .evaluateAll((all) =>
          all
            .filter((element) => getComputedStyle(element).color !== 'rgb(224, 224, 224)')
            .map(({ outerHTML }) => outerHTML),
        );
      coloured.push(...found.map((html) => `${chapter}: ${html.slice(0, 80)}`));
    }
    expect(coloured).toEqual([]);
  },
);
