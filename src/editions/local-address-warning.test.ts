import { expect, test } from 'vitest';
import { localAddressWarning } from './local-address-warning.ts';

test.each([
  'http://localhost:4321/',
  'http://localhost:4321/explainers/',
  'http://127.0.0.1/',
  'http://[::1]:80/',
])('a build for %s is warned of, with what to set', (address) => {
  const warning = localAddressWarning(new URL(address));
  expect(warning).toContain(new URL(address).href);
  expect(warning).toContain('SITE=https://example.org npm run build');
});

test('a build for another host is not', () => {
  for (const address of ['https://news.example/', 'https://localhost.news.example/explainers/'])
    expect(localAddressWarning(new URL(address))).toBeUndefined();
});
