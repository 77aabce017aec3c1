import { expect, describe, test } from 'vitest';
import { type Element, parse, type Root } from '../../src/editions/html.ts';
import { hasClass } from '../has-class.ts';
import { pages, read } from '../dist.ts';

const inline = new Set('a abbr b em i small span strong sup time'.split(' '));
const left = new Set('blockquote code pre q script style svg textarea title'.split(' '));

/** Whether an element is preformatted, not prose, or part of the interview. */
const isLeft = (element: Element): boolean =>
  left.has(element.tagName) ||
  element.properties['id'] === 'headline' ||
  hasClass(element, 'passage') ||
  hasClass(element, 'words');

/** The prose below a node, with `|` at block boundaries and excluded elements. */
function proseIn({ children }: Root | Element): string {
  return children
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (child.type !== 'element' || isLeft(child)) return '|';
      return inline.has(child.tagName) ? proseIn(child) : `|${proseIn(child)}|`;
    })
    .join('');
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const units = ['km', 'km²', '%', 'per cent', 'per\u00a0cent', 'million', 'billion', 'trillion', 'bn', 'trn'];
const after = [...months, ...months.map((name) => name.slice(0, 3)), ...units].join('|');
const torn = new RegExp(`.{0,20}(?:\\d[ \\n]+(?:${after})|\\b[Pp]oints?[ \\n]+\\d).{0,9}(?![\\w²])`, 'g');

describe('non-breaking spaces', () => {
  test.each(pages)('join numbers to units and days to months on %s', (page) => {
    expect(proseIn(parse(read(page))).match(torn) ?? []).toEqual([]);
  });

  test('occur in many places', () => {
    const prose = pages.map((page) => proseIn(parse(read(page)))).join('\n');
    expect(prose.match(/\d\u00a0(?:km²|[bm]illion|per\u00a0cent|November)/g)?.length).toBeGreaterThan(300);
  });

  test.each(pages)('do not occur in what machines read in the head of %s', (page) => {
    const [head = ''] = read(page).split('</head>');
    expect(head).toContain('<title>');
    expect(head).not.toMatch(/\u00a0|&nbsp;|&#160;/);
  });
});
