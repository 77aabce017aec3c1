import { expect, test } from 'vitest';
import { bytesOf } from './built.ts';
import { lint } from './lint.ts';

const good = `<!doctype html><title>x</title><link rel="canonical" href="https://a.org/plan/"><link rel="icon" href="data:,">
<style>@font-face{src:url("../roman.woff2")}</style><script>fetch;important = 1</script><script type="module">const a = import.meta;</script>
<a href="../index.html#one">1</a><a href="#here" id="here">2</a><a href="https://b.org/" data-web>3</a><a href="mailto:a@b.org">4</a>
<a href="../index.html?q=1#theme=dark">5</a><a href="#top">6</a><a href="../index.html#one:~:text=words">7</a><svg><use href="#here"/></svg>`;
const pageWith = (fault: string) =>
  new Map(
    Object.entries({
      'index.html': '<p id="one">',
      'plan/index.html': `${good}${fault}`,
      'roman.woff2': '',
      'a.js': '',
      'a b.svg': '<svg xmlns="http://www.w3.org/2000/svg" id="x"/>',
    }).map(([path, text]) => [path, bytesOf(text)]),
  );

test('a page that works from a folder passes', () => {
  expect(() => {
    lint('x.zip', pageWith('<a href="../a%20b.svg#x">7</a>'));
  }).not.toThrow();
});

test.each([
  ['<a href="/plan/index.html">', 'the root of the disk'],
  ['<img src="//b.org/x.png">', 'the root of the disk'],
  ['<a href="\\plan">', 'the root of the disk'],
  ['<a href="file:///home/me/x.html">', 'one machine'],
  ['<a href="C:/x.html">', 'one machine'],
  ['<a href="../">', 'opens as a listing'],
  ['<a href=".">', 'opens as a listing'],
  ['<a href="../index.html#two">', 'index.html has no element with this id'],
  ['<a href="../index.html#two:~:text=words">', 'index.html has no element with this id'],
  ['<a href="../a%20b.svg#y">', 'a b.svg has no element with this id'],
  ['<a href="#nowhere">', 'plan/index.html has no element with this id'],
  ['<a href="../../index.html#two">', 'no element with this id'],
  ['<a href="../plam/index.html">', 'no such file'],
  ['<a href="https://[">', 'leads to the web and does not say so'],
  ['<a href="https://b.org/">', 'leads to the web and does not say so'],
  ['<img srcset="https://b.org/x.png">', 'fetched from another host'],
  ['<script src="https://b.org/x.js">', 'fetched from another host'],
  ['<link href="https://b.org/x.css" rel="stylesheet">', 'fetched from another host'],
  ['<iframe src="https://b.org/">', 'fetched from another host'],
  ['<p style="background:url(https://b.org/x.png)">', 'fetched from another host'],
  ['<video poster="http://b.org/x.png">', 'fetched from another host'],
  ['<script type="module" src="../a.js">', 'refuse modules by address'],
  ['<script crossorigin="" src="../a.js">', 'refuse it on a file'],
  ['<script integrity="sha384-x" src="../a.js">', 'refuse it on a file'],
  ['<link rel="manifest" href="../a.js">', 'refuse a manifest'],
  ['<base href="../">', 'bends every relative address'],
  ['<meta http-equiv="refresh" content="0;url=../index.html">', 'not moved'],
  ['<use href="../a%20b.svg#x">', 'a <use> of another file'],
])('%s is refused', (fault, why) => {
  const named =
    /(?:href|src|srcset|style|poster|crossorigin|integrity|rel|type|content)="([^"]*)"/.exec(fault)?.[1] ??
    '';
  const message = `x.zip: plan/index.html: <${/\w+/.exec(fault)?.[0] ?? ''} `;
  const run = () => {
    lint('x.zip', pageWith(`<svg>${fault.startsWith('<use') ? fault : ''}</svg>${fault}`));
  };
  expect(run).toThrow(message);
  expect(run).toThrow(named);
  expect(run).toThrow(why);
  expect(run).toThrow('; right would be ');
});

test.each([
  'import "./a.js";',
  'x();import{a as b}from"./a.js";',
  'import a from "./a.js"',
  'await import("./a.js")',
])('a module that says %s is refused', (script) => {
  expect(() => {
    lint('x.zip', pageWith(`<script type="module">${script}</script>`));
  }).toThrow('imports of files');
});

test('the CSS of a page and a style sheet are read as well', () => {
  const page = pageWith('<style>p{background:url(/x.png)}</style>');
  expect(() => {
    lint('x.zip', page);
  }).toThrow('<style>…url(/x.png): a leading slash');
  const sheet = pageWith('').set('a.css', bytesOf('@import "https://b.org/x.css";'));
  expect(() => {
    lint('x.zip', sheet);
  }).toThrow('x.zip: a.css: <style>…url(https://b.org/x.css): it is fetched');
});

test('an edition without a first page is refused', () => {
  expect(() => {
    lint('x.zip', new Map());
  }).toThrow('x.zip: there is no index.html');
});
