import { t } from '../records/interface.ts';
import { site } from '../records/this-site.ts';
import { absoluteUrl, language, licence } from '../site.ts';
import type { OfferedFormat } from './format.ts';
import { fileColumns } from './data-columns.ts';

const { name } = site;

/** Metadata of the CSV file in W3C's "CSV on the Web" format: titles, datatypes, units, licence. */
export const csvw: OfferedFormat = {
  extension: 'csv-metadata.json',
  type: 'application/csvm+json',
  title: t('format.csvw'),
  hint: t('format.csvwHint'),
  make: (figure) => {
    const columns = fileColumns(figure).map(({ name: column, title, datatype, unit }) => ({
      name: column,
      titles: { [language]: [title, column] },
      datatype,
      ...(unit && { 'schema:unitText': unit }),
    }));
    const metadata = {
      '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
      url: `${figure.id}.csv`,
      'dc:title': figure.data.title,
      'dc:description': figure.data.dek,
      'dc:creator': name,
      'dc:license': { '@id': licence.text.url },
      'dc:source': absoluteUrl(`charts/${figure.id}/`),
      tableSchema: { columns, primaryKey: 'id' },
    };
    return Promise.resolve(`${JSON.stringify(metadata, null, 1)}\n`);
  },
};
