import { type Figure, site } from '../library.ts';
import { isQuantity } from '../records/cells.ts';
import { formatDate } from '../records/day.ts';
import { t } from '../records/interface.ts';

/** A column of machine-readable data: name, title, unit if any, datatype, and a cell for each row. */
export interface DataColumn {
  name: string;
  title: string;
  unit?: string;
  datatype: 'string' | 'number' | 'date';
  cells: (string | number | null)[];
}

/**
 * The table of a figure as machine-readable columns. A quantity becomes three columns: low and high, which are equal for
 * a single number, and qualifier ("at least", "about" or null). null means unknown. If any row was learned after the
 * site's date, a last column, `learned`, has the dates.
 */
export const dataColumns = ({ data: { columns }, rows }: Pick<Figure, 'data' | 'rows'>): DataColumn[] => [
  { name: 'id', title: t('data.row'), datatype: 'string', cells: rows.map(({ id }) => id) },
  ...columns.flatMap(({ id, title, kind, unit }): DataColumn[] => {
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
      {
        name: `${id}Low`,
        title: t('data.lowest', { title }),
        datatype: 'number',
        cells: bound('low'),
        ...inUnit,
      },
      {
        name: `${id}High`,
        title: t('data.highest', { title }),
        datatype: 'number',
        cells: bound('high'),
        ...inUnit,
      },
      { name: `${id}Qualifier`, title: t('data.qualifier', { title }), datatype: 'string', cells: qualifier },
    ];
  }),
  ...(rows.some(({ written }) => written.learned)
    ? [
        {
          name: 'learned',
          title: t('data.learned', { day: formatDate(site.interview.asOf, 'plain') }),
          datatype: 'date' as const,
          cells: rows.map(({ written }) => written.learned ?? null),
        },
      ]
    : []),
];
