import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bind } from './bind.ts';

/** A page as text in which what is bound can be seen. */
const seen = (html: string) => bind(html).replaceAll('\u00a0', '~');

test.each([
  ['6,600 km², 0.6 per cent, 95–96 %', '6,600~km², 0.6~per~cent, 95–96~%'],
  ['$100 billion, 1.3 million, 2 trillion, 5 bn', '$100~billion, 1.3~million, 2~trillion, 5~bn'],
  ['on 20 November 2025, 1 May and 24 Nov', 'on 20~November 2025, 1~May and 24~Nov'],
  ['Point 6, points 1 and\npoint\n 28', 'Point~6, points~1 and\npoint~28'],
  [
    '5,000<sup>4</sup></a> km² or <b>7</b> per\ncent, points <b>6</b>',
    '5,000<sup>4</sup></a>~km² or <b>7</b>~per~cent, points~<b>6</b>',
  ],
  ['about 5,000 people, all 9 may, 9 Maybes, a per cent, 28 points, midpoint 5', undefined],
  ['<!-- 5 km² --><img alt="> 5 km²"><svg><text>5 km²</text></svg>', undefined],
  ['<title>5 km²</title><style>5 %</style><pre>5 %</pre>', undefined],
  ['<blockquote><p>5 km²</p></blockquote><q>point 6</q>', undefined],
  ['<p id="a1" class="passage small">5 km², <a href="#b">1 May</a>, 2 bn</p>', undefined],
  ['<h1 id="headline">1 May</h1><a data-0 class="words">1 May</a>', undefined],
  ['<q>5 km²</q> and <q>7</q> km²', '<q>5 km²</q> and <q>7</q>~km²'],
])('%s', (html, bound = html) => {
  expect(seen(html)).toBe(bound);
});

const piece = fc.oneof(
  fc.constantFrom(
    ...'5| |\n|km²|per cent|20|May|point|<b a="5 km²">|</b>|<q>|</q>|<!-- 5 % -->|<i b=\'1 May\'>'.split('|'),
  ),
  fc.stringMatching(/^[^<>]*$/),
);
const page = fc.array(piece).map((pieces) => pieces.join(''));

test('only white space changes, and only once', () => {
  fc.assert(
    fc.property(page, (html) => {
      const bound = bind(html);
      expect(bound.replaceAll(/\s+/g, ' ')).toBe(html.replaceAll(/\s+/g, ' '));
      expect(bind(bound)).toBe(bound);
    }),
  );
});

test('tags and what stands in them stay as they are', () => {
  const tags = /<[^>]*>/g;
  fc.assert(
    fc.property(page, (html) => {
      expect(bind(html).match(tags)).toEqual(html.match(tags));
    }),
  );
});
