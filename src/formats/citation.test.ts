import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationsOf, type CitedWork } from './citation.ts';

const work: CitedWork = {
  title: 'At least a quarter of the army would have to go',
  url: 'https://example.org/charts/troop-cut/',
  date: '2025-11-24',
  updated: '2025-11-24',
  kind: 'chart',
};
const cite = (changes: Partial<CitedWork> = {}) =>
  Object.fromEntries(citationsOf({ ...work, ...changes }).map(({ form, text }) => [form, text]));

test('a citation is plain text, BibTeX, CSL-JSON and wikitext', () => {
  expect(cite()).toEqual({
    Text: '“At least a quarter of the army would have to go”, Twenty-eight points, 24 November 2025. https://example.org/charts/troop-cut/',
    BibTeX: `@misc{twenty-eight-points:troop-cut,
  author = {{Twenty-eight points}},
  title = {{At least a quarter of the army would have to go}},
  year = 2025,
  month = nov,
  url = {https://example.org/charts/troop-cut/}
}`,
    'CSL-JSON':
      '[{"id":"https://example.org/charts/troop-cut/","type":"graphic","title":"At least a quarter of the army would have to go","author":[{"literal":"Twenty-eight points"}],"container-title":"Twenty-eight points","issued":{"date-parts":[[2025,11,24]]},"URL":"https://example.org/charts/troop-cut/","language":"en-GB"}]',
    Wikitext:
      '{{cite web |title=At least a quarter of the army would have to go |url=https://example.org/charts/troop-cut/ |website=Twenty-eight points |date=24 November 2025}}',
  });
});

test('a later change is cited with both dates', () => {
  const { Text, BibTeX, 'CSL-JSON': json, Wikitext } = cite({ updated: '2025-12-02' });
  expect(Text).toContain('24 November 2025, last changed 2 December 2025.');
  expect(BibTeX).toContain('month = nov,\n  note = {Last changed 2 December 2025},');
  expect(json).toContain(
    '"issued":{"date-parts":[[2025,12,2]]},"original-date":{"date-parts":[[2025,11,24]]}',
  );
  expect(Wikitext).toContain('|date=2 December 2025 |orig-date=24 November 2025}}');
});

test('the home page and a work with only a year can be cited', () => {
  const { BibTeX } = cite({ url: 'https://example.org/', date: '2025', kind: 'page' });
  expect(BibTeX).toContain('@misc{twenty-eight-points:home,');
  expect(BibTeX).toContain('year = 2025,\n  note');
});

test.each([
  ['page', 'webpage'],
  ['chart', 'graphic'],
  ['data', 'dataset'],
] as const)('a %s is of the CSL type %s', (kind, type) => {
  expect(cite({ kind })['CSL-JSON']).toContain(`"type":"${type}"`);
});

describe('special characters', () => {
  test('are escaped for TeX', () => {
    const { BibTeX } = cite({ title: '100 % {of} $5 & #1_a \\ ~ ^' });
    expect(BibTeX).toContain(
      'title = {{100 \\% \\textbraceleft{}of\\textbraceright{} \\$5 \\& \\#1\\_a \\textbackslash{} \\textasciitilde{} \\textasciicircum{}}},',
    );
  });

  test('are escaped for wikitext', () => {
    const { Wikitext } = cite({
      title: "a|b {{c}} [[d]] ''e'' <f> ~~~~ R&D",
      url: 'https://example.org/a|b/{c}/[d]/',
    });
    expect(Wikitext).toContain(
      "|title=a&#124;b &#123;&#123;c&#125;&#125; &#91;&#91;d&#93;&#93; &#39;'e&#39;' &#60;f&#62; &#126;&#126;&#126;&#126; R&#38;D |url=https://example.org/a%7Cb/%7Bc%7D/%5Bd%5D/ |",
    );
  });

  test('keep braces balanced in BibTeX, the title intact in CSL-JSON and the template closed in wikitext', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const { BibTeX = '', 'CSL-JSON': json = '', Wikitext = '' } = cite({ title });
        expect(BibTeX.split('{')).toHaveLength(BibTeX.split('}').length);
        expect((JSON.parse(json) as { title: string }[])[0]?.title).toBe(title);
        expect(Wikitext.split('{{')).toHaveLength(2);
        expect(Wikitext.split('}}')).toHaveLength(2);
        expect(Wikitext.split('|')).toHaveLength(5);
      }),
    );
  });
});
