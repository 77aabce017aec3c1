import { type Figure, site } from '../library.ts';
import { isComputed, isQuantity } from '../records/cells.ts';
import { formatDate } from '../records/day.ts';
import { t } from '../records/interface.ts';
import { exportedUnit } from '../records/unit.ts';

/** A column of machine-readable data: name, title, unit if any, datatype, and a cell for each row. */
export interface DataColumn {
  name: string;
  title: string;
  unit?: string;
  datatype: 'string' | 'number' | 'date';
  cells: (string | number | null)[];
}

const round = (value: number, decimals: number) => Number(value.toFixed(decimals));

/**
 * The table of a figure as machine-readable columns. A quantity becomes three columns: low and high, which are equal for
 * a single number, and qualifier ("at least", "about" or null); computed numbers have the decimals that the table shows.
 * null means unknown. If any row was learned after the site's date, a last column, `learned`, has the dates.
 */
const dataColumns = ({ data: { columns }, rows }: Pick<Figure, 'data' | 'rows'>): DataColumn[] => [
  { name: 'id', title: t('data.row'), datatype: 'string', cells: rows.map(({ id }) => id) },
  ...columns.flatMap(({ id, title, kind, unit, decimals }): DataColumn[] => {
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
      rows.map((row) => {
        const cell = row.cells[id];
        if (!isQuantity(cell)) return null;
        return isComputed(row.written[id]) ? round(cell[end], decimals) : cell[end];
      });
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

/** How much of a date is known. */
const precisionOf = (date: string) => (['year', 'month', 'day'] as const)[date.split('-').length - 1] ?? null;

const precisionNames = { year: t('data.year'), month: t('data.month'), day: t('data.day') };

/** The first day of a year or month, or the day itself. */
const firstDay = (date: string) => `${date}-01-01`.slice(0, 10);

/**
 * The columns of data files: each is of one type. A column of dates in which some are months or years has their first day,
 * and a further column says how much is known. Numbers are in units in which they do not have three decimals.
 */
export const fileColumns = (figure: Pick<Figure, 'data' | 'rows'>): DataColumn[] =>
  dataColumns(figure).flatMap((column): DataColumn[] => {
    const { name, title, datatype, unit, cells } = column;
    if (datatype === 'number' && unit !== undefined) {
      const exported = exportedUnit(unit);
      return [
        {
          ...column,
          unit: exported.unit,
          cells: cells.map((cell) =>
            typeof cell === 'number' ? Number((cell * exported.count).toPrecision(12)) : cell,
          ),
        },
      ];
    }
    const precisions = cells.map((cell) => (typeof cell === 'string' ? precisionOf(cell) : null));
    if (datatype !== 'date' || precisions.every((precision) => precision === null || precision === 'day'))
      return [column];
    return [
      { ...column, cells: cells.map((cell) => (typeof cell === 'string' ? firstDay(cell) : cell)) },
      {
        name: `${name}Precision`,
        title: t('data.precision', { column: title }),
        datatype: 'string',
        cells: precisions.map((precision) => precision && precisionNames[precision]),
      },
    ];
  });
