import { expect, test } from 'vitest';
import { pages, read } from '../dist.ts';

const hatched = [...pages, 'offline/twenty-eight-points.html']
  .map(
    (file) =>
      [file, [...read(file).matchAll(/\.hatched[^{}]*\{[^}]*/g)].map(([rule]) => rule).join()] as const,
  )
  .filter(([, rules]) => rules.includes('gradient'));

test.each(hatched)(
  'the hatch behind words on %s is a tile, which every browser draws as lines',
  (_, rules) => {
    expect(rules).toMatch(/background:\s*linear-gradient\(.*7px/s);
    expect(rules).not.toContain('repeating-linear-gradient');
  },
);

test('the home page and the single file have such words', () => {
  expect(hatched.map(([file]) => file)).toEqual(
    expect.arrayContaining(['index.html', 'offline/twenty-eight-points.html']),
  );
});
