import { beforeAll, describe, expect, test } from 'vitest';
import { pages, read } from '../dist.ts';
import { decompressedStart, firstScreenParts } from '../first-flight.ts';
import { budgets, formatWeight, scriptSize, usedPercent, weights } from '../weights.ts';

describe('weight', () => {
  const all = weights();

  beforeAll(() => {
    const full = all.filter((weight) => usedPercent(weight) > 90);
    if (full.length) console.warn(`Nearly full:\n${full.map(formatWeight).join('\n')}`);
  });

  test.each(all.filter(({ limit }) => limit !== undefined))('$name is within its budget', (weight) => {
    expect(weight.bytes).toBeGreaterThan(0);
    expect(weight.bytes).toBeLessThanOrEqual(weight.limit ?? 0);
  });

  test('the edition that is one file has a budget', () => {
    expect(all.filter(({ limit }) => limit === budgets.single)).toHaveLength(1);
  });

  test.each(pages)('%s carries no more script than its budget', (page) => {
    expect(scriptSize(read(page))).toBeLessThanOrEqual(budgets.script);
  });

  test.each(pages)('the first screen of %s comes in the first flight', async (page) => {
    const beginning = await decompressedStart(page, budgets.firstFlight);
    expect(read(page).startsWith(beginning.slice(0, -1))).toBe(true);
    const late = firstScreenParts(page).filter(({ end = Infinity }) => end > beginning.length);
    expect(late).toEqual([]);
  });
});
