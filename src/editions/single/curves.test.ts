import { expect, test } from 'vitest';
import { fromStarts } from './curves.ts';

test.each([
  ['M483.2 60.8Q491.2 55.2 496.8 47.2M5 5h2', 'M483.2 60.8q8 -5.6 13.6 -13.6M5 5h2'],
  ['M198,205C342,205,342,225,486,225', 'M198 205c144 0 144 20 288 20'],
  ['M-1.5-2Q0 0 1 1Q2 2 3 3', 'M-1.5-2Q0 0 1 1Q2 2 3 3'],
  ['M1 1Q2 2 3 3 4 4 5 5', 'M1 1Q2 2 3 3 4 4 5 5'],
  ['M1 1L2 2', 'M1 1L2 2'],
])('%s becomes %s', (path, shorter) => {
  expect(fromStarts(path)).toBe(shorter);
});
