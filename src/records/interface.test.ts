import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { interfaceWords, t } from './interface.ts';

/** The keys of all `t('…')` calls in src/. */
const usedKeys = new Set(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|astro)$/.test(file) && !/\.test\.ts$/.test(file))
    .flatMap((file) => [...readFileSync(`src/${file}`, 'utf8').matchAll(/\bt\(\s*'(\w+\.\w+)'/g)])
    .map(([, key = '']) => key),
);

test('each key of the interface is used, and each that is used is there', () => {
  expect([...usedKeys].sort()).toEqual([...interfaceWords.keys()].sort());
});

test('an unknown key is refused with a similar one', () => {
  expect(() => t('page.content')).toThrow(
    'content/interface.yaml: there is no key "page.content"; did you mean "page.contents"?',
  );
});
