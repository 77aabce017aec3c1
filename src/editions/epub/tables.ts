import { type Element, elementsIn, normalizedText } from '../html.ts';

const named = (element: Element, ...names: string[]) =>
  elementsIn(element).filter(({ tagName }) => names.includes(tagName));

/** The titles of the columns of a table, from the last row of its head. */
const columnTitles = (table: Element): string[] => {
  const rows = named(table, 'thead').flatMap((head) => named(head, 'tr'));
  return rows.slice(-1).flatMap((row) => named(row, 'th', 'td').map(normalizedText));
};

/** Names the column of each cell below an element, in place, as `data-column`: on a narrow page the cells stand one below the other. */
export function nameColumns(element: Element): void {
  for (const table of named(element, 'table')) {
    const titles = columnTitles(table);
    for (const row of named(table, 'tbody').flatMap((body) => named(body, 'tr')))
      for (const [index, cell] of named(row, 'th', 'td').entries())
        if (titles[index]) cell.properties['dataColumn'] = titles[index];
  }
}
