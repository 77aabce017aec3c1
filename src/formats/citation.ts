import { sayDay } from '../records/day.ts';
import { language, name } from '../site.ts';

/** What is cited: a page, a chart's drawing or its data. Days in ISO 8601: first published, and last changed. */
export interface Work {
  title: string;
  url: string;
  date: string;
  updated: string;
  kind: 'page' | 'chart' | 'data';
}

/** A citation in one form: the form's name for readers, and the text to paste. */
export interface Citation {
  form: 'Text' | 'BibTeX' | 'CSL-JSON' | 'Wikitext';
  text: string;
}

const changed = ({ date, updated }: Work) => updated !== date;

/** One sentence for a reader and the address. */
function plain(work: Work): string {
  const version = changed(work) ? `, last changed ${sayDay(work.updated, 'plain')}` : '';
  const site = work.title === name ? '' : `, ${name}`;
  return `“${work.title}”${site}, ${sayDay(work.date, 'plain')}${version}. ${work.url}`;
}

/** The commands that TeX prints special characters by; BibTeX counts braces even after a backslash. */
const commands: Readonly<Record<string, string>> = {
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const tex = (text: string) => text.replaceAll(/[\\{}~^%&$#_]/g, (found) => commands[found] ?? `\\${found}`);
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** An entry that BibTeX and biblatex read; the second pair of braces keeps names whole and capitals as they are. */
function bibtex(work: Work): string {
  const [year = '', month] = work.date.split('-');
  const key = new URL(work.url).pathname.split('/').filter(Boolean).at(-1) ?? 'home';
  const fields = [
    `author = {{${tex(name)}}}`,
    `title = {{${tex(work.title)}}}`,
    `year = ${year}`,
    month && `month = ${months[Number(month) - 1] ?? month}`,
    changed(work) && `note = {Last changed ${sayDay(work.updated, 'plain')}}`,
    `url = {${work.url.replaceAll('{', '%7B').replaceAll('}', '%7D')}}`,
  ];
  return `@misc{twenty-eight-points:${key},\n  ${fields.filter(Boolean).join(',\n  ')}\n}`;
}

const types = { page: 'webpage', chart: 'graphic', data: 'dataset' } as const;
const parts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });

/** The JSON that Zotero and citation processors read: a list of one entry. */
function csl(work: Work): string {
  const entry = {
    id: work.url,
    type: types[work.kind],
    title: work.title,
    author: [{ literal: name }],
    'container-title': name,
    issued: parts(work.updated),
    ...(changed(work) && { 'original-date': parts(work.date) }),
    URL: work.url,
    language,
  };
  return JSON.stringify([entry]);
}

const entities = (text: string) =>
  text.replaceAll(/[&|{}[\]<>~]|'(?=')/g, (found) => `&#${String(found.charCodeAt(0))};`);

/** Wikipedia’s template for a page on the web; characters that mean something to it are written as entities. */
function wikitext(work: Work): string {
  const url = work.url.replaceAll(
    /[|{}[\]<>"' ]/g,
    (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const first = changed(work) ? ` |orig-date=${sayDay(work.date, 'plain')}` : '';
  return `{{cite web |title=${entities(work.title)} |url=${url} |website=${entities(name)} |date=${sayDay(work.updated, 'plain')}${first}}}`;
}

/** How to cite a work: plain text, BibTeX, CSL-JSON and wikitext, in this order. */
export const citationsOf = (work: Work): Citation[] => [
  { form: 'Text', text: plain(work) },
  { form: 'BibTeX', text: bibtex(work) },
  { form: 'CSL-JSON', text: csl(work) },
  { form: 'Wikitext', text: wikitext(work) },
];
