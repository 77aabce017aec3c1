import { expect, test } from 'vitest';
import { withoutRows } from './without-rows.ts';

test('the names of rows are removed, and nothing else', () => {
  expect(
    withoutRows('<g data-row="a" fill="red"><path data-of="a" d="M0 0"/></g><g data-state="now">5</g>'),
  ).toBe('<g fill="red"><path d="M0 0"/></g><g data-state="now">5</g>');
});
