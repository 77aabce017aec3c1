import { x } from 'xastscript';
import type { Metadata } from '../book.ts';
import { t } from '../interface-words.ts';
import { uuidOf } from './identity.ts';
import { serializeXml, type XmlTree } from './xml.ts';

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

/** The elements of the package's metadata. */
function metadataElements({ language, title, get }: Metadata): XmlTree[] {
  const [source = ''] = get('dcterms.source');
  const elements = (name: string, values: readonly string[]) => values.map((value) => x(name, value));
  return [
    x('dc:identifier', { id: 'id' }, `urn:uuid:${uuidOf(source)}`),
    x('dc:title', title),
    x('dc:language', language),
    ...elements('dc:creator', get('author')),
    ...elements('dc:contributor', get('dcterms.contributor')),
    ...elements('dc:description', get('description')),
    x('dc:source', source),
    ...elements('dc:rights', get('dcterms.rights')),
    ...elements('dc:date', get('dcterms.date')),
    ...get('dcterms.modified').map((day) => meta('dcterms:modified', `${day}T00:00:00Z`)),
    ...access.map(([property, value]) => meta(property, value)),
    ...get('author').map((name) => meta('a11y:certifiedBy', name)),
    x('meta', { name: 'cover', content: 'cover-png' }),
  ];
}

const idOf = (path: string) => path.replaceAll(/[^\w-]/g, '-');
const propertyOf: Record<string, string> = { 'cover.png': 'cover-image', 'nav.xhtml': 'nav' };

/** The package document: metadata, manifest (`files` are paths) and reading order (`chapters` are paths; the first is the opening). */
export function packageDocument(
  metadata: Metadata,
  files: Iterable<string>,
  [opening = '', ...chapters]: readonly string[],
): string {
  const resources = [...files].map((path) => {
    const properties = propertyOf[path];
    const type = types[path.split('.').at(-1) ?? ''] ?? '';
    return x('item', { id: idOf(path), href: path, 'media-type': type, ...(properties && { properties }) });
  });
  const order = ['cover.xhtml', opening, 'nav.xhtml', ...chapters];
  return serializeXml(
    x(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'id',
        'xml:lang': metadata.language,
        prefix: 'a11y: http://www.idpf.org/epub/vocab/package/a11y/#',
      },
      [
        x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, metadataElements(metadata)),
        x('manifest', resources),
        x(
          'spine',
          order.map((path) => x('itemref', { idref: idOf(path) })),
        ),
      ],
    ),
  );
}
