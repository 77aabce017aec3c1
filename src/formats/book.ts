import {
  draftSubjects,
  explainers,
  figures,
  page,
  passages,
  claims,
  points,
  sources,
  events,
  terms,
  value,
} from '../library.ts';
import { t } from '../records/interface.ts';
import { letterRange, sourcePageOf, sourcePages } from '../records/source-pages.ts';

/** A chapter of the book: its id there, the path of its page on the site, its title, and its level (2 is part of the one before). */
export interface Chapter {
  id: string;
  path: string;
  title: string;
  level: 1 | 2;
  /** The id that the address of its page leads to: its own, or the drawing's for a chart. */
  place: string;
  /** The ids on its page of the site that links lead to, besides notes. */
  anchors: readonly string[];
}

/** A part of the book: its title and its chapters in reading order. */
export interface BookPart {
  title: string;
  chapters: readonly Chapter[];
}

type Top = Pick<Chapter, 'id' | 'anchors'> & { title?: string };

const top = ({ id, title = page(id).title, anchors }: Top): Chapter => ({
  id,
  path: `${id}/`,
  title,
  level: 1,
  place: id,
  anchors,
});

/** The ids of the sections of a page's text. */
const sectionIds = (id: string) => page(id).sections.map(([href]) => href.slice(1));
const claimIds = claims.map(({ n }) => `claim-${String(n)}`);

const articles = explainers.map(({ id, data: { title }, headings }) =>
  top({ id, title, anchors: headings.map(({ slug }) => slug) }),
);

const charts = figures.map(({ id, data }): Chapter => ({
  id: `${id}-table`,
  path: `charts/${id}/`,
  title: data.title,
  level: 2,
  place: id,
  anchors: [],
}));

const sourceLists = sourcePages.map((letters): Chapter => ({
  id: `sources-${letters}`,
  path: `sources/${letters}/`,
  title: t('sources.listTitle', { letters: letterRange(letters) }),
  level: 2,
  place: `sources-${letters}`,
  anchors: sources.filter(({ publisher }) => sourcePageOf(publisher) === letters).map(({ id }) => id),
}));

/** The parts of the book in reading order. */
export const parts: readonly BookPart[] = [
  { title: t('book.explainers'), chapters: articles },
  {
    title: t('book.planAndInterview'),
    chapters: [
      top({ id: 'plan', anchors: points.map(({ n }) => `point-${String(n)}`) }),
      top({ id: 'interview', anchors: [...passages.map(({ id }) => id), ...claimIds] }),
      top({ id: 'claims', anchors: claimIds }),
    ],
  },
  {
    title: t('book.chartsAndTables'),
    chapters: [
      top({
        id: 'charts',
        title: t(figures.length === 1 ? 'charts.one' : 'charts.many', { number: value('chartsInWords') }),
        anchors: [],
      }),
      ...charts,
    ],
  },
  {
    title: t('book.rest'),
    chapters: [
      ...(draftSubjects.length > 0
        ? [
            top({
              id: 'drafts',
              anchors: [...sectionIds('drafts'), ...draftSubjects.map(({ id }) => id)],
            }),
          ]
        : []),
      top({
        id: 'afterwards',
        anchors: [...sectionIds('afterwards'), 'months', ...events.map(({ id }) => id)],
      }),
      top({ id: 'sources', anchors: sectionIds('sources') }),
      ...sourceLists,
      top({ id: 'about', anchors: [...sectionIds('about'), ...terms.map(({ id }) => `term-${id}`)] }),
    ],
  },
];

/** All chapters in reading order. */
export const chapters: readonly Chapter[] = parts.flatMap((part) => part.chapters);

/** The chapter with an id. Throws if there is none. */
export function chapter(id: string): Chapter {
  const found = chapters.find((each) => each.id === id);
  if (!found) throw new Error(`the book has no chapter "${id}"`);
  return found;
}

/** The chapter in which the book draws a chart: the first explainer that shows it, else its own among the charts. */
export const chapterOfDrawing = (chart: string): Chapter =>
  chapter(explainers.find(({ data }) => data.charts.includes(chart))?.id ?? `${chart}-table`);
