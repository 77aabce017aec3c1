/** BCP 47 tag of the language that the site is written in. */
export const language = 'en-GB';

/** ISO 639-3 code of the same language. */
export const languageIso639 = 'eng';

/** The licences of our text and code. */
export const licence = {
  text: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  code: { name: 'MIT', url: 'https://opensource.org/license/mit' },
} as const;

/** The URL path of a page or file under the site's base path; `to` has no leading slash. */
export const path = (to = ''): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${to}`;

/** The absolute URL of a page or file, for other sites, feeds and citations. */
export const absoluteUrl = (to = ''): string => new URL(path(to), import.meta.env.SITE).href;

/** The offline editions: file name, and whether every build makes it. */
export const editions = {
  zip: { file: 'twenty-eight-points.zip', always: true },
  html: { file: 'twenty-eight-points.html', always: true },
  epub: { file: 'twenty-eight-points.epub', always: true },
  pdf: { file: 'twenty-eight-points.pdf', always: false },
  zim: { file: 'twenty-eight-points.zim', always: false },
} as const;
