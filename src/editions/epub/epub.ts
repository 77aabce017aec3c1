import { h } from 'hastscript';
import { x } from 'xastscript';
import { type Book, bookOf, chaptersOf } from '../book/book.ts';
import { lightColours } from '../book/colours.ts';
import { readStyleSheet } from '../book/style-sheets.ts';
import { linkResolver } from '../book/links.ts';
import { type Built, bytesOf } from '../built.ts';
import type { Edition } from '../edition.ts';
import type { Element } from '../html.ts';
import { createZip } from '../create-zip.ts';
import { coverPng } from './cover.ts';
import { lastModifiedDate } from './identity.ts';
import { navPage } from './nav.ts';
import { makeFootnotes, moveAsidesAfterText } from './footnotes.ts';
import { packageDocument } from './package-document.ts';
import { chapterPage, chapterFile, relinkChapters, xhtmlPage } from './pages.ts';
import { replaceDrawings } from './pictures.ts';
import { serializeXml } from './xml.ts';
import { t } from '../interface-words.ts';

const container = serializeXml(
  x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
    x('rootfiles', [
      x('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }),
    ]),
  ]),
);

const coverPage = ({ language, credits: { name } }: Book): string =>
  xhtmlPage(language, name, [
    h(
      'section.cover',
      { 'epub:type': 'cover' },
      h('img', { src: 'cover.png', alt: t('book.coverOf', { name }) }),
    ) as Element,
  ]);

/** The files of the book by path, without the package document. */
async function filesOf(book: Book, built: Built): Promise<Map<string, Uint8Array>> {
  const colours = lightColours(book.tokens);
  const front = await coverPng(book, built, colours);
  relinkChapters(book, linkResolver(built));
  const pictures = replaceDrawings(chaptersOf(book), colours);
  for (const { main } of chaptersOf(book)) {
    makeFootnotes(main);
    moveAsidesAfterText(main);
  }
  const style = await readStyleSheet('../epub/style.css');
  const fonts = [...built.files].filter(([path]) => /^fonts\/(roman|italic)\.woff2$/.test(path));
  const pages = chaptersOf(book).map(
    (chapter) => [chapterFile(chapter), bytesOf(chapterPage(book, chapter))] as const,
  );
  return new Map<string, Uint8Array>([
    ['cover.xhtml', bytesOf(coverPage(book))],
    ['nav.xhtml', bytesOf(navPage(book))],
    ...pages,
    ['style.css', bytesOf(style)],
    ['cover.png', front],
    ...fonts,
    ...[...pictures].sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
}

/** The edition that is an EPUB 3 book. */
export const epub: Edition = {
  file: 'twenty-eight-points.epub',
  make: async (built) => {
    const book = bookOf(built);
    const { asOf } = book.credits;
    const files = await filesOf(book, built);
    const opf = packageDocument(book, files.keys(), lastModifiedDate(built) ?? asOf);
    return createZip(
      [
        ['mimetype', bytesOf('application/epub+zip')],
        ['META-INF/container.xml', bytesOf(container)],
        ['EPUB/package.opf', bytesOf(opf)],
        ...[...files].map(([path, bytes]) => [`EPUB/${path}`, bytes] as const),
      ],
      asOf,
    );
  },
};
