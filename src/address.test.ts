import { expect, test } from 'vitest';
import { readAddress } from './address.ts';

test.each(['explainers', '/explainers', 'explainers/', '/explainers/', '//explainers//', ' explainers '])(
  'BASE_PATH=%s is a path with a slash at both ends',
  (base) => {
    expect(readAddress({ BASE_PATH: base }).base).toBe('/explainers/');
  },
);

test('a base path may have several names, or none', () => {
  expect(readAddress({ BASE_PATH: 'news/28' }).base).toBe('/news/28/');
  for (const base of [undefined, '', '/', '//']) expect(readAddress({ BASE_PATH: base }).base).toBe('/');
});

test('an address is scheme and host, with or without a slash', () => {
  for (const site of ['https://news.example', 'https://news.example/'])
    expect(readAddress({ SITE: site }).site).toBe('https://news.example');
  for (const site of [undefined, '']) expect(readAddress({ SITE: site }).site).toBe('http://localhost:4321');
});

test.each([
  ['example.org', 'an address begins with https://; write SITE=https://example.org'],
  ['//example.org/sub', 'an address begins with https://; write SITE=https://example.org'],
  ['localhost:4321', 'an address begins with https://; write SITE=https://localhost:4321'],
  ['ftp://example.org', 'an address begins with https://; write SITE=https://example.org'],
  ['my site', 'an address begins with https://; write SITE=https://example.org'],
  [
    'https://x.org/sub',
    'SITE has no path, which belongs in BASE_PATH; write SITE=https://x.org BASE_PATH=/sub/',
  ],
  ['https://x.org/?a=1', 'SITE is scheme and host alone; write SITE=https://x.org'],
])('SITE=%s is refused with what would be right', (site, message) => {
  expect(() => readAddress({ SITE: site })).toThrow(`SITE=${site}: ${message}`);
});

test.each(['https://x.org/sub', '../sub', 'a b', '/sub/?x', 'C:/Git/sub'])(
  'BASE_PATH=%s is refused',
  (base) => {
    expect(() => readAddress({ BASE_PATH: base })).toThrow(`BASE_PATH=${base}: "`);
  },
);

test('a build by machine refuses to go on without an address, unless told the local one', () => {
  expect(() => readAddress({ CI: 'true' })).toThrow(
    /SITE is not set, and CI is: .*SITE=http:\/\/localhost:4321/,
  );
  expect(readAddress({ CI: 'true', SITE: 'http://localhost:4321' }).site).toBe('http://localhost:4321');
  expect(readAddress({ CI: '' }).site).toBe('http://localhost:4321');
});
