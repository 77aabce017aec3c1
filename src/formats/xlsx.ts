import writeXlsx, { type Cell } from 'write-excel-file/node';
import { sourcesOfFigure, site } from '../library.ts';
import type { Figure } from '../library.ts';
import { formatDate } from '../records/day.ts';
import { t } from '../records/interface.ts';
import { absoluteUrl, licence } from '../site.ts';
import { type DataColumn, fileColumns } from './data-columns.ts';
import type { OfferedFormat } from './format.ts';
import { withFixedTimes } from './zip-times.ts';

/** A workbook: a sheet of data with typed cells and a frozen head, and a sheet of notes, sources and licence. */
export const xlsx: OfferedFormat = {
  extension: 'xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  title: t('format.xlsx'),
  hint: t('format.xlsxHint'),
  make: async (figure) => {
    const book = writeXlsx([
      { ...dataSheet(figure), sheet: t('data.sheet'), stickyRowsCount: 1 },
      { ...notesSheet(figure), sheet: t('data.notes') },
    ]);
    return withFixedTimes(await book.toBuffer());
  },
};

const headed = (value: string): Cell => ({
  value,
  type: String,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'top',
});
const wrapped = (value: string): Cell => ({ value, type: String, wrap: true, alignVertical: 'top' });

/** The widths of columns in characters. */
const widths = { string: 32, number: 16, date: 14 } as const;

function dataSheet(figure: Figure) {
  const columns = fileColumns(figure);
  const head = columns.map(({ title, unit }) => headed(unit === undefined ? title : `${title} (${unit})`));
  const rows = figure.rows.map((_, row) => columns.map((column) => cellOf(column, row)));
  return { data: [head, ...rows], columns: columns.map(({ datatype }) => ({ width: widths[datatype] })) };
}

function cellOf({ datatype, cells }: DataColumn, row: number): Cell {
  const cell = cells[row] ?? null;
  if (cell === null) return null;
  if (datatype === 'date') return { value: new Date(String(cell)), type: Date, format: 'yyyy-mm-dd' };
  return typeof cell === 'number' ? { value: cell, type: Number } : wrapped(cell);
}

function notesSheet(figure: Figure) {
  const { id, data } = figure;
  const rows: [string, string][] = [
    [t('data.title'), data.title],
    [t('data.about'), data.dek],
    [t('data.asOf'), formatDate(data.asOf, 'plain')],
    ...data.notes.map(({ title, text }): [string, string] => [title, text]),
    ...data.later.map(({ date, text }): [string, string] => [formatDate(date, 'plain'), text]),
    ...sourcesOfFigure(figure).map(({ source: { publisher, title, date } }): [string, string] => [
      t('data.source'),
      [publisher, title, date && formatDate(date, 'plain')].filter(Boolean).join(', '),
    ]),
    [t('data.licence'), `${licence.text.name}, ${licence.text.url}`],
    [t('data.credit'), site.name],
    [t('data.address'), absoluteUrl(`charts/${id}/`)],
  ];
  return {
    data: rows.map(([name, text]) => [headed(name), wrapped(text)]),
    columns: [{ width: 24 }, { width: 90 }],
  };
}
