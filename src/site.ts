/** BCP 47 tag of the language that the site is written in. */
export const language = 'en-GB';

/** The licences of our text and code. */
export const licence = {
  text: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  code: { name: 'MIT', url: 'https://opensource.org/license/mit' },
} as const;

/** The URL path of a page or file under the site's base path; `to` has no leading slash. */
export const path = (to = ''): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${to}`;

/** The absolute URL of a page or file, for other sites, feeds and citations. */
export const absoluteUrl = (to = ''): string => new URL(path(to), import.meta.env.SITE).href;

/** The offline editions in display order: file name, title, how to open it, whether every build makes it. */
export const editions = [
  {
    file: 'twenty-eight-points.zip',
    title: 'The site as a zip',
    how: 'Unpack it and double-click index.html. Pages, charts, tables and downloads all work from the folder.',
    always: true,
  },
  {
    file: 'twenty-eight-points.html',
    title: 'The site as one page',
    how: 'Open it in any browser, on a phone too. Explainers, plan, interview, charts with their tables and the sources that they cite, in one file.',
    always: true,
  },
  {
    file: 'twenty-eight-points.epub',
    title: 'The site as a book',
    how: 'EPUB 3, for e-readers and reading apps. Charts are drawings with tables; notes open in place where the app can.',
    always: true,
  },
  {
    file: 'twenty-eight-points.pdf',
    title: 'The site on paper',
    how: 'PDF, A4, with an outline, page numbers and the addresses of sources written out. To print, or to read as pages.',
    always: false,
  },
] as const;
