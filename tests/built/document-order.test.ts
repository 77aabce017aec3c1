import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { catalogue, isEmbed, pages, read } from '../dist.ts';

const documentOf = (file: string) => new JSDOM(read(file)).window.document;
const textOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const tabStops = 'a[href], button, summary, input, select, textarea, [tabindex="0"]';
const follows = (one: Element | null, other: Element | null) =>
  Boolean(one && other && one.compareDocumentPosition(other) & 4);

test.each([...pages, 'offline/twenty-eight-points.html'])('%s has no margin without content', (file) => {
  expect(read(file)).not.toMatch(/<div class="margin"[^>]*>\s*<\/div>/);
});

const explainers = catalogue.explainers.map(({ id }) => `${id}/index.html`);
const withHeader = pages.filter((file) => !isEmbed(file));

describe.each(withHeader)('%s', (file) => {
  const document = documentOf(file);

  test('has at most ten tab stops before its title', () => {
    const title = document.querySelector('h1');
    const before = [...document.querySelectorAll(tabStops)].filter((stop) => follows(stop, title));
    expect(title).not.toBeNull();
    expect(before.length).toBeLessThanOrEqual(10);
  });

  test('names the numerals by their points, after the text', () => {
    const links = [...document.querySelectorAll('nav.rail a')];
    if (links[0]) expect(follows(document.querySelector('main'), links[0])).toBe(true);
    for (const link of links)
      expect(link.getAttribute('aria-label')).toMatch(
        new RegExp(`^Point ${textOf(link)}, \\p{Lu}.{2,}$`, 'u'),
      );
  });

  test('keeps the links of headings out of them', () => {
    expect(document.querySelectorAll(':is(h2, h3) a[aria-label]')).toHaveLength(0);
  });
});

describe.each(explainers)('%s', (file) => {
  const document = documentOf(file);

  test('begins its text right after title and dek', () => {
    const [first, stop] = [
      document.querySelector('.prose p'),
      document.querySelector('article nav a') ?? null,
    ];
    expect(follows(first, stop)).toBe(true);
  });

  test('says whose words are quoted and what the marks mean before its text', () => {
    const said = document.querySelector('.titled > p:not(.dek)');
    expect(follows(said, document.querySelector('.prose'))).toBe(true);
    const targets = [...(said?.querySelectorAll('a') ?? [])].map(({ href }) => href);
    expect(targets.map((to) => /(\w+)\/$/.exec(to)?.[1])).toEqual(['interview', 'claims']);
  });

  test('has no dated box between a drawing and the sentence that leads into it', () => {
    for (const box of document.querySelectorAll('.prose .later')) {
      const margin = box.closest('.margin');
      const lead = textOf(margin?.previousElementSibling);
      expect(lead).not.toMatch(/(?:^|\. )(?:The drawing|Side by side)[^.]*\.$/);
    }
  });

  test('has the dated boxes of a margin in order', () => {
    for (const margin of document.querySelectorAll('.prose .margin')) {
      const days = [...margin.querySelectorAll('.later time')].map(
        (time) => time.getAttribute('datetime') ?? '',
      );
      expect(days).toEqual(days.toSorted());
    }
  });

  test('sets what is in the margin after the paragraph that it belongs to', () => {
    for (const margin of document.querySelectorAll('.beside > .margin'))
      expect(margin.previousElementSibling?.localName).toBe('p');
  });

  test('has notes that take the focus and lead back', () => {
    const notes = [...document.querySelectorAll('.notes li[id]')];
    expect(notes.length).toBeGreaterThan(5);
    expect(textOf(document.querySelector('.notes summary'))).toBe(`All ${String(notes.length)} notes`);
    for (const note of notes) {
      const back = note.querySelector('.back')?.getAttribute('href') ?? '';
      expect(note.getAttribute('tabindex')).toBe('-1');
      expect(document.querySelector(back)?.getAttribute('href')).toBe(`#${note.id}`);
    }
  });
});

describe('the interview', () => {
  const document = documentOf('interview/index.html');

  test('has its notes after the passages that they belong to', () => {
    const notes = [...document.querySelectorAll('.row > aside')];
    expect(notes.length).toBeGreaterThan(10);
    for (const note of notes)
      expect(follows(note.parentElement?.querySelector('.passage') ?? null, note)).toBe(true);
  });

  test('names its claims in words, after the text', () => {
    const links = [...document.querySelectorAll('.claim-numbers a')];
    expect(links.length).toBeGreaterThan(20);
    expect(follows(document.querySelector('.text'), links[0] ?? null)).toBe(true);
    for (const link of links)
      expect(link.getAttribute('aria-label')).toMatch(
        /^claim \d+, (?:supports|adds context|in tension), in (?:the introduction|(?:answer|question) \d+)$/,
      );
  });

  test('counts its claims with words between number and kind', () => {
    const kinds = [...document.querySelectorAll('.kinds li')].map(textOf);
    expect(kinds).toHaveLength(3);
    for (const kind of kinds) expect(kind).toMatch(/^\d+ claims: [a-z ]+$/);
  });
});

test('the plan has its themes apart from its titles', () => {
  const headings = [...documentOf('plan/index.html').querySelectorAll('li[id^=point] h2')].map(textOf);
  expect(headings).toHaveLength(28);
  for (const heading of headings) expect(heading).toMatch(/^\d+\. .+ Theme: [A-Z][a-zA-Z ]+$/);
});

test('the home page tells themes by letters, which its key explains', () => {
  const document = documentOf('index.html');
  const key = [...document.querySelectorAll('.themes li')].map(textOf);
  for (const line of document.querySelectorAll('.draft ol a')) {
    const letter = textOf(line.querySelector('.symbol'));
    const [, theme = ''] = /\(([^()]+)\)$/.exec(textOf(line)) ?? [];
    expect(key).toContain(`${letter} ${theme}`);
  }
});
