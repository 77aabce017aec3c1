import { h } from 'hastscript';
import { licence } from '../../site.ts';
import { type Book, bookOf, chaptersOf } from '../book/book.ts';
import { readStyleSheet } from '../book/style-sheets.ts';
import { linkResolver } from '../book/links.ts';
import { type Built, bytesOf } from '../built.ts';
import type { Edition } from '../edition.ts';
import { serializeMinified, type Root } from '../html.ts';
import { formatDate } from '../format-date.ts';
import { removeRepeatedDrawings } from './remove-repeated-drawings.ts';
import { pageFooters } from './page-footers.ts';
import { uniqueIds, mergeChapters, relinker } from './merge-chapters.ts';
import { bodyOf } from './body.ts';
import { searchScripts } from './search.ts';
import { t } from '../interface-words.ts';

const styles =
  'base cover contents chapters notes figures tables plan interview lists-and-code wide-screens print'.split(
    ' ',
  );

/** The paragraphs about the file on its cover. */
const about = ({ home, credits: { asOf, speaker, publisher, licence: terms } }: Book): string[] => [
  t('book.oneFile', { day: formatDate(asOf) }),
  t('book.noNetwork', { home: home.href }),
  t('book.licences', { textLicence: licence.text.name, speaker, publisher, interviewLicence: terms }),
];

/** The HTML of the whole site as one page. */
export async function singlePage(built: Built): Promise<string> {
  const book = bookOf(built);
  removeRepeatedDrawings(chaptersOf(book));
  const ids = uniqueIds(chaptersOf(book));
  const relink = relinker(book, ids, linkResolver(built));
  mergeChapters(book, ids, relink);
  const body = bodyOf(book, about(book));
  body.children.push(...searchScripts(built, relink));
  const sheets = await Promise.all(styles.map((style) => readStyleSheet(`../single/styles/${style}.css`)));
  const head = [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width,initial-scale=1' }),
    h('title', book.credits.name),
    h('style', [book.tokens, ...sheets, pageFooters(book)].join('\n')),
  ];
  const html = h('html', { lang: book.language }, [h('head', head), body]);
  return serializeMinified({ type: 'root', children: [{ type: 'doctype' }, html] } as Root);
}

/** The edition that is one self-contained HTML file. */
export const single: Edition = {
  file: 'twenty-eight-points.html',
  make: async (built) => bytesOf(await singlePage(built)),
};
