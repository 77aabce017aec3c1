import { describe, expect, test } from 'vitest';
import { elementsIn, parse } from '../html.ts';
import { dropScopes } from './scopes.ts';

/** The scopes that are left of a table's headers. */
function scopesOf(table: string): unknown[] {
  const elements = elementsIn(parse(table));
  dropScopes(elements);
  return elements.flatMap(({ properties: { scope } }) => scope ?? []);
}

const head = '<tr><th scope=col>Year<th scope=col>Share';

describe('scopes of headers', () => {
  test('go where rows and columns of headers say the same', () => {
    expect(scopesOf(`<table>${head}<tr><th scope=row>2022<td>45%</table>`)).toEqual([]);
  });

  test.each([
    ['a row is headed in its middle', `<table>${head}<tr><td>2022<th scope=row>45%</table>`],
    ['a cell spans others', `<table>${head}<tr><th scope=row>2022<td rowspan=2>45%</table>`],
    ['headers stand among the cells of a row', `<table>${head}<th>Of<tr><th scope=row>A<th>B<td>1</table>`],
  ])('stay where %s', (_, table) => {
    expect(scopesOf(table)).toEqual(['col', 'col', 'row']);
  });
});
