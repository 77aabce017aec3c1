import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elementsIn, parse } from '../../src/editions/html.ts';
import { dist, read } from '../dist.ts';

const page = 'offline/twenty-eight-points.html';

describe('the edition that is one page', () => {
  const elements = elementsIn(parse(read(page)));
  const ids = elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? id : []));

  test('is at most 400 kB', () => {
    expect(statSync(join(dist, page)).size).toBeLessThanOrEqual(400_000);
  });

  test('has one first heading, and no level is skipped', () => {
    const levels = elements.flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? []).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test('gives no id to two elements', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('names by other elements only what is there', () => {
    const named = ['ariaLabelledBy', 'ariaDescribedBy', 'htmlFor'];
    const words = elements.flatMap(({ properties }) => named.flatMap((name) => properties[name] ?? []));
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((id) => !ids.includes(String(id)))).toEqual([]);
  });
});
