import { h } from 'hastscript';
import { x } from 'xastscript';
import { asOf } from '../../site.ts';
import { type Book, bookOf, chaptersOf } from '../book/book.ts';
import { lightOf } from '../book/colours.ts';
import { sheet } from '../book/css.ts';
import { finderOf } from '../book/links.ts';
import { type Built, bytesOf } from '../built.ts';
import type { Edition } from '../edition.ts';
import type { Element } from '../html.ts';
import { zipOf } from '../pack.ts';
import { cover } from './cover.ts';
import { changedOn } from './identity.ts';
import { navPage } from './nav.ts';
import { annotate, followText } from './notes.ts';
import { packageOf } from './package.ts';
import { chapterPage, fileOf, link, page } from './pages.ts';
import { illustrate } from './pictures.ts';
import { document } from './xml.ts';

const container = document(
  x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
    x('rootfiles', [
      x('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }),
    ]),
  ]),
);

const coverPage = ({ language, name }: Book): string =>
  page(language, name, [
    h(
      'section.cover',
      { 'epub:type': 'cover' },
      h('img', { src: 'cover.png', alt: `Cover: ${name}` }),
    ) as Element,
  ]);

/** The files of the book, by path in its folder, but for the package document. */
async function filesOf(book: Book, built: Built): Promise<Map<string, Uint8Array>> {
  const colours = lightOf(book.tokens);
  const front = await cover(book.opening, built, colours);
  link(book, finderOf(built));
  const pictures = await illustrate(chaptersOf(book), built, colours);
  for (const { main } of chaptersOf(book)) {
    annotate(main);
    followText(main);
  }
  const style = (
    await Promise.all(['style', 'style-parts'].map((name) => sheet(`../epub/${name}.css`)))
  ).join('');
  const fonts = [...built.files].filter(([path]) => /^fonts\/(roman|italic)\.woff2$/.test(path));
  const pages = chaptersOf(book).map(
    (chapter) => [fileOf(chapter), bytesOf(chapterPage(book, chapter))] as const,
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

/** The site as a book for reading systems, EPUB 3. */
export const epub: Edition = {
  file: 'twenty-eight-points.epub',
  make: async (built) => {
    const book = bookOf(built);
    const files = await filesOf(book, built);
    const opf = packageOf(book, files.keys(), changedOn(built) ?? asOf);
    return zipOf(
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
