import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Page, expect } from 'playwright/test';
import { addressOf, dist, isEmbed, pages, read } from '../dist.ts';
import { test } from './fixtures.ts';
import { openAllDetails } from './page-settings.ts';
import { representativePages, thoroughUnless } from './sampling.ts';

const single = 'offline/twenty-eight-points.html';
const documents = [...pages.filter((file) => !isEmbed(file)), single];
const urlOf = (file: string) =>
  file === single ? pathToFileURL(join(dist, file)).href : `/${addressOf(file)}`;

/** The numbers of notes and claims that lead from text, or stand beside it. */
const marks = 'main sup, main .badge, main .n';
/** Stands for the number of a mark in the copied text. */
const stamp = '⟦⟧';

/** Selects the content of a page. */
const selectMain = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const selection = getSelection();
    selection?.selectAllChildren(document.querySelector('main') ?? document.body);
    return String(selection);
  });

/** Replaces the number in every mark. */
const stampMarks = (page: Page): Promise<number> =>
  page.locator(marks).evaluateAll((all, text) => {
    for (const { lastChild } of all) if (lastChild) lastChild.textContent = text;
    return all.length;
  }, stamp);

/** The pieces of text in a page of which one ends and the next begins with a letter or digit, one of them a digit, copied without a space. */
const joinedFigures = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    const shown = nodes.filter(
      (node) =>
        node.data.trim() && !node.parentElement?.closest('script, style, svg, template, [data-place]'),
    );
    const selection = getSelection();
    return shown.flatMap((next, index) => {
      const last = shown[index - 1];
      if (!last) return [];
      const edge = last.data.slice(-1) + next.data.slice(0, 1);
      if (!/^(?:\p{N}[\p{L}\p{N}]|[\p{L}%]\p{N})$/u.test(edge)) return [];
      selection?.setBaseAndExtent(last, last.length - 1, next, 1);
      return String(selection) === edge ? [`${last.data.slice(-20)}|${next.data.slice(0, 20)}`] : [];
    });
  });

/** The names that Chromium gives to the links of a page for screen readers, each with its address. */
async function linkNames(page: Page): Promise<{ name: string; href: string }[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ role, ignored }) => role?.value === 'link' && !ignored)
    .map(({ name, properties = [] }) => ({
      name: String(name?.value),
      href: String(properties.find((property) => String(property.name) === 'url')?.value.value),
    }));
}

for (const file of documents)
  test(
    `text copied from ${file} has its figures alone, and its links have names`,
    thoroughUnless(representativePages.includes(file)),
    async ({ page }) => {
      await page.goto(urlOf(file));
      await openAllDetails(page);

      const links = await linkNames(page);
      expect(links.length).toBeGreaterThan(3);
      expect(links.filter(({ name }) => !name.trim())).toEqual([]);
      const kind = file.startsWith('interview/') ? 'claim' : 'note';
      const fromText = links.flatMap(({ name, href }) => {
        const [, number = ''] = new RegExp(`#(?:[a-z-]+-)?${kind}-(\\d+)$`).exec(href) ?? [];
        return number && new RegExp(`[^,\\s] ?, ${kind} ${number}$`).test(name) ? [number] : [];
      });
      const marked = [...read(file).matchAll(kind === 'claim' ? /class="claimed\b/g : /<sup\b/g)];
      expect(fromText).toHaveLength(marked.length);

      expect(await joinedFigures(page)).toEqual([]);
      const before = await selectMain(page);
      expect(before.length).toBeGreaterThan(100);
      await stampMarks(page);
      const copied = await selectMain(page);
      // A mark is not copied, or stands apart from the words beside it.
      expect(copied.match(/.{0,20}(?:\S⟦⟧|⟦⟧\S).{0,20}/gu) ?? []).toEqual([]);
    },
  );

test('the clipboard has the text of an explainer without the numbers of notes, as text and as HTML', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/army/');
  expect(await stampMarks(page)).toBeGreaterThan(20);
  await selectMain(page);
  await page.keyboard.press('Control+C');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return [await read('text/plain'), await read('text/html')];
  });
  const [text = '', html = ''] = copied.map((part) => part.replaceAll(/\u00a0|&nbsp;/g, ' '));
  for (const part of [text, html]) {
    expect(part).toContain('600,000 people');
    expect(part).not.toContain(', note ');
  }
  expect(html).not.toContain('<sup');
  expect(text).not.toMatch(/\S⟦⟧/);
});
