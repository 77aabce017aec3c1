import type { Entry, SearchData } from '../islands/search/find.ts';
import {
  claims,
  events,
  type explainers,
  fact,
  figures,
  passages,
  points,
  termOf,
  terms,
} from '../library.ts';
import { sayDay } from '../records/day.ts';
import { sayWhen } from '../records/event.ts';
import { unmarked } from '../records/pencil.ts';
import { placeOf, speakerOf } from '../records/place.ts';
import { sectionsOf, type Words } from '../records/sections.ts';
import { say } from '../records/unit.ts';

type Explainer = (typeof explainers)[number];

const figureOf = (id: string, style: 'prose' | 'bare' = 'prose') => {
  const { value, unit } = fact(id);
  return value && unit ? say(value, unit, style) : '';
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What a component says in an explainer; charts and claims are found by themselves. */
const words: Words = (name, attributes, text) => {
  const { id = '', n = '', date = '', title = '' } = attributes;
  if (name === 'Fact')
    return (
      ('words' in attributes
        ? (fact(id).words ?? '')
        : figureOf(id, 'bare' in attributes ? 'bare' : 'prose')) + text
    );
  if (name === 'Point') return `${'capital' in attributes ? 'Point' : 'point'} ${n}`;
  if (name === 'Quote') return `“${text}”`;
  if (name === 'Later') return `${sayDay(date)}. ${text}`;
  if (name === 'Aside') return `${title}. ${text}`;
  return name === 'Chart' || name === 'Claim' ? '' : text;
};

const sections = ({ id, data, body }: Explainer, slugOf: (heading: string) => string): Entry[] =>
  sectionsOf(body, words).map(({ heading, text }) =>
    heading
      ? [`${id}/#${slugOf(heading)}`, `${data.title}: ${heading}`, text]
      : [`${id}/`, data.title, `${data.dek} ${text}`],
  );

/** The facts with a figure that explainers print, each with its first note. */
function notes(all: readonly Explainer[]): Entry[] {
  const found = new Map<string, Entry>();
  for (const { id: explainer, findings } of all) {
    const ids = new Set(
      findings.flatMap(({ kind, attributes: { id = '' } }) => (kind === 'Fact' ? [id] : [])),
    );
    [...ids].forEach((id, index) => {
      const { label, counts = '', note = '' } = fact(id);
      if (!found.has(id) && figureOf(id))
        found.set(id, [
          `${explainer}/#note-${String(index + 1)}`,
          `${label}: ${figureOf(id)}`,
          capital([counts, note].filter(Boolean).join('. ')),
        ]);
    });
  }
  return [...found.values()];
}

/**
 * What the search finds, by kind, each text once. `slugOf` gives the address of a heading within an explainer's page.
 */
export const searchDataOf = (
  all: readonly Explainer[],
  slugOf: (explainer: string, heading: string) => string,
): SearchData => [
  ['Explainers', all.flatMap((explainer) => sections(explainer, (heading) => slugOf(explainer.id, heading)))],
  [
    'The plan',
    points.map(({ n, title, text, parts = [], versions = '' }): Entry => [
      `plan/#point-${String(n)}`,
      `Point ${String(n)}: ${title}`,
      [...[text, ...parts.map((part) => part.text)].map(unmarked), versions].filter(Boolean).join(' '),
    ]),
  ],
  [
    'The interview',
    passages
      .filter(({ kind }) => ['standfirst', 'question', 'answer', 'caption'].includes(kind))
      .map(({ id, text }): Entry => [`interview/#${id}`, `${speakerOf(id)}, ${placeOf(id)}`, text]),
  ],
  [
    'Notes on the interview',
    claims.map(({ n, quote, kind, context }): Entry => [
      `claims/#claim-${String(n)}`,
      `“${quote}”`,
      `${capital(kind)}. ${context}`,
    ]),
  ],
  ['Charts', figures.map(({ id, data, alt }): Entry => [`charts/${id}/`, data.title, `${data.dek}. ${alt}`])],
  ['Figures', notes(all)],
  ['Afterwards', events.map((event): Entry => [`afterwards/#${event.id}`, sayWhen(event), event.text])],
  ['Words', terms.map(({ title, text }): Entry => [`about/#term-${termOf(title).id}`, title, text])],
];
