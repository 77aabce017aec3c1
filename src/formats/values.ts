import type { Figure } from '../library.ts';
import { isQuantity } from '../records/cells.ts';

/** A header and the cells under it, as plain values for machines. */
export interface Values {
  name: string;
  title: string;
  unit?: string;
  datatype: 'string' | 'number' | 'date';
  cells: (string | number | null)[];
}

/**
 * The table of a figure column by column, for machines. A quantity becomes two columns, `low` and `high`, and a third,
 * `qualifier` ("at least", "about" or empty); a single known number stands in both bounds. null is not known.
 * Where a row is later knowledge, the last column, `learned`, has its day.
 */
export const valuesOf = ({ data: { columns }, rows }: Pick<Figure, 'data' | 'rows'>): Values[] => [
  { name: 'id', title: 'Row', datatype: 'string', cells: rows.map(({ id }) => id) },
  ...columns.flatMap(({ id, title, kind, unit }): Values[] => {
    const cells = rows.map((row) => row.cells[id] ?? null);
    if (kind !== 'quantity') {
      const datatype = kind === 'day' ? 'date' : 'string';
      return [
        {
          name: id,
          title,
          datatype,
          cells: cells.map((cell) => (typeof cell === 'string' ? cell || null : null)),
        },
      ];
    }
    const bound = (end: 'low' | 'high') =>
      cells.map((cell) => (isQuantity(cell) ? Number(cell[end].toPrecision(12)) : null));
    const qualifier = cells.map((cell) =>
      !isQuantity(cell) ? null : cell.atLeast ? 'at least' : cell.about ? 'about' : null,
    );
    const inUnit = unit ? { unit } : {};
    return [
      { name: `${id}Low`, title: `${title}, lowest`, datatype: 'number', cells: bound('low'), ...inUnit },
      { name: `${id}High`, title: `${title}, highest`, datatype: 'number', cells: bound('high'), ...inUnit },
      { name: `${id}Qualifier`, title: `${title}, how known`, datatype: 'string', cells: qualifier },
    ];
  }),
  ...(rows.some(({ written }) => written.learned)
    ? [
        {
          name: 'learned',
          title: 'Known since, where that is after 24 November 2025',
          datatype: 'date' as const,
          cells: rows.map(({ written }) => written.learned ?? null),
        },
      ]
    : []),
];
