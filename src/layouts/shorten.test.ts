import { expect, test } from 'vitest';
import { shorten } from './shorten.ts';

test('scopes and rows get short names, the same wherever they stand', () => {
  const page =
    '<g data-row="isw-2023" class="words"/><g data-row="isw-2025" data-astro-cid-abc1/><g data-of="plan"/>' +
    '<tr data-row="plan"/><tr data-row="isw-2023" data-astro-cid-abc1/><p class="words" data-astro-cid-z9/>';
  expect(shorten(page)).toBe(
    '<g data-row="a0"/><g data-row="a1" data-0/><g data-of="b2"/><tr data-row="b2"/><tr data-row="a0" data-0/><p class="words" data-1/>',
  );
});

test('no two rows share a name, however many series there are', () => {
  const rows = Array.from({ length: 900 }, (_, index) => {
    const word = [...String(index)].map((digit) => String.fromCharCode(97 + Number(digit))).join('');
    return `<g data-row="${word}-1"/>`;
  });
  expect(new Set(shorten(rows.join('\n')).split('\n')).size).toBe(900);
});
