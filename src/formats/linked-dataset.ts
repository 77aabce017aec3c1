import type { Figure } from '../charts/figure.ts';
import { absoluteUrl, language, licence } from '../site.ts';
import type { Format } from './format.ts';
import { interview, publisher, type Thing } from './linked-data.ts';

type DatasetFigure = Pick<Figure, 'id' | 'data' | 'rows' | 'summary'>;

/** The first and last date in the rows, "2022-04-07/2025-11-24"; the date of the data set if the rows have no dates. */
export function temporalCoverage({ data, rows }: Pick<DatasetFigure, 'data' | 'rows'>): string {
  const columns = data.columns.filter(({ kind }) => kind === 'day');
  const days = rows
    .flatMap(({ cells }) => columns.map(({ id }) => cells[id]))
    .filter((cell) => typeof cell === 'string' && cell !== '')
    .map(String)
    .sort();
  const [first = data.asOf] = days;
  const last = days.at(-1) ?? first;
  return first === last ? first : `${first}/${last}`;
}

/**
 * A chart's data as a schema.org Dataset: downloads in the given formats, measured variables, temporal coverage, the
 * interview that it is based on, and a link to the sources on its page.
 */
export const dataset = (
  { id, data, rows, summary }: DatasetFigure,
  formats: readonly Pick<Format, 'extension' | 'type'>[],
): Thing => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  '@id': absoluteUrl(`charts/${id}/`),
  name: data.title,
  description: `${data.dek}. ${summary}`,
  inLanguage: language,
  license: licence.text.url,
  creator: publisher(),
  author: publisher(),
  publisher: publisher(),
  ...(data.date !== undefined && { datePublished: data.date }),
  dateModified: data.updated,
  temporalCoverage: temporalCoverage({ data, rows }),
  variableMeasured: data.columns
    .filter(({ kind }) => kind === 'quantity')
    .map(({ title, unit }) => ({ '@type': 'PropertyValue', name: title, unitText: unit })),
  distribution: formats.map(({ extension, type }) => ({
    '@type': 'DataDownload',
    encodingFormat: type.split(';')[0],
    contentUrl: absoluteUrl(`charts/${id}.${extension}`),
  })),
  isBasedOn: interview(),
  citation: { '@id': absoluteUrl(`charts/${id}/#sources`) },
});
