import type { SearchEntry, SearchData } from '../islands/search/search-engine.ts';
import { tokenise } from '../islands/search/tokens.ts';
import type { Subject } from '../records/draft-subjects.ts';
import {
  claims,
  draftSubjects,
  events,
  explainers,
  fact,
  type Figure,
  figures,
  passages,
  points,
  site,
  termOf,
  terms,
} from '../library.ts';
import { formatDate } from '../records/day.ts';
import { formatEventDate } from '../records/event.ts';
import { htmlToText } from '../records/html-to-text.ts';
import { notedFacts } from '../records/noted-facts.ts';
import { t } from '../records/interface.ts';
import { stripPencil } from '../records/pencil.ts';
import { passageLabel, speakerOf } from '../records/passage-label.ts';
import { splitSections, type ComponentText } from '../records/sections.ts';
import { formatQuantity } from '../records/unit.ts';
import { figureFile } from './downloads.ts';
import { narrowSvg, svg } from './svg.ts';

type Explainer = (typeof explainers)[number];

const formatFact = (id: string, style: 'prose' | 'bare' = 'prose') => {
  const { value, unit } = fact(id);
  return value && unit ? formatQuantity(value, unit, style) : '';
};

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The text of a component in an explainer; charts and claims have their own entries. */
const componentText: ComponentText = (name, attributes, text) => {
  const { id = '', n = '', date = '', title = '' } = attributes;
  if (name === 'Fact')
    return (
      ('words' in attributes
        ? (fact(id).words ?? '')
        : formatFact(id, 'bare' in attributes ? 'bare' : 'prose')) + text
    );
  if (name === 'Point')
    return 'capital' in attributes ? t('found.pointCapital', { n }) : t('found.pointSmall', { n });
  if (name === 'Quote') return `“${text}”`;
  if (name === 'Later') return `${formatDate(date)}. ${text}`;
  if (name === 'Aside') return `${title}. ${text}`;
  return name === 'Chart' || name === 'Claim' ? '' : text;
};

/** The fragment of a heading in an explainer's page. Throws if the page has no such heading. */
function slugOf({ id, headings }: Explainer, heading: string): string {
  const slug = headings.find(({ text }) => text === heading)?.slug;
  if (slug === undefined) throw new Error(`content/explainers/${id}.mdx has no heading "${heading}"`);
  return slug;
}

const sectionEntries = (explainer: Explainer): SearchEntry[] => {
  const { id, data, body } = explainer;
  return splitSections(body, componentText).map(({ heading, text }) =>
    heading
      ? [`${id}/#${slugOf(explainer, heading)}`, `${data.title}: ${heading}`, text]
      : [`${id}/`, data.title, `${data.dek} ${text}`],
  );
};

/** The facts with a value that explainers use, each with a link to its first note. */
function factEntries(all: readonly Explainer[]): SearchEntry[] {
  const entries = new Map<string, SearchEntry>();
  for (const { id: explainer, findings } of all) {
    notedFacts(findings).forEach((id, index) => {
      const { label, counts = '', note = '' } = fact(id);
      if (!entries.has(id) && formatFact(id))
        entries.set(id, [
          `${explainer}/#note-${String(index + 1)}`,
          `${label}: ${formatFact(id)}`,
          capitalise([counts, note].filter(Boolean).join('. ')),
        ]);
    });
  }
  return [...entries.values()];
}

/**
 * The words of a text that others do not have, each once, in order, with bars between them: a space would make one number of
 * two. Of short words only names and numbers.
 */
function furtherWords(text: string, others: string): string {
  const known = new Set(tokenise(others).map(({ term }) => term));
  const words = tokenise(text).flatMap(({ term, start, end }) => {
    const word = text.slice(start, end);
    if (known.has(term) || /^(?:\p{Ll}{1,4}|%)$/u.test(word)) return [];
    known.add(term);
    return [word];
  });
  return words.join('|');
}

/** A chart, with the further words of its drawing, its table and its notes. */
async function chartEntry(figure: Figure): Promise<SearchEntry> {
  const { id, data, alt, table, summary } = figure;
  const drawings = await Promise.all(
    [svg, narrowSvg].map(async (format) =>
      htmlToText(String(await figureFile(figure, format)).replaceAll('<', '|<')),
    ),
  );
  const cells = [...table.columns.map(({ title }) => title), ...table.rows.flatMap((row) => row.cells)];
  const notes = data.notes.flatMap(({ title, text }) => [title, text]);
  const text = `${data.dek}. ${alt}`;
  const further = [summary, ...notes, ...cells, ...drawings].join('|');
  return [`charts/${id}/`, data.title, text, furtherWords(further, `${data.title} ${text}`)];
}

/** A subject of the drafts compared, with what each text says of it. */
const subjectEntry = ({ id, name, versions }: Subject): SearchEntry => [
  `drafts/#${id}`,
  name,
  versions
    .flatMap(({ row: { cells } }) =>
      cells['says'] ? [`${String(cells['text'])}: ${String(cells['says'])}.`] : [],
    )
    .join(' '),
];

const buildSearchData = async (): Promise<SearchData> => [
  [t('found.explainers'), explainers.flatMap(sectionEntries)],
  [
    t('found.plan'),
    points.map(({ n, title, text, parts = [], versions = '' }): SearchEntry => [
      `plan/#point-${String(n)}`,
      t('found.point', { n: String(n), title }),
      [...[text, ...parts.map((part) => part.text)].map(stripPencil), versions].filter(Boolean).join(' '),
    ]),
  ],
  [t('found.drafts'), draftSubjects.map(subjectEntry)],
  [
    t('found.interview'),
    passages
      .filter(({ kind }) => ['standfirst', 'question', 'answer', 'caption'].includes(kind))
      .map(({ id, text }): SearchEntry => [
        `interview/#${id}`,
        `${speakerOf(id, site.interview)}, ${passageLabel(id)}`,
        text,
      ]),
  ],
  [
    t('found.claims'),
    claims.map(({ n, quote, kind, context }): SearchEntry => [
      `claims/#claim-${String(n)}`,
      `“${quote}”`,
      `${capitalise(kind)}. ${context}`,
    ]),
  ],
  [t('found.charts'), await Promise.all(figures.map(chartEntry))],
  [t('found.figures'), factEntries(explainers)],
  [
    t('found.events'),
    events.map((event): SearchEntry => [`afterwards/#${event.id}`, formatEventDate(event), event.text]),
  ],
  [
    t('found.words'),
    terms.map(({ title, text }): SearchEntry => [`about/#term-${termOf(title).id}`, title, text]),
  ],
];

let made: Promise<SearchData> | undefined;

/** The data of the search, by kind, each text once; links are paths from the site's root. Made once. */
export const siteSearchData = (): Promise<SearchData> => (made ??= buildSearchData());
