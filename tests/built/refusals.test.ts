import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { read } from '../dist.ts';
import { copyProject } from './copy.ts';

const { at, build, remove } = copyProject('refusals');
afterAll(remove);

describe('a build', () => {
  test('gives the same bytes a second time', { timeout: 120_000 }, () => {
    expect(build().said).toContain('Complete!');
    expect(readFileSync(at('dist/SHA256SUMS'), 'utf8')).toBe(read('SHA256SUMS'));
  });

  test.each([
    [
      'a misquotation',
      'content/explainers/army.mdx',
      'barely hanging on</Quote>',
      'hardly hanging on</Quote>',
      /army\.mdx:\d+: .*hardly/,
    ],
    [
      'a figure outside <Fact>',
      'content/explainers/army.mdx',
      'We found no audited count',
      'We found no audited count of 880,000',
      /army\.mdx:\d+: the figure in ".*880,000.*" stands bare/,
    ],
    [
      'an unknown fact',
      'content/explainers/army.mdx',
      'troops-ua-mid2022"',
      'troops-ua-mid2023"',
      /army\.mdx:\d+: there is no fact "troops-ua-mid2023"; near it: troops/,
    ],
    [
      'an unknown chart',
      'content/explainers/army.mdx',
      '<Chart id="troop-cut"',
      '<Chart id="troop-cuts"',
      /army\.mdx:\d+: there is no chart "troop-cuts"/,
    ],
    [
      'later knowledge outside <Later>',
      'content/explainers/army.mdx',
      'We found no audited',
      '<Fact id="after-20-cap" bare /> came later. We found no audited',
      /army\.mdx:\d+: the fact "after-20-cap" became known on 24 December 2025.*put the sentence in <Later/,
    ],
    [
      'a row of later knowledge without its day',
      'content/data/europe-armies.yaml',
      '    learned: 2025-11-25\n',
      '',
      /europe-armies\.yaml:\d+: row press: .*; write learned: 2025-11-25 in the row/,
    ],
    [
      'a fact from memory',
      'content/facts.yaml',
      'status: verified',
      'status: from-memory-unverified',
      /content\/facts\.yaml:\d+: .*\.status: a fact from memory may not reach a page/,
    ],
    [
      'a component that does not exist',
      'content/explainers/army.mdx',
      '<Chart id="troop-cut"',
      '<Chrat id="troop-cut"',
      /army\.mdx:\d+: there is no component <Chrat>; there are Aside/,
    ],
    [
      'a line of a CSV file that is there twice',
      'content/data/places.csv',
      'Kyiv,',
      'Kyiv,30.524,50.455\nKyiv,',
      /content\/data\/places\.csv:3: "Kyiv" stands in line 2 already/,
    ],
    [
      'malformed MDX',
      'content/explainers/army.mdx',
      '<Chart id="troop-cut" />',
      '<Chart id="troop-cut">',
      /army\.mdx/,
    ],
    [
      'malformed YAML',
      'content/points.yaml',
      'theme: process',
      'theme: [process',
      /content\/points\.yaml:\d+: /,
    ],
    [
      'a chart without alt text',
      'content/data/troop-cut.yaml',
      'alt: >-',
      'alto: >-',
      /content\/data\/troop-cut\.yaml:\d+: .*alt/,
    ],
    [
      'alt text with a figure from nowhere',
      'content/data/troop-cut.yaml',
      'Dot chart.',
      'Dot chart of 17.',
      /content\/data\/troop-cut\.yaml:\d+: alt: "17" is in no row/,
    ],
    [
      'a row’s quotation that is not verbatim',
      'content/data/troop-cut.yaml',
      'quote: 800,000-plus',
      'quote: 900,000-plus',
      /content\/data\/troop-cut\.yaml:\d+: row heflin: .*900,000-plus/,
    ],
    [
      'a claim that is not verbatim',
      'content/claims.yaml',
      'quote: barely hanging on',
      'quote: barely hanged on',
      /content\/claims\.yaml:\d+: 11: .*hanged/,
    ],
    [
      'a source that nothing uses',
      'content/sources.yaml',
      /^/,
      'unused-source:\n  publisher: Nobody\n  title: Nothing at all\n\n',
      /content\/sources\.yaml:1: unused-source: nothing uses this source; cite it/,
    ],
    [
      'a point that cites no source',
      'content/points.yaml',
      /sources: \[/,
      'sources: [no-such-source, ',
      /content\/points\.yaml:\d+: 1: there is no source "no-such-source"/,
    ],
  ] as const)(
    'is stopped by %s, with file and reason, and leaves dist/ as it was',
    { timeout: 120_000 },
    (_, file, good, bad, message) => {
      const text = readFileSync(at(file), 'utf8');
      const broken = text.replace(good, bad);
      expect(broken).not.toBe(text);
      writeFileSync(at(file), broken);
      const { status, said } = build();
      writeFileSync(at(file), text);
      expect(status).not.toBe(0);
      expect(said).toMatch(message);
      expect(readFileSync(at('dist/SHA256SUMS'), 'utf8')).toBe(read('SHA256SUMS'));
    },
  );
});
