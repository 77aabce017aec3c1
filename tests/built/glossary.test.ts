import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withPlainSpaces } from '../../src/records/no-break-spaces.ts';
import { pages, read } from '../dist.ts';

const terms = Object.entries(
  parse(readFileSync('content/glossary.yaml', 'utf8')) as Record<string, { title: string; text: string }>,
);
const uses = (id: string) =>
  pages.filter((page) => page !== 'about/index.html' && read(page).includes(`href="/about/#term-${id}"`));

describe('glossary', () => {
  test.each(terms)('%s stands on the page about the site and is used', (id) => {
    expect(read('about/index.html').split(`id="term-${id}"`)).toHaveLength(2);
    expect(uses(id)).not.toEqual([]);
  });

  test.each(terms)('%s is explained beside the word, for scripts to show in place', (id, { title }) => {
    for (const page of uses(id)) {
      const after = withPlainSpaces(read(page)).split(`href="/about/#term-${id}"`)[1] ?? '';
      expect(/^[^>]*>[^<]*<\/a>\s*<template[^>]*>.*?<b[^>]*>([^<]*)/s.exec(after)?.[1], page).toBe(title);
    }
  });
});
