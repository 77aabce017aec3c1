import { readdirSync, readFileSync } from 'node:fs';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatDate } from '../../src/records/day.ts';
import { read } from '../dist.ts';

interface Written {
  date: string;
  text: string;
  facts: string[];
}
const yaml = <Value>(file: string) =>
  Object.entries(parse(readFileSync(`content/${file}.yaml`, 'utf8')) as Record<string, Value>);
const events = yaml<Written>('timeline');
const facts = yaml<{ asOf: string; statement?: string; sources: string[] }>('facts');
const newest = facts.find(([id]) => id === 'after-newest-date')?.[1].asOf ?? '';

interface Entry {
  date?: string;
  links: string[];
}

/** The entries of the page by id: each with its day and the addresses that it links to. */
const entries = new Map<string, Entry>();
const page = read('afterwards/index.html');
visit(rehype().parse(page), { tagName: 'li' }, (node) => {
  if (node.type !== 'element' || typeof node.properties['id'] !== 'string') return;
  const entry: Entry = { links: [] };
  visit(node, 'element', ({ properties: { dateTime, href } }) => {
    if (typeof dateTime === 'string') entry.date = dateTime;
    if (typeof href === 'string') entry.links.push(href);
  });
  entries.set(node.properties['id'], entry);
});

describe('afterwards', () => {
  test('each month with events appears once, in order, and is collapsible', () => {
    const months = [...page.matchAll(/<details[^>]*><summary[^>]*><h3[^>]*>([^<]*)/g)].map(
      ([, month]) => month,
    );
    const dates = [...new Set(events.map(([, { date }]) => date.slice(0, 7)))].sort();
    expect(months).toEqual(dates.map((date) => formatDate(date)));
  });

  test('the current state is printed from facts', () => {
    const text = page.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    for (const id of [
      'after-july-call-putin',
      'after-20-cap',
      'after-eu-immobilise',
      'after-elections-plan',
    ]) {
      const statement = facts.find(([other]) => other === id)?.[1].statement ?? id;
      expect(text).toContain(statement);
    }
  });

  test.each(events)('%s has its date and the sources of its facts', (id, { date, facts: rests }) => {
    const entry = entries.get(id);
    expect(entry?.date).toBe(date);
    const ids = entry?.links.map((link) => link.split('#')[1]);
    for (const [fact, { sources }] of facts)
      if (rests.includes(fact)) for (const source of sources) expect(ids).toContain(source);
  });

  test('every fact about later events appears in the timeline', () => {
    const told = new Set(events.flatMap(([, { facts: rests }]) => rests));
    const left = facts.map(([id]) => id).filter((id) => id.startsWith('after-') && !told.has(id));
    expect(left).toEqual(['after-newest-date']);
  });

  test('the box of an explainer that says what was not found has the date on which our knowledge ends', () => {
    const boxes = readdirSync('content/explainers')
      .flatMap(
        (file) => readFileSync(`content/explainers/${file}`, 'utf8').match(/<Later[^]*?<\/Later>/g) ?? [],
      )
      .filter((box) => box.includes('after-newest-date'));
    expect(boxes).not.toEqual([]);
    for (const box of boxes) expect(box).toContain(`date="${newest}"`);
  });

  test('the date on which our knowledge ends is shown, and the text never refers to today', () => {
    const noted = /<div[^>]*role="note"[^>]*>.*?<time datetime="([^"]*)"[^>]*>([^<]*)/s.exec(page);
    expect(noted?.[1]).toBe(newest);
    expect(page.split(`Our knowledge ends on ${String(noted?.[2])}`)).toHaveLength(2);
    const prose = page.replaceAll(/<style>.*?<\/style>|<a href="\/sources[^>]*>[^<]*|<[^>]*>/gs, ' ');
    expect(/.{20}\b(?:today|currently|at present|these days)\b/i.exec(prose)).toBeNull();
  });
});
