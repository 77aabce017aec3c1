import type { SearchEntry, SearchData } from '../islands/search/search-engine.ts';
import {
  claims,
  events,
  type explainers,
  fact,
  figures,
  passages,
  points,
  site,
  termOf,
  terms,
} from '../library.ts';
import { formatDate } from '../records/day.ts';
import { formatEventDate } from '../records/event.ts';
import { t } from '../records/interface.ts';
import { stripPencil } from '../records/pencil.ts';
import { passageLabel, speakerOf } from '../records/passage-label.ts';
import { splitSections, type ComponentText } from '../records/sections.ts';
import { formatQuantity } from '../records/unit.ts';

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

const sectionEntries = ({ id, data, body }: Explainer, slugOf: (heading: string) => string): SearchEntry[] =>
  splitSections(body, componentText).map(({ heading, text }) =>
    heading
      ? [`${id}/#${slugOf(heading)}`, `${data.title}: ${heading}`, text]
      : [`${id}/`, data.title, `${data.dek} ${text}`],
  );

/** The facts with a value that explainers use, each with a link to its first note. */
function factEntries(all: readonly Explainer[]): SearchEntry[] {
  const entries = new Map<string, SearchEntry>();
  for (const { id: explainer, findings } of all) {
    const ids = new Set(
      findings.flatMap(({ kind, attributes: { id = '' } }) => (kind === 'Fact' ? [id] : [])),
    );
    [...ids].forEach((id, index) => {
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

/** The data of the search, by kind, each text once. `slugOf` returns the fragment of a heading in an explainer's page. */
export const buildSearchData = (
  all: readonly Explainer[],
  slugOf: (explainer: string, heading: string) => string,
): SearchData => [
  [
    t('found.explainers'),
    all.flatMap((explainer) => sectionEntries(explainer, (heading) => slugOf(explainer.id, heading))),
  ],
  [
    t('found.plan'),
    points.map(({ n, title, text, parts = [], versions = '' }): SearchEntry => [
      `plan/#point-${String(n)}`,
      t('found.point', { n: String(n), title }),
      [...[text, ...parts.map((part) => part.text)].map(stripPencil), versions].filter(Boolean).join(' '),
    ]),
  ],
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
  [
    t('found.charts'),
    figures.map(({ id, data, alt }): SearchEntry => [`charts/${id}/`, data.title, `${data.dek}. ${alt}`]),
  ],
  [t('found.figures'), factEntries(all)],
  [
    t('found.events'),
    events.map((event): SearchEntry => [`afterwards/#${event.id}`, formatEventDate(event), event.text]),
  ],
  [
    t('found.words'),
    terms.map(({ title, text }): SearchEntry => [`about/#term-${termOf(title).id}`, title, text]),
  ],
];
