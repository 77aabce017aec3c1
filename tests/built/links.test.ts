import { describe, expect, test } from 'vitest';
import { pages } from '../dist.ts';
import { brokenLinkReason, linksOf } from '../links.ts';

describe('links', () => {
  test.each(pages)('%s has no broken links', (page) => {
    const links = linksOf(page);
    expect(links.length).toBeGreaterThan(0);
    expect(links.map((link) => brokenLinkReason(link, page)).filter(Boolean)).toEqual([]);
  });
});
