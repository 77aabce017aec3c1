import { h } from 'hastscript';
import { x } from 'xastscript';
import { type Book, type Metadata, metadataOf, parsedBook, requireBook } from '../book.ts';
import { type Built, bytesOf } from '../built.ts';
import { createZip } from '../create-zip.ts';
import type { Edition } from '../edition.ts';
import type { Element } from '../html.ts';
import { t } from '../interface-words.ts';
import { type Chapter, chaptersIn } from './chapters.ts';
import { contentsOf, navPage } from './nav.ts';
import { packageDocument } from './package-document.ts';
import { chapterPage, relinkElement, relinker, xhtmlPage } from './pages.ts';
import { serializeXml } from './xml.ts';

const container = serializeXml(
  x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
    x('rootfiles', [
      x('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }),
    ]),
  ]),
);

const coverPage = ({ language, title }: Metadata): string =>
  xhtmlPage(language, title, [
    h(
      'section',
      { 'epub:type': 'cover' },
      h('img', { src: 'cover.png', alt: t('book.coverOf', { name: title }) }),
    ) as Element,
  ]);

/** The pages of the EPUB by path: cover, contents, chapters. */
function pagesOf(metadata: Metadata, contents: Element, chapters: readonly Chapter[]): [string, string][] {
  const { language } = metadata;
  const relink = relinker(chapters, String(contents.properties['id']));
  for (const { element, file } of chapters) relinkElement(element, relink, file);
  return [
    ['cover.xhtml', coverPage(metadata)],
    ['nav.xhtml', navPage(language, contents, chapters, relink)],
    ...chapters.map((chapter): [string, string] => [chapter.file, chapterPage(language, chapter)]),
  ];
}

/** The files of the EPUB by path, in order, without the package document; and the paths of its chapters. */
function filesOf(book: Book, metadata: Metadata, root: ReturnType<typeof parsedBook>, built: Built) {
  const chapters = chaptersIn(root);
  const pages = pagesOf(metadata, contentsOf(root), chapters);
  const fonts = [...built.files].filter(([path]) => /^fonts\/(roman|italic)\.woff2$/.test(path));
  const files = new Map([
    ...pages.map(([path, text]) => [path, bytesOf(text)] as const),
    ...[...book.files].sort(([a], [b]) => (a < b ? -1 : 1)),
    ...fonts,
  ]);
  return { files, order: chapters.map(({ file }) => file) };
}

/** The edition that is an EPUB 3 book: the book, split at its chapters, with its pictures and the site's typeface. */
export const epub: Edition = {
  file: 'twenty-eight-points.epub',
  make: (built, found) => {
    const book = requireBook(found);
    const root = parsedBook(book);
    const metadata = metadataOf(root);
    const { files, order } = filesOf(book, metadata, root, built);
    return createZip(
      [
        ['mimetype', bytesOf('application/epub+zip')],
        ['META-INF/container.xml', bytesOf(container)],
        ['EPUB/package.opf', bytesOf(packageDocument(metadata, files.keys(), order))],
        ...[...files].map(([path, bytes]) => [`EPUB/${path}`, bytes] as const),
      ],
      metadata.get('dcterms.date').join(''),
    );
  },
};
