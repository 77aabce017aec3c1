import { expect, test } from 'vitest';
import { pages, read } from '../dist.ts';

/** The rule by which browsers other than Firefox print the single file, from which the PDF is made. */
const printed = /@supports not \(-moz-orient: ?inline\) ?\{\s*\.hatched[^{}]*\{[^}]*\}\s*\}/g;
const rulesOf = (file: string) =>
  [
    ...read(file)
      .replaceAll(printed, '')
      .matchAll(/\.hatched[^{}]*\{[^}]*/g),
  ]
    .map(([rule]) => rule)
    .join();

const hatched = [...pages, 'offline/twenty-eight-points.html']
  .map((file) => [file, rulesOf(file)] as const)
  .filter(([, rules]) => rules.includes('gradient'));

test.each(hatched)(
  'the hatch behind words on %s is a tile in Firefox, which fills a repeating gradient almost whole',
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
