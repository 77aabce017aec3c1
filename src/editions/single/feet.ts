import type { Book } from '../book/book.ts';

/** The style sheet that prints at the foot of each page the chapter that it belongs to. */
export function feetOf({ parts }: Book): string {
  const chapters = parts.flatMap((part) => part.chapters);
  return chapters
    .map(({ name, page, title, level }) => {
      const of = level === 1 ? name : (page.split('/')[0] ?? name);
      const foot = `@page ${of}{@bottom-left{content:${JSON.stringify(title)};color:#56616d;font:9pt Arial,sans-serif}}`;
      return `${level === 1 ? foot : ''}@media print{#${name}{page:${of}}}`;
    })
    .join('\n');
}
