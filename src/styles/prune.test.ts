import { expect, test } from 'vitest';
import { prune, prunePage } from './prune.ts';

const only =
  (...names: string[]) =>
  (css: string) =>
    prune(css, (name) => names.includes(name));

test('a rule goes when its tag or class is not there', () => {
  expect(only('p')('p{color:red}h1{color:red}.a{color:red}p.a{color:red}')).toBe('p{color:red}');
});

test('of a list of selectors those stay that can match', () => {
  expect(only('p')('p,h1,:is(h2,h3){color:red}')).toBe('p,:is(h2,h3){color:red}');
});

test('what names no tag or class stays', () => {
  const css = ':root{--a:1}*{margin:0}[data-1]:checked{color:red}:focus-visible{outline:0}';
  expect(only()(css)).toBe(css);
});

test('attributes, pseudo-classes and what stands in brackets are taken to match', () => {
  const css = 'li[data-2]:not(.x):before,a[href^="http"]:after{content:"{a;b}"}';
  expect(only('li', 'a')(css)).toBe(css);
});

test('groups are read inside, and go when nothing is left in them', () => {
  const css =
    '@layer a,b;@layer a{@media print{h1{color:red}}p{color:red}}@container (width>=1px){h1{color:red}}';
  expect(only('p')(css)).toBe('@layer a,b;@layer a{p{color:red}}');
});

test('blocks of one layer that follow each other become one', () => {
  const css =
    '@layer a{p{top:0}}@layer a{h1{top:0}}@layer a{i{top:0}}@layer b{p{top:0}}p{top:0}@layer b{i{top:0}}';
  expect(only('p', 'i')(css)).toBe('@layer a{p{top:0}i{top:0}}@layer b{p{top:0}}p{top:0}@layer b{i{top:0}}');
});

test('faces and rules with rules inside them stay whole', () => {
  const css = "@font-face{font-family:'x';src:url(a.woff2)}.d{&:has(i){p{color:red}}color:red}";
  expect(only('.d')(css)).toBe(css);
});

test('a page keeps what its elements and its scripts need', () => {
  const page = (css: string) => `<style>${css}</style><p class="a b">x</p>`;
  const css = 'p{top:0}.b{top:0}.made{top:0}mark{top:0}';
  const scripts = "box.className = 'made'; box.append(document.createElement('mark'))";
  expect(prunePage(page(`${css}.c{top:0}h1{top:0}`), scripts)).toBe(page(css));
});
