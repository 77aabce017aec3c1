import { x } from 'xastscript';
import { licence } from '../../site.ts';
import { type Book, chaptersOf } from '../book/book.ts';
import { uuidOf } from './identity.ts';
import { chapterFile } from './pages.ts';
import { serializeXml, type XmlTree } from './xml.ts';
import { t } from '../interface-words.ts';

const types: Record<string, string> = {
  css: 'text/css',
  png: 'image/png',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  xhtml: 'application/xhtml+xml',
};

const access: [property: string, value: string][] = [
  ['schema:accessMode', 'textual'],
  ['schema:accessMode', 'visual'],
  ['schema:accessModeSufficient', 'textual'],
  ['schema:accessModeSufficient', 'textual,visual'],
  ...[
    'alternativeText',
    'displayTransformability',
    'longDescription',
    'readingOrder',
    'structuralNavigation',
    'tableOfContents',
    'unlocked',
  ].map((feature): [string, string] => ['schema:accessibilityFeature', feature]),
  ['schema:accessibilityHazard', 'none'],
  ['schema:accessibilitySummary', t('book.accessibility')],
  ['dcterms:conformsTo', 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA'],
];

const meta = (property: string, value: string) => x('meta', { property }, value);

function metadata({ home, language, credits }: Book, changed: string): XmlTree[] {
  const { name, description, speaker, interviewer, publisher, asOf } = credits;
  const rights = t('book.rights', {
    textLicence: licence.text.name,
    textUrl: licence.text.url,
    speaker,
    publisher,
    interviewLicence: credits.licence,
  });
  return [
    x('dc:identifier', { id: 'id' }, `urn:uuid:${uuidOf(home.href)}`),
    x('dc:title', name),
    x('dc:language', language),
    x('dc:creator', name),
    x('dc:contributor', speaker),
    x('dc:contributor', interviewer),
    x('dc:description', description),
    x('dc:source', home.href),
    x('dc:rights', rights),
    x('dc:date', asOf),
    meta('dcterms:modified', `${changed}T00:00:00Z`),
    ...access.map(([property, value]) => meta(property, value)),
    meta('a11y:certifiedBy', name),
    x('meta', { name: 'cover', content: 'cover-png' }),
  ];
}

const idOf = (path: string) => path.replaceAll(/[^\w-]/g, '-');
const propertyOf: Record<string, string> = { 'cover.png': 'cover-image', 'nav.xhtml': 'nav' };

/** The package document: metadata, manifest (`files` are paths) and reading order. `changed` is a day, ISO 8601. */
export function packageDocument(book: Book, files: Iterable<string>, changed: string): string {
  const resources = [...files].map((path) => {
    const properties = propertyOf[path];
    const type = types[path.split('.').at(-1) ?? ''] ?? '';
    return x('item', { id: idOf(path), href: path, 'media-type': type, ...(properties && { properties }) });
  });
  const order = [
    'cover.xhtml',
    chapterFile(book.opening),
    'nav.xhtml',
    ...chaptersOf(book).slice(1).map(chapterFile),
  ];
  return serializeXml(
    x(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'id',
        'xml:lang': book.language,
        prefix: 'a11y: http://www.idpf.org/epub/vocab/package/a11y/#',
      },
      [
        x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, metadata(book, changed)),
        x('manifest', resources),
        x(
          'spine',
          order.map((path) => x('itemref', { idref: idOf(path) })),
        ),
      ],
    ),
  );
}
