import type { Book } from '../book/book.ts';

/** The style sheet that prints the chapter's title at the foot of each page. */
export function pageFooters({ parts }: Book): string {
  const chapters = parts.flatMap((part) => part.chapters);
  return chapters
    .map(({ name, page, title, level }) => {
      const pageName = level === 1 ? name : (page.split('/')[0] ?? name);
      const footer = `@page ${pageName}{@bottom-left{content:${JSON.stringify(title)};color:#56616d;font:9pt Arial,sans-serif}}`;
      return `${level === 1 ? footer : ''}@media print{#${name}{page:${pageName}}}`;
    })
    .join('\n');
}
