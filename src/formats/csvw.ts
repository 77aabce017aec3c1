import { site } from '../records/this-site.ts';
import { absoluteUrl, language, licence } from '../site.ts';
import type { Format } from './format.ts';
import { spreadsheetColumns } from './data-columns.ts';

const { name } = site;

/** Metadata of the CSV file in W3C's "CSV on the Web" format: titles, datatypes, units, licence. */
export const csvw: Format = {
  extension: 'csv-metadata.json',
  type: 'application/csvm+json',
  title: 'CSV metadata',
  hint: 'CSV on the Web',
  make: (figure) => {
    const columns = spreadsheetColumns(figure).map(({ name: column, title, datatype, unit }) => ({
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
