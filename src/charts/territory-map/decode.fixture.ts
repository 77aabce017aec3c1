import type { Dot } from './pen.ts';

/** The points of a path that pen.ts wrote, a list for each of its lines. */
export const decode = (path: string): Dot[][] =>
  [...path.matchAll(/M([^l]*)l([^Mz]*)/g)].map(([, start = '', steps = '']) => {
    const numbers = (words: string) => (words.match(/-?\d+/g) ?? []).map(Number);
    const [startX = NaN, startY = NaN] = numbers(start);
    const dots: Dot[] = [[startX, startY]];
    const all = numbers(steps);
    for (let index = 0; index < all.length; index += 2) {
      const [x, y] = dots.at(-1) ?? [NaN, NaN];
      dots.push([x + (all[index] ?? NaN), y + (all[index + 1] ?? NaN)]);
    }
    return dots;
  });
