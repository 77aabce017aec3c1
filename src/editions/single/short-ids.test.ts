import { expect, test } from 'vitest';
import { elementsIn, parse, printLean } from '../html.ts';
import { shortenIds } from './short-ids.ts';

test('ids that only the file uses become short wherever they are named, others stay', () => {
  const page = parse(
    `<body><p id="chart-title">Title<p id="a1-2">Quoted<p id="linked">Linked</p><a href="#linked">to it</a>
    <svg aria-labelledby="chart-title chart-alt" aria-details="chart-table"><defs><path id="chart-shape" d="M0 0h1"/>
    <pattern id="chart-hatch"/></defs><use href="#chart-shape" fill="url(#chart-hatch)" style="mask:url('#chart-hatch')"/></svg>
    <p id="chart-alt">Alt<table id="chart-table"></table>`,
  );
  const elements = elementsIn(page);
  shortenIds(
    elements,
    elements.filter(({ tagName }) => tagName === 'svg'),
    /^a\d/,
  );
  const html = printLean(page);
  expect(html).not.toContain('chart-');
  expect(html).toContain('<p id=i0>Title<p id=a1-2>Quoted<p id=linked>');
  expect(html).toContain('<svg aria-labelledby="i0 i3" aria-details=i4>');
  expect(html).toMatch(/<path id=i1 .*<pattern id=i2.*<use href=#i1 fill=url\(#i2\) style=mask:url\(#i2\)/s);
});
