import { expect, test } from 'vitest';
import { parse, serialize } from './html.ts';
import { urlRewriter } from './url-rewriter.ts';
import { rewritePage } from './rewrite-page.ts';

const files = new Map(
  ['index.html', 'plan/index.html', 'fonts/roman.woff2', 'icon.svg'].map((path) => [path, new Uint8Array()]),
);
const rewriteUrl = urlRewriter({ home: new URL('https://a.org/b/'), files }, (path) => path === 'feed.xml');
const rewritten = (html: string): string =>
  serialize(rewritePage(parse(html), 'plan/index.html', rewriteUrl));

test('the head keeps only links that work offline, with relative addresses', () => {
  const page =
    rewritten(`<!doctype html><html lang="en"><head><link rel="canonical" href="https://a.org/b/plan/">
<style>@font-face{src:url(/b/fonts/roman.woff2)}</style>
<link rel="preload" href="/b/fonts/roman.woff2" as="font" crossorigin><link rel="alternate" href="/b/feed.xml"><link rel="sitemap" href="/b/s.xml">
<link rel="icon" href="/b/icon.svg"><meta property="og:url" content="https://a.org/b/plan/"></head><body></body></html>`);
  expect(page).toBe(`<!doctype html><html lang="en"><head><link rel="canonical" href="https://a.org/b/plan/">
<style>@font-face{src:url("../fonts/roman.woff2")}</style>

<link rel="icon" href="../icon.svg"><meta property="og:url" content="https://a.org/b/plan/"></head><body></body></html>`);
});

test('links to the web and to online-only files are labelled; links within the site are not', () => {
  const page = rewritten(
    '<a href="/b/">Home</a><a href="https://c.org/">C</a><a href="/b/feed.xml">Feed</a>',
  );
  const arrow =
    '<span data-mark role="img" aria-label="needs a network" title="needs a network">↗\uFE0E</span>';
  expect(page).toContain(
    `<a href="../index.html">Home</a><a href="https://c.org/" data-web>C${arrow}</a><a href="https://a.org/b/feed.xml" data-web>Feed${arrow}</a>`,
  );
  expect(page).toContain('<style>[data-web]>[data-mark]{');
  expect(rewritten('<a href="/b/">Home</a>')).not.toContain('data-mark');
});

test('a link inside a drawing gets no arrow among the shapes', () => {
  expect(rewritten('<svg><a href="https://c.org/"><path d="M0 0"/></a></svg>')).toContain(
    '<svg><a href="https://c.org/" data-web><path d="M0 0"></path></a></svg>',
  );
});

test('crossorigin, integrity and ping are removed; code that contains the address of the site stays', () => {
  const page =
    rewritten(`<p><script src="../x.js" integrity="sha384-x" crossorigin></script><a href="#x" ping="https://c.org">x</a>
<pre><code>&lt;iframe src="https://a.org/b/embed/x/" crossorigin>&lt;/iframe></code></pre>`);
  expect(page).toContain('<p><script src="../x.js"></script><a href="#x">x</a>');
  expect(page).toContain('src="https://a.org/b/embed/x/" crossorigin>');
});

test('an inline script keeps every character', () => {
  const script = '<script type="module">if (1 < 2 && "/b/plan/") location.hash = "#a&amp;b";</script>';
  expect(rewritten(script)).toContain(script);
});
