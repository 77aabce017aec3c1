import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leaderTo, ringRadius } from './leader.ts';

test('a leader line runs from its label to its area', () => {
  expect(leaderTo([374, 390], [386.2, 362.4])).toEqual({ leader: 'M374 390L386.2 362.4', ring: '' });
});

test('with a ring it ends at the ring’s edge, in any direction', () => {
  const pixel = fc.integer({ min: 0, max: 720 });
  fc.assert(
    fc.property(pixel, pixel, pixel, pixel, (x, y, endX, endY) => {
      fc.pre(Math.hypot(endX - x, endY - y) > ringRadius);
      const { leader, ring } = leaderTo([x, y], [endX, endY], true);
      const [edgeX = NaN, edgeY = NaN] = /L(\S+) (\S+)$/.exec(leader)?.slice(1).map(Number) ?? [];
      expect(Math.abs(Math.hypot(endX - edgeX, endY - edgeY) - ringRadius)).toBeLessThan(0.1);
      expect(ring).toContain(`M${String(endX - ringRadius)} ${String(endY)}a`);
    }),
    { seed: 28 },
  );
});
