import { expect, test } from 'vitest';
import { elementsIn, parse } from '../html.ts';
import { nameColumns } from './tables.ts';

test('each cell of a table names its column', () => {
  const table = `<table><thead><tr><th>Count<th>Limit <small>of</small></tr></thead>
    <tbody><tr><th>a</th><td>1</td></tr><tr><th>b</th><td>2</td></tr></tbody></table>`;
  const [html] = elementsIn(parse(table));
  if (html) nameColumns(html);
  const cells = html ? elementsIn(html).filter(({ properties }) => 'dataColumn' in properties) : [];
  expect(cells.map(({ properties }) => properties['dataColumn'])).toEqual([
    'Count',
    'Limit of',
    'Count',
    'Limit of',
  ]);
});
