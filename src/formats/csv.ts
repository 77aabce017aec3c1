import { t } from '../records/interface.ts';
import type { OfferedFormat } from './format.ts';
import { fileColumns } from './data-columns.ts';

const quoteCell = (cell: string | number | null) => {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Marks the text as UTF-8 for spreadsheets. */
const byteOrderMark = '\ufeff';

/** Comma-separated values (RFC 4180): a header line, then one line for each row; UTF-8 with a byte order mark, CRLF. */
export const csv: OfferedFormat = {
  extension: 'csv',
  type: 'text/csv; charset=utf-8; header=present',
  title: t('format.csv'),
  make: (figure) => {
    const values = fileColumns(figure);
    const lines = [
      values.map(({ name }) => name),
      ...figure.rows.map((_, row) => values.map(({ cells }) => cells[row] ?? null)),
    ];
    return Promise.resolve(
      byteOrderMark + lines.map((line) => `${line.map(quoteCell).join(',')}\r\n`).join(''),
    );
  },
};
