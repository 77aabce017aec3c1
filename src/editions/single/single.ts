import { h } from 'hastscript';
import { asOf, licence, name } from '../../site.ts';
import { type Book, bookOf, chaptersOf } from '../book/book.ts';
import { sheet } from '../book/css.ts';
import { finderOf } from '../book/links.ts';
import { type Built, bytesOf } from '../built.ts';
import type { Edition } from '../edition.ts';
import { printLean, type Root } from '../html.ts';
import { sayDay } from '../say-day.ts';
import { drawOnce } from './draw-once.ts';
import { feetOf } from './feet.ts';
import { idsOf, join, relinkIn } from './join.ts';
import { bodyOf } from './page.ts';
import { searchScripts } from './search.ts';

const styles =
  'base first contents chapters notes figures tables plan interview rest wide print print-parts'.split(' ');

/** What the first page says of the file. */
const about = ({ home }: Book): string[] => [
  `The whole site in one file, as of ${sayDay(asOf)}. What came later is dated.`,
  `It needs no network; links to the web, marked with an arrow, do. On the web: ${home.href}`,
  `Our text, charts and data: ${licence.text.name}. The interview is Donald Heflin’s, by way of The Conversation, under Creative Commons Attribution-NoDerivatives: pass it on whole and unchanged, with credit.`,
];

/** The whole site as one page. */
export async function singlePage(built: Built): Promise<string> {
  const book = bookOf(built);
  drawOnce(chaptersOf(book));
  const ids = idsOf(chaptersOf(book));
  const relink = relinkIn(book, ids, finderOf(built));
  join(book, ids, relink);
  const body = bodyOf(book, about(book));
  body.children.push(...searchScripts(built, relink));
  const sheets = await Promise.all(styles.map((style) => sheet(`../single/styles/${style}.css`)));
  const head = [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width,initial-scale=1' }),
    h('title', name),
    h('style', [book.tokens, ...sheets, feetOf(book)].join('\n')),
  ];
  const html = h('html', { lang: book.language }, [h('head', head), body]);
  return printLean({ type: 'root', children: [{ type: 'doctype' }, html] } as Root);
}

/** The site as one page that needs no other file. */
export const single: Edition = {
  file: 'twenty-eight-points.html',
  make: async (built) => bytesOf(await singlePage(built)),
};
