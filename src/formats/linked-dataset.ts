import type { Figure } from '../charts/figure.ts';
import { address, language, licence, name } from '../site.ts';
import type { Format } from './format.ts';
import { interview, type Thing } from './linked-data.ts';

type Tabled = Pick<Figure, 'id' | 'data' | 'rows' | 'summary'>;

/** The first and the last day that the rows name, "2022-04-07/2025-11-24"; the data set's own day where they name none. */
export function temporalCoverage({ data, rows }: Pick<Tabled, 'data' | 'rows'>): string {
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
 * A chart's data as schema.org's Dataset: each download in the formats given, what its columns measure, the time that it
 * covers, the interview that it is based on, and where its page lists its sources.
 */
export const dataset = (
  { id, data, rows, summary }: Tabled,
  formats: readonly Pick<Format, 'extension' | 'type'>[],
): Thing => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  '@id': address(`charts/${id}/`),
  name: data.title,
  description: `${data.dek}. ${summary}`,
  inLanguage: language,
  license: licence.text.url,
  creator: { '@type': 'Organization', name, url: address() },
  dateModified: data.updated,
  temporalCoverage: temporalCoverage({ data, rows }),
  variableMeasured: data.columns
    .filter(({ kind }) => kind === 'quantity')
    .map(({ title, unit }) => ({ '@type': 'PropertyValue', name: title, unitText: unit })),
  distribution: formats.map(({ extension, type }) => ({
    '@type': 'DataDownload',
    encodingFormat: type.split(';')[0],
    contentUrl: address(`charts/${id}.${extension}`),
  })),
  isBasedOn: interview(),
  citation: { '@id': address(`charts/${id}/#sources`) },
});
