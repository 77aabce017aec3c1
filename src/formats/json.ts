import { sourcesOfFigure, site } from '../library.ts';
import { t } from '../records/interface.ts';
import { absoluteUrl, licence } from '../site.ts';
import type { OfferedFormat } from './format.ts';
import { fileColumns } from './data-columns.ts';

const { name } = site;

/** Everything about a chart except its drawing: texts, rows, sources, licence, URLs. */
export const json: OfferedFormat = {
  extension: 'json',
  type: 'application/json',
  title: t('format.json'),
  hint: t('format.jsonHint'),
  make: (figure) => {
    const { id, data, alt, summary } = figure;
    const values = fileColumns(figure);
    const body = {
      id,
      title: data.title,
      description: data.dek,
      alt,
      summary,
      unit: data.unit,
      asOf: data.asOf,
      updated: data.updated,
      points: data.points,
      columns: values.map(({ name: column, title, unit, datatype }) => ({
        name: column,
        title,
        unit,
        datatype,
      })),
      rows: figure.rows.map((_, row) =>
        Object.fromEntries(values.map(({ name: column, cells }) => [column, cells[row]])),
      ),
      notes: data.notes,
      later: data.later,
      quote: data.quote,
      sources: sourcesOfFigure(figure).map(({ source }) => source),
      licence: licence.text,
      credit: name,
      page: absoluteUrl(`charts/${id}/`),
      embed: absoluteUrl(`embed/${id}/`),
    };
    return Promise.resolve(`${JSON.stringify(body, null, 1)}\n`);
  },
};
