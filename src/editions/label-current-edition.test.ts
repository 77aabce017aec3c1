import { expect, test } from 'vitest';
import { parse, serialize } from './html.ts';
import { labelCurrentEdition } from './label-current-edition.ts';

const entry = (file: string) =>
  `<li data-edition="${file}"><span data-size></span><p><code data-sum></code></p></li>`;
const offered = (file: string, html: string) => `<template data-offered="${file}">${html}</template>`;
const page = `<ul>${entry('x.zip')}${offered('x.pdf', entry('x.pdf'))}${offered('x.zim', entry('x.zim'))}<li data-offline-copy>Keep it</li></ul><p>Same.${offered('x.zim', ' Not the ZIM.')}</p>`;

/** The page as an edition has it. */
function pageIn(file: string): string {
  const tree = parse(page);
  labelCurrentEdition(tree, file);
  return serialize(tree);
}

const current = '<span data-size>You are reading this edition.</span>';

test('an edition has its own entry without size and sum, and neither the copy nor optional editions', () => {
  const zip = pageIn('x.zip');
  expect(zip).toContain(`<li data-edition="x.zip">${current}</li>`);
  expect(zip).not.toMatch(/template|x\.pdf|x\.zim|data-offline-copy/);
  expect(zip).toContain('<p>Same.</p>');
});

test('an optional edition has what its page says of it', () => {
  const zim = pageIn('x.zim');
  expect(zim).toContain(`<li data-edition="x.zim">${current}</li>`);
  expect(zim).toContain('<p>Same. Not the ZIM.</p>');
  expect(zim).not.toMatch(/template|x\.pdf|data-offline-copy/);
});
