import fc from 'fast-check';
import { expect, test } from 'vitest';
import { urlsIn, rewriteUrls } from './element-urls.ts';
import { rewriteCssUrls } from './css-urls.ts';
import { elementsIn, parse, serialize } from './html.ts';

const changed = (html: string): string => {
  const tree = parse(html);
  for (const element of elementsIn(tree)) rewriteUrls(element, (address) => `<${address}>`);
  return (
    /<body>(.*)<\/body>/s.exec(serialize(tree))?.[1]?.replaceAll('&#x3C;', '<').replaceAll('&#x22;', "'") ??
    ''
  );
};

test.each([
  ['<a href="/x">/x</a>', '<a href="</x>">/x</a>'],
  [
    '<img src="a.png" srcset="a.png 1x, b,c.png 2x,d.png" alt="/x">',
    '<img src="<a.png>" srcset="<a.png> 1x, <b,c.png> 2x,<d.png>" alt="/x">',
  ],
  ['<q cite="/x">/y</q>', '<q cite="</x>">/y</q>'],
  [
    '<p data-src="x" data-href="y" data-copy="z"></p>',
    '<p data-src="<x>" data-href="<y>" data-copy="z"></p>',
  ],
  ['<p style="background:url(/x )">', `<p style="background:url('</x>' )"></p>`],
  [
    '<svg><use xlink:href="#x"/><path fill="url(#h)"/></svg>',
    `<svg><use xlink:href="<#x>"></use><path fill="url('<#h>')"></path></svg>`,
  ],
  ['<p></p><template><a href="x"></a></template>', '<p></p><template><a href="<x>"></a></template>'],
  ['<pre><code>&lt;a href="/x"></code></pre>', `<pre><code><a href="/x"></code></pre>`],
])('in %s only the addresses change', (html, wanted) => {
  expect(changed(html)).toBe(wanted);
});

test('addresses are listed with their properties', () => {
  const [, , , element] = elementsIn(parse('<video poster="p.png" src="v.mp4">'));
  expect(element && urlsIn(element)).toEqual([
    { address: 'p.png', property: 'poster' },
    { address: 'v.mp4', property: 'src' },
  ]);
});

test('in CSS, comments and strings keep what looks like an address', () => {
  const css = `/* url(/a) */p{content:"url(/b)";background:url(/c),url('/d') , url( "/e" );--curl(x:url(l)}@import '/f';`;
  const found: string[] = [];
  rewriteCssUrls(css, (address) => {
    found.push(address);
    return address;
  });
  expect(found).toEqual(['/c', '/d', '/e', 'l', '/f']);
  expect(rewriteCssUrls('@font-face{src:url(/u) format("woff2")}@import "/f";', () => '../x')).toBe(
    '@font-face{src:url("../x") format("woff2")}@import "../x";',
  );
});

test('CSS whose addresses do not change keeps every character', () => {
  const piece = fc.constantFrom(
    'url(',
    ')',
    '"',
    "'",
    '/*',
    '*/',
    '\\',
    ' ',
    'a',
    '/x',
    '@import',
    ';',
    '{',
    '}',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      expect(rewriteCssUrls(pieces.join(''), (address) => address)).toBe(pieces.join(''));
    }),
  );
});
