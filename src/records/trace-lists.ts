import type { MaskAt } from './allowed-figures.ts';
import type { Claim } from './claim.ts';
import type { Event } from './event.ts';
import type { Fact } from './fact.ts';
import { knownIn, textsOfFact } from './known-figures.ts';
import type { Point } from './point.ts';
import { type Site, siteFile } from './site.ts';
import type { Term } from './term.ts';
import { checkTraced } from './trace.ts';
import { type Locate, withLocation } from './with-location.ts';

/** The lists whose texts are traced, by id, and the site's names and lists. */
interface Lists {
  site: Site;
  claims: ReadonlyMap<string, Claim>;
  points: ReadonlyMap<string, Point>;
  events: ReadonlyMap<string, Event>;
  terms: ReadonlyMap<string, Term>;
}

/** What a list's texts are traced with: lookups that throw if there is no such entry, the masks, and `locate`. */
interface Tracing {
  fact: (id: string) => Fact;
  claim: (n: number) => Claim;
  maskAt: MaskAt;
  locate: Locate;
}

/** The texts of an entry by key, the ids of its facts, and the words of the interview that it stands beside. */
interface Entry {
  texts: readonly (readonly [key: string, text: string | undefined])[];
  facts: readonly string[];
  quotes?: readonly string[];
}

const ofClaim = ({ context, facts, quote }: Claim): Entry => ({
  texts: [['context', context]],
  facts,
  quotes: [quote],
});

const ofPoint = (
  { title, draft, pencil, text, parts = [], versions, facts, claims }: Point,
  claim: Tracing['claim'],
): Entry => ({
  texts: [
    ...Object.entries({ title, draft, pencil, text, versions }),
    ...parts.map((part) => ['parts', part.text] as const),
  ],
  facts,
  quotes: claims.map((n) => claim(n).quote),
});

const ofTerm = ({ title, forms, text, facts = [] }: Term): Entry => ({
  texts: [['title', title], ...forms.map((form) => ['forms', form] as const), ['text', text]],
  facts,
});

const ofEvent = ({ text, said, facts }: Event): Entry => ({
  texts: [
    ['text', text],
    ['said', said],
  ],
  facts,
});

type NamedEntry = readonly [id: string, entry: Entry];

/** The texts of the site's names and lists by key; only key figures have facts. */
function entriesOfSite({
  description,
  chartGroups,
  themes,
  eventGroups,
  keyFigures,
  shareImages,
  currentState,
}: Site): NamedEntry[] {
  const ofTitles = (titles: readonly string[]): Entry => ({
    texts: titles.map((title) => ['title', title]),
    facts: [],
  });
  return [
    ['description', ofTitles([description])],
    ['chartGroups', ofTitles(chartGroups)],
    ['themes', ofTitles(themes.map(({ title }) => title))],
    ['eventGroups', ofTitles(Object.values(eventGroups))],
    ...keyFigures.map(({ before, words, text, fact, quote }): NamedEntry => [
      'keyFigures',
      {
        texts: Object.entries({ before, words, text }),
        facts: fact ? [fact] : [],
        quotes: quote ? [quote] : [],
      },
    ]),
    ['shareImages', ofTitles(Object.values(shareImages).flatMap(({ title, dek }) => [title, dek]))],
    ['currentState', ofTitles(currentState.map(({ title }) => title))],
  ];
}

/**
 * Throws, with file, id and key, on the first figure of the site's lists, a claim, point, event or term that is in none of its
 * facts and quotations.
 */
export function checkListsTraced({ site, claims, points, events, terms }: Lists, tracing: Tracing): void {
  checkEntries(siteFile, entriesOfSite(site), tracing);
  checkEntries('content/claims.yaml', entriesOf(claims, ofClaim), tracing);
  checkEntries(
    'content/points.yaml',
    entriesOf(points, (point) => ofPoint(point, tracing.claim)),
    tracing,
  );
  checkEntries('content/timeline.yaml', entriesOf(events, ofEvent), tracing);
  checkEntries('content/glossary.yaml', entriesOf(terms, ofTerm), tracing);
}

const entriesOf = <Value>(
  values: ReadonlyMap<string, Value>,
  entryOf: (value: Value) => Entry,
): NamedEntry[] => [...values].map(([id, value]) => [id, entryOf(value)]);

function checkEntries(file: string, entries: readonly NamedEntry[], { fact, maskAt, locate }: Tracing): void {
  for (const [id, { texts, facts, quotes = [] }] of entries)
    locate(file, () =>
      withLocation(id, () => {
        const mask = maskAt(file, id);
        const isKnown = knownIn([...facts.flatMap((name) => textsOfFact(fact(name))), ...quotes]);
        const remedy = `is in none of its facts (${facts.join(', ') || 'it has none'}); name the fact that has it in facts`;
        for (const [key, text = ''] of texts)
          withLocation(key, () => {
            checkTraced(text, isKnown, mask, remedy);
          });
      }),
    );
}
