import { type Built, textOf } from '../built.ts';
import { t } from '../interface-words.ts';

/** A part of a book: its title, and the files of its pages in reading order. */
export interface BookPart {
  title: string;
  pages: string[];
}

interface Catalogue {
  explainers: { id: string }[];
  charts: { id: string }[];
}

const pageFile = (name: string) => `${name}/index.html`;
const excluded = /^(404\.html|index\.html|embed\/|offline\/)/;

/** Reads the catalogue of the build. Throws if it has none. */
function catalogueOf({ files }: Built): Catalogue {
  const bytes = files.get('charts.json');
  if (!bytes) throw new Error('charts.json: the build has no such file, which lists the pages of a book');
  return JSON.parse(textOf(bytes)) as Catalogue;
}

/** The files of all other reading pages, sorted by section, depth and path. */
function otherPages({ files }: Built, listed: ReadonlySet<string>): string[] {
  const pages = [...files.keys()].filter((file) => file.endsWith('/index.html') && !excluded.test(file));
  const last = ['afterwards', 'glossary', 'sources'];
  const rank = (page: string) => {
    const found = last.indexOf(page.split('/', 1).join());
    return page.startsWith('about/') ? last.length + 1 : found < 0 ? last.length : found;
  };
  const depth = (page: string) => page.split('/').length;
  return pages
    .filter((page) => !listed.has(page))
    .sort((a, b) => rank(a) - rank(b) || depth(a) - depth(b) || (a < b ? -1 : 1));
}

/**
 * The parts of a book: explainers and charts in the order of the catalogue, then all other pages in a fixed order. Throws if
 * a page is missing.
 */
export function bookParts(built: Built): BookPart[] {
  const { explainers, charts } = catalogueOf(built);
  const parts = [
    { title: t('book.explainers'), pages: explainers.map(({ id }) => pageFile(id)) },
    { title: t('book.planAndInterview'), pages: ['plan', 'interview', 'claims'].map(pageFile) },
    {
      title: t('book.chartsAndTables'),
      pages: ['charts', ...charts.map(({ id }) => `charts/${id}`)].map(pageFile),
    },
  ];
  const listed = parts.flatMap(({ pages }) => pages);
  const missing = ['index.html', ...listed].find((page) => !built.files.has(page));
  if (missing !== undefined)
    throw new Error(`${missing}: the build has no such page, which every edition must contain`);
  return [...parts, { title: t('book.rest'), pages: otherPages(built, new Set(listed)) }];
}
