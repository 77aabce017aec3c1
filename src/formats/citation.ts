import { formatDate } from '../records/day.ts';
import { t } from '../records/interface.ts';
import { site } from '../records/this-site.ts';
import { language } from '../site.ts';

const { name } = site;

/** A work to cite: a page, a chart or its data. `date` (first published) and `updated` are in ISO 8601. */
export interface CitedWork {
  title: string;
  url: string;
  date: string;
  updated: string;
  kind: 'page' | 'chart' | 'data';
}

/** A citation in one format: the name of the format for readers, and the text to paste. */
export interface Citation {
  form: string;
  text: string;
}

const isChanged = ({ date, updated }: CitedWork) => updated !== date;

/** The citation as one sentence followed by the URL. */
function plainText(work: CitedWork): string {
  const version = isChanged(work) ? t('citation.changed', { day: formatDate(work.updated, 'plain') }) : '';
  const site = work.title === name ? '' : `, ${name}`;
  return `“${work.title}”${site}, ${formatDate(work.date, 'plain')}${version}. ${work.url}`;
}

/** TeX commands for special characters; BibTeX counts braces even after a backslash. */
const texCommands: Readonly<Record<string, string>> = {
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const escapeTex = (text: string) =>
  text.replaceAll(/[\\{}~^%&$#_]/g, (character) => texCommands[character] ?? `\\${character}`);
const months = 'jan,feb,mar,apr,may,jun,jul,aug,sep,oct,nov,dec'.split(',');

/** An entry for BibTeX and biblatex; the second pair of braces prevents the parsing of names and keeps capitals. */
function bibtex(work: CitedWork): string {
  const [year = '', month] = work.date.split('-');
  const key = new URL(work.url).pathname.split('/').filter(Boolean).at(-1) ?? 'home';
  const fields = [
    `author = {{${escapeTex(name)}}}`,
    `title = {{${escapeTex(work.title)}}}`,
    `year = ${year}`,
    month && `month = ${months[Number(month) - 1] ?? month}`,
    isChanged(work) && `note = {${t('citation.changedNote', { day: formatDate(work.updated, 'plain') })}}`,
    `url = {${work.url.replaceAll('{', '%7B').replaceAll('}', '%7D')}}`,
  ];
  return `@misc{${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}:${key},\n  ${fields.filter(Boolean).join(',\n  ')}\n}`;
}

const types = { page: 'webpage', chart: 'graphic', data: 'dataset' } as const;
const dateParts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });

/** CSL-JSON, for Zotero and citation processors: a list of one entry. */
function csl(work: CitedWork): string {
  const entry = {
    id: work.url,
    type: types[work.kind],
    title: work.title,
    author: [{ literal: name }],
    'container-title': name,
    issued: dateParts(work.updated),
    ...(isChanged(work) && { 'original-date': dateParts(work.date) }),
    URL: work.url,
    language,
  };
  return JSON.stringify([entry]);
}

const escapeWikitext = (text: string) =>
  text.replaceAll(/[&|{}[\]<>~]|'(?=')/g, (character) => `&#${String(character.charCodeAt(0))};`);

/** Wikipedia’s "cite web" template; characters with a meaning in wikitext are escaped as entities. */
function wikitext(work: CitedWork): string {
  const url = work.url.replaceAll(
    /[|{}[\]<>"' ]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const first = isChanged(work) ? ` |orig-date=${formatDate(work.date, 'plain')}` : '';
  return `{{cite web |title=${escapeWikitext(work.title)} |url=${url} |website=${escapeWikitext(name)} |date=${formatDate(work.updated, 'plain')}${first}}}`;
}

/** The citations of a work in plain text, BibTeX, CSL-JSON and wikitext, in this order. */
export const citationsOf = (work: CitedWork): Citation[] => [
  { form: t('citation.text'), text: plainText(work) },
  { form: t('citation.bibtex'), text: bibtex(work) },
  { form: t('citation.csl'), text: csl(work) },
  { form: t('citation.wikitext'), text: wikitext(work) },
];
