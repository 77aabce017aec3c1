import { h } from 'hastscript';
import { asOf, licence, name } from '../../site.ts';
import { type Book, bookOf, chaptersOf } from '../book/book.ts';
import { sayDay } from '../say-day.ts';
import { finderOf } from '../book/links.ts';
import { type Built, bytesOf } from '../built.ts';
import type { Edition } from '../edition.ts';
import { elementsIn, printLean, type Root } from '../html.ts';
import { lint } from '../lint.ts';
import { concise } from './concise.ts';
import { minify, sheet } from '../book/css.ts';
import { feetOf } from './feet.ts';
import { idsOf, join } from './join.ts';
import { mangle } from './mangle.ts';
import { bodyOf } from './page.ts';
import { recode } from './recode.ts';
import { dropScopes } from './scopes.ts';
import { searchScripts } from './search/scripts.ts';
import { shortenIds } from './short-ids.ts';
import { dropIds, lasting, tighten, unwrap } from './slim.ts';

const styles =
  'base first contents chapters notes figures tables plan interview rest wide print print-parts'.split(' ');
const file = 'twenty-eight-points.html';

/** What the first page says of the file. */
const about = ({ home }: Book): string[] => [
  `The whole site in one file, as of ${sayDay(asOf)}. What came later is dated.`,
  `It needs no network; links to the web, marked with an arrow, do. On the web: ${home.href}`,
  `Our text, charts and data: ${licence.text.name}. The interview is Donald Heflin’s, by way of The Conversation, under Creative Commons Attribution-NoDerivatives: pass it on whole and unchanged, with credit.`,
];

/** The whole site as one page. */
export async function singlePage(built: Built): Promise<string> {
  const book = bookOf(built);
  const sources = concise(book).map(({ id }) => id);
  join(book, idsOf(chaptersOf(book), sources), finderOf(built));
  const body = bodyOf(book, about(book));
  const elements = elementsIn(body);
  const drawings = elements.filter(({ tagName }) => tagName === 'svg');
  tighten(drawings);
  const paint = recode(drawings);
  const style = [
    book.tokens,
    ...(await Promise.all(styles.map((name) => sheet(`../single/styles/${name}.css`)))),
    feetOf(book),
    paint,
  ];
  const css = mangle(elements, await minify(style.join('\n')));
  dropIds(elements);
  dropScopes(elements);
  shortenIds(elements, drawings, lasting);
  unwrap(body, ['pair', 'row', 'claim']);
  body.children.push(...(await searchScripts(built)));
  const head = [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width,initial-scale=1' }),
    h('title', name),
    h('style', css),
  ];
  const html = h('html', { lang: book.language }, [h('head', head), body]);
  return printLean({ type: 'root', children: [{ type: 'doctype' }, html] } as Root);
}

/** The site as one page that needs no other file; throws where it would fail from a disk. */
export const single: Edition = {
  file,
  make: async (built) => {
    const bytes = bytesOf(await singlePage(built));
    lint(file, new Map([['index.html', bytes]]));
    return bytes;
  },
};
