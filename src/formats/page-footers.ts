import { chapters } from './book.ts';

const pageOf = ({ id, path }: (typeof chapters)[number]): string => path.split('/')[0] ?? id;

/** The style sheet that prints the title of the chapter at the foot of each page; parts of a chapter have its title. */
export function pageFooters(): string {
  const pages = [...Map.groupBy(chapters, pageOf)].map(([page, all]) => ({
    footer: `@page ${page}{@bottom-left{content:${JSON.stringify(all[0]?.title ?? '')}}}`,
    chapters: `${all.map(({ id }) => `#${id}`).join(',')}{page:${page}}`,
  }));
  const footers = pages.map(({ footer }) => footer).join('');
  return `@page{@bottom-left{color:#56616d;font:9pt Arial,sans-serif}}${footers}@media print{${pages.map((page) => page.chapters).join('')}}`;
}
