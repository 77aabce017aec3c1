import { type Built, textOf } from '../built.ts';

/** Pages that belong together under one title, as files in reading order. */
export interface Part {
  title: string;
  pages: string[];
}

interface Catalogue {
  explainers: { id: string }[];
  charts: { id: string }[];
}

const pageOf = (name: string) => `${name}/index.html`;
const outside = /^(404\.html|index\.html|embed\/|offline\/)/;

/** The catalogue of the build. Throws where it has none. */
function catalogueOf({ files }: Built): Catalogue {
  const bytes = files.get('charts.json');
  if (!bytes)
    throw new Error('charts.json: the build has no such file, and it says which pages a book is made of');
  return JSON.parse(textOf(bytes)) as Catalogue;
}

/** All pages that are read through, less those that have a place by name; with what stands under each, by path. */
function others({ files }: Built, taken: ReadonlySet<string>): string[] {
  const pages = [...files.keys()].filter((file) => file.endsWith('/index.html') && !outside.test(file));
  const last = ['afterwards', 'glossary', 'sources'];
  const rank = (page: string) => {
    const found = last.indexOf(page.split('/', 1).join());
    return page.startsWith('about/') ? last.length + 1 : found < 0 ? last.length : found;
  };
  const depth = (page: string) => page.split('/').length;
  return pages
    .filter((page) => !taken.has(page))
    .sort((a, b) => rank(a) - rank(b) || depth(a) - depth(b) || (a < b ? -1 : 1));
}

/**
 * The parts of a book made of a build: the explainers and the charts in the order of the catalogue, every other page that
 * the build has where readers expect it. Throws where a page is missing.
 */
export function partsOf(built: Built): Part[] {
  const { explainers, charts } = catalogueOf(built);
  const parts = [
    { title: 'Explainers', pages: explainers.map(({ id }) => pageOf(id)) },
    { title: 'The plan and the interview', pages: ['plan', 'interview', 'claims'].map(pageOf) },
    { title: 'Charts and tables', pages: ['charts', ...charts.map(({ id }) => `charts/${id}`)].map(pageOf) },
  ];
  const named = parts.flatMap(({ pages }) => pages);
  const missing = ['index.html', ...named].find((page) => !built.files.has(page));
  if (missing !== undefined)
    throw new Error(`${missing}: the build has no such page, and every edition must hold it`);
  return [...parts, { title: 'Sources and the rest', pages: others(built, new Set(named)) }];
}
